// Who leads the jury's meeting, who speaks for whom, and when (law §10).
import type { Edition } from "#app/areas/competition/edition";
import type { EditionDates } from "#app/areas/competition/phase";
import type { Instant } from "#app/base/instant";
import { ok, refused, type Result } from "#app/base/result";
import { isOrganiser, jurorshipIn, type Viewer } from "#app/base/viewer";

import { inDeliberation, isChairOf, type DeliberationRefusal } from "./results.policy";

type Judged = EditionDates & Pick<Edition, "id" | "roundRule">;
/** Who presides; undefined before the meeting is opened. */
export type Presiding = { readonly chairId: string; readonly deputyId: string | null };

/** The office leads the meeting, or a chair of the jury, or the deputy of this meeting (law §10). */
export function isLeader(viewer: Viewer, editionId: string, sitting: Presiding | undefined): boolean {
  const seat = jurorshipIn(viewer, editionId);
  return isOrganiser(viewer) || isChairOf(viewer, editionId) || (seat !== undefined && sitting?.deputyId === seat.jurorId);
}

export function mayLead(viewer: Viewer, edition: Judged, sitting: Presiding | undefined, now: Instant): Result<undefined, DeliberationRefusal> {
  return isLeader(viewer, edition.id, sitting) ? inDeliberation(edition, now) : refused("forbidden");
}

/** Jurors speak for themselves; the office notes what a juror says who has no device (law §10). */
export function maySpeakFor(viewer: Viewer, edition: Judged, jurorId: string, now: Instant): Result<undefined, DeliberationRefusal> {
  const mine = jurorshipIn(viewer, edition.id)?.jurorId === jurorId;
  return mine || isOrganiser(viewer) ? inDeliberation(edition, now) : refused("forbidden");
}

/** The chair signs the minutes once the meeting is closed, before the seal or after it; or the office records that the chair has (law §10). */
export function maySignMinutes(viewer: Viewer, editionId: string, { chairId }: Presiding): Result<undefined, "forbidden"> {
  return isOrganiser(viewer) || jurorshipIn(viewer, editionId)?.jurorId === chairId ? ok() : refused("forbidden");
}
