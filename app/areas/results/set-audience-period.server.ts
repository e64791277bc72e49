// The office sets up the audience prize, or moves its period.
import { instantOfWallClock, wallClockOf, type WallClockRefusal } from "#app/areas/competition/deadline";
import { getEdition } from "#app/areas/competition/find-edition.server";
import type { Instant } from "#app/base/instant";
import { ok, refused, type Result } from "#app/base/result";
import { isOrganiser, type Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { audienceStage, maySetPeriod, periodProblems, type PeriodField, type PeriodProblem, type SetUpRefusal } from "./audience-vote";
import { putAudienceVote, selectAudienceVote } from "./audience.repo.server";

/** As forms show them, in the edition's time zone: "2024-03-31T23:59". `informed`: those who entered know of it; asked for once, at the beginning. */
export type PeriodInput = { readonly editionId: string; readonly opensAt: string; readonly closesAt: string; readonly informed: boolean };
export type PeriodRefusal = { readonly problems: readonly (PeriodProblem | { readonly field: PeriodField; readonly problem: WallClockRefusal } | { readonly field: "informed"; readonly problem: "missing" })[] };

export async function setAudiencePeriod(deps: Deps, viewer: Viewer, { editionId, informed, ...texts }: PeriodInput): Promise<Result<undefined, "forbidden" | SetUpRefusal | PeriodRefusal>> {
  if (!isOrganiser(viewer)) return refused("forbidden");
  return deps.store.tx(async (q): Promise<Result<undefined, SetUpRefusal | PeriodRefusal>> => {
    const edition = await getEdition(q, editionId);
    const current = await selectAudienceVote(q, editionId);
    const verdict = maySetPeriod(audienceStage(current, edition, deps.now));
    if (!verdict.ok) return verdict;
    const read = (field: PeriodField) => readInstant(texts[field], current?.[field], edition.timeZone);
    const [opensAt, closesAt] = [read("opensAt"), read("closesAt")];
    if (!opensAt.ok || !closesAt.ok) {
      return refused({ problems: [...(opensAt.ok ? [] : [{ field: "opensAt" as const, problem: opensAt.reason }]), ...(closesAt.ok ? [] : [{ field: "closesAt" as const, problem: closesAt.reason }])] });
    }
    const wanted = { opensAt: opensAt.value, closesAt: closesAt.value };
    const problems = [
      ...periodProblems(wanted, { current, edition, now: deps.now }),
      ...(current === undefined && !informed ? [{ field: "informed" as const, problem: "missing" as const }] : []),
    ];
    if (problems.length > 0) return refused({ problems });
    await putAudienceVote(q, { editionId, salt: current?.salt ?? deps.newSecret(), ...wanted });
    await record(q, {
      at: deps.now,
      actor: viewer.personId,
      action: current === undefined ? "audience.set-up" : "audience.period-changed",
      subject: `edition:${editionId}`,
      editionId,
      before: current && { opensAt: current.opensAt, closesAt: current.closesAt },
      after: current === undefined ? { ...wanted, informed } : wanted,
    });
    return ok();
  });
}

/** A text that still shows what is kept leaves it as it is. */
function readInstant(text: string, kept: Instant | undefined, timeZone: string): Result<Instant, WallClockRefusal> {
  return kept !== undefined && text === wallClockOf(kept, timeZone) ? ok(kept) : instantOfWallClock(text, timeZone);
}
