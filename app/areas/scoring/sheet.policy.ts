// When a juror may write a sheet, and when the office may step in (law §5, §7). Whether the entry is theirs is asked of the jury's law.
import { lastDeadlineBefore, phaseOf, type EditionDates } from "#app/areas/competition/phase";
import type { Instant } from "#app/base/instant";
import { ok, refused, type Result } from "#app/base/result";
import { isOrganiser, type Viewer } from "#app/base/viewer";

import type { Desk } from "./desk";

export type JudgingRefusal = "not-yet" | "judging-over";
/** `sheet-closed`: handed in or abstained from, which the office can take back. `sheet-void`: for good. */
export type WriteRefusal = JudgingRefusal | "sheet-closed" | "sheet-void";

/** Judging lasts from its opening to the end of its last minute; `now` is when the request began to arrive (law §2). */
export function duringJudging(edition: EditionDates, now: Instant): Result<undefined, JudgingRefusal> {
  const phase = phaseOf(edition, now);
  if (phase === "judging") return ok();
  return refused(phase === "preparation" || phase === "entries" || phase === "checking" ? "not-yet" : "judging-over");
}

/** A sheet is written while judging lasts and it is not closed (law §7). */
export function mayWrite({ edition, sheet }: Pick<Desk, "edition" | "sheet">, now: Instant): Result<undefined, WriteRefusal> {
  const during = duringJudging(edition, now);
  if (!during.ok) return during;
  if (sheet?.state === "void") return refused("sheet-void");
  return sheet === null || sheet.state === "draft" ? ok() : refused("sheet-closed");
}

/** The organiser reopens sheets and reminds jurors while judging lasts (law §7). Whom to remind and how often stands in progress.ts. */
export function maySteerJudging(viewer: Viewer, edition: EditionDates, now: Instant): Result<undefined, "forbidden" | JudgingRefusal> {
  return isOrganiser(viewer) ? duringJudging(edition, now) : refused("forbidden");
}

/** `just-opened`: its first minute is not over, so that no deadline lies behind its opening. */
export type CloseRefusal = "forbidden" | JudgingRefusal | "just-opened";

/** The organiser may end judging early; the deadline that has then passed must not lie before its opening (law §2). */
export function mayCloseJudging(viewer: Viewer, edition: EditionDates, now: Instant): Result<undefined, CloseRefusal> {
  const allowed = maySteerJudging(viewer, edition, now);
  if (!allowed.ok) return allowed;
  return edition.judgingOpenAt !== null && lastDeadlineBefore(now) <= edition.judgingOpenAt ? refused("just-opened") : ok();
}
