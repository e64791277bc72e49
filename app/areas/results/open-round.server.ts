// The office opens the next round of judging, once the round before is closed: who goes on is written down for good, and the sheets of the
// round before stay as they were.
import { enterRound } from "#app/areas/competition/advance-edition.server";
import { instantOfWallClock, type WallClockRefusal } from "#app/areas/competition/deadline";
import type { Edition } from "#app/areas/competition/edition";
import { getEdition, listOtherRounds } from "#app/areas/competition/find-edition.server";
import { orderProblems, type ScheduleField, type ScheduleProblem } from "#app/areas/competition/rules";
import { carryPanels } from "#app/areas/jury/carry-panels.server";
import { toJson } from "#app/base/fraction";
import { MINUTE, plus, type Instant } from "#app/base/instant";
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { readNextRound } from "./read-rounds.server";
import { mayOpenRound, type OpenRoundVerdict } from "./results.policy";
import { insertOutcomes } from "./round-outcome.repo.server";

type RoundDates = { readonly judgingOpenAt: Instant; readonly judgingCloseAt: Instant };
export type RoundDateProblem = ScheduleProblem | { readonly field: ScheduleField; readonly problem: WallClockRefusal | "past" };

/** `changed-meanwhile`: the outcome is not the one that was shown. `nobody`: no entry would go on. */
export type OpenRoundRefusal =
  | OpenRoundVerdict
  | "changed-meanwhile"
  | "nobody"
  | { readonly conflicts: readonly string[] }
  | { readonly dates: readonly RoundDateProblem[] };

/** Wall-clock texts in the edition's time zone. `digest`: the outcome that the office saw. */
export type RoundToOpen = { readonly editionId: string; readonly digest: string; readonly judgingOpenAt: string; readonly judgingCloseAt: string };

export async function openRound(deps: Deps, viewer: Viewer, { editionId, digest, ...texts }: RoundToOpen): Promise<Result<{ readonly round: number }, OpenRoundRefusal>> {
  return deps.store.tx(async (q) => {
    const edition = await getEdition(q, editionId);
    const verdict = mayOpenRound(viewer, edition, deps.now);
    if (!verdict.ok) return verdict;
    const outcome = await readNextRound(q, edition);
    const planned = (await listOtherRounds(q, editionId)).find(({ no }) => no === edition.round + 1);
    if (outcome === null || planned === undefined) return refused("last-round");
    if (outcome.conflicts.length > 0) return refused({ conflicts: outcome.conflicts });
    if (outcome.passed === 0) return refused("nobody");
    const dates = readDates(edition, texts, deps.now);
    if (!dates.ok) return refused({ dates: dates.reason });
    if (outcome.digest !== digest) return refused("changed-meanwhile");

    const { judgingOpenAt, judgingCloseAt } = dates.value;
    const opened = await enterRound(q, edition, { ...planned, judgingOpenAt, judgingCloseAt });
    const sayings = outcome.categories.flatMap((category) => category.sayings);
    await insertOutcomes(q, sayings.map(({ entryId, sheets, score, rank, passed }) => ({ entryId, round: edition.round, sheets, score: score && toJson(score), rank, passed })));
    await carryPanels(q, editionId, { from: edition.round, to: opened.round });
    await record(q, {
      at: deps.now,
      actor: viewer.personId,
      action: "edition.round-opened",
      subject: `edition:${editionId}`,
      editionId,
      before: { round: edition.round, judgingOpenAt: edition.judgingOpenAt, judgingCloseAt: edition.judgingCloseAt },
      after: { round: opened.round, judgingOpenAt, judgingCloseAt, passed: sayings.filter(({ passed }) => passed).map(({ entryId }) => entryId) },
    });
    return ok({ round: opened.round });
  });
}

const FIELDS = ["judgingOpenAt", "judgingCloseAt"] as const;

/** Both dates, the opening no earlier than the minute that is now. */
function readDates({ timeZone, publishAt }: Edition, texts: Pick<RoundToOpen, (typeof FIELDS)[number]>, now: Instant): Result<RoundDates, readonly RoundDateProblem[]> {
  const [open, close] = FIELDS.map((field) => instantOfWallClock(texts[field], timeZone));
  if (!open?.ok || !close?.ok) {
    return refused(FIELDS.flatMap((field, at) => {
      const read = [open, close][at];
      if (read?.ok !== false) return [];
      return [{ field, problem: texts[field] === "" ? "not-set" : read.reason }];
    }));
  }
  const dates = { judgingOpenAt: open.value, judgingCloseAt: close.value };
  const problems = [
    ...(open.value < plus(now, -(now % MINUTE)) ? [{ field: "judgingOpenAt", problem: "past" } as const] : []),
    ...orderProblems({ entriesOpenAt: null, entriesCloseAt: null, publishAt, ...dates }),
  ];
  return problems.length > 0 ? refused(problems) : ok(dates);
}
