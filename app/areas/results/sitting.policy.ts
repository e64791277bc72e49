// Who leads the jury's meeting, who speaks for whom, and when (law §10).
import type { Edition } from "#app/areas/competition/edition";
import type { EditionDates } from "#app/areas/competition/phase";
import type { Instant } from "#app/base/instant";
import { ok, refused, type Result } from "#app/base/result";
import { isOrganiser, jurorshipIn, type Jurorship, type Viewer } from "#app/base/viewer";

import { inDeliberation, type DeliberationRefusal } from "./results.policy";

type Judged = EditionDates & Pick<Edition, "id" | "roundRule">;
/** Who presides; undefined before the meeting is opened. */
export type Presiding = { readonly chairId: string; readonly deputyId: string | null };

/** Of the jury its chairs lead the meeting, and the deputy of this meeting (law §10). */
export function leadsFromSeat({ jurorId, role }: Pick<Jurorship, "jurorId" | "role">, sitting: Presiding | undefined): boolean {
  return role === "chair" || sitting?.deputyId === jurorId;
}

/** The office leads the meeting, or whoever of the jury may (law §10). */
export function mayLead(viewer: Viewer, edition: Judged, sitting: Presiding | undefined, now: Instant): Result<undefined, DeliberationRefusal> {
  const seat = jurorshipIn(viewer, edition.id);
  return isOrganiser(viewer) || (seat !== undefined && leadsFromSeat(seat, sitting)) ? inDeliberation(edition, now) : refused("forbidden");
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

/** Who reads the meeting. `office`: of the office, or the screen in the room; `seatId` is their own seat on the jury, which keeps from them what it keeps from any juror (law §5). */
export type SittingReader = { readonly as: "office"; readonly seatId: string | null } | { readonly as: "juror"; readonly seatId: string };

export function officeReader(viewer: Viewer, editionId: string): SittingReader {
  return { as: "office", seatId: jurorshipIn(viewer, editionId)?.jurorId ?? null };
}
