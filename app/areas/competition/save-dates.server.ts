// Sets the dates of an edition. Once entries are open, what has come to pass stays, an open deadline only moves later, and everyone with a
// draft is told (law §2).
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";
import type { Q } from "#app/services/store";

import { editEdition, type EditRefusal } from "./edit-edition.server";
import type { Edition } from "./edition";
import type { EditionDatesForm } from "./edition.input";
import { mayMoveDate, SCHEDULE, type DateRefusal, type Schedule, type ScheduleField } from "./rules";
import { readSchedule, type DateProblem } from "./schedule";

export type SaveDatesProblem = DateProblem | { readonly field: ScheduleField; readonly problem: DateRefusal };
export type SaveDatesRefusal = EditRefusal | { readonly dates: readonly SaveDatesProblem[] };

/** Tells those whom a moved deadline for entries concerns, in the same transaction; the edition as it is then. */
export type Tell = (q: Q, edition: Edition) => Promise<void>;

export async function saveDates(
  deps: Deps,
  viewer: Viewer,
  { editionId, version, ...texts }: EditionDatesForm & { readonly editionId: string },
  tell: Tell,
): Promise<Result<undefined, SaveDatesRefusal>> {
  return editEdition<SaveDatesRefusal>(deps, viewer, { editionId, version, touches: "wording" }, async (q, edition) => {
    const before = scheduleOf(edition);
    const { schedule, problems } = readSchedule(texts, edition.timeZone, before);
    const refusals = SCHEDULE.flatMap((field) => {
      const verdict = mayMoveDate(edition, field, schedule[field], deps.now);
      return verdict.ok ? [] : [{ field, problem: verdict.reason }];
    });
    const found = problems.some(({ problem }) => problem === "malformed" || problem === "skipped") ? problems : [...refusals, ...problems];
    if (found.length > 0) return refused({ dates: found });
    if (edition.rulesFrozenAt !== null && schedule.entriesCloseAt !== before.entriesCloseAt) await tell(q, { ...edition, ...schedule });
    return ok({ row: schedule, action: "edition.dates-changed", before, after: schedule });
  });
}

function scheduleOf({ entriesOpenAt, entriesCloseAt, judgingOpenAt, judgingCloseAt, publishAt }: Schedule): Schedule {
  return { entriesOpenAt, entriesCloseAt, judgingOpenAt, judgingCloseAt, publishAt };
}
