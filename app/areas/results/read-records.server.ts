// The whole result as it is on record: contests, decisions, and the digest that names what a sign-off is about.
import type { Edition } from "#app/areas/competition/edition";
import { conflictsOfEdition } from "#app/areas/jury/read-conflicts.server";
import type { Q } from "#app/services/store";

import { selectCommendations, selectDecisions } from "./decision.repo.server";
import type { Decision } from "./decision";
import { readContests, type CategoryContest } from "./read-contests.server";
import { digestOf, resultContent, resultProblems, type RecordedResult, type ResultProblem } from "./seal";
import { selectChecksums } from "./sealed-result.repo.server";

/** `version` counts how often it was decided. */
export type RecordedDecision = Decision & { readonly version: number };
export type CategoryResult = CategoryContest & { readonly decision: RecordedDecision | null };

export async function readRecords(q: Q, edition: Edition): Promise<readonly CategoryResult[]> {
  const contests = await readContests(q, edition);
  const decisions = await selectDecisions(q, edition.id);
  const commendations = await selectCommendations(q, edition.id);
  return contests.map((contest) => {
    const row = decisions.find(({ categoryId }) => categoryId === contest.category.id);
    if (row === undefined) return { ...contest, decision: null };
    const { winnerId, reason, departureReason, version } = row;
    const own = commendations.filter(({ categoryId }) => categoryId === contest.category.id);
    return { ...contest, decision: { winnerId, reason, departureReason, version, commendations: own.map((each) => ({ entryId: each.entryId, reason: each.reason })) } };
  });
}

export type ResultOnRecord = RecordedResult & {
  readonly edition: Edition;
  readonly records: readonly CategoryResult[];
  readonly problems: readonly ResultProblem[];
  /** Names the result as it stands; under another digest something else was signed. */
  readonly digest: string;
};

export async function readResult(q: Q, edition: Edition): Promise<ResultOnRecord> {
  const records = await readRecords(q, edition);
  const checksums = await selectChecksums(q, edition.id);
  const conflicts = await conflictsOfEdition(q, edition.id);
  const checksumOf = (entryId: string) => checksums.get(entryId) ?? "";
  const recorded = { edition, records, checksumOf };
  return {
    ...recorded,
    problems: resultProblems(edition, records, conflicts.excluded),
    digest: digestOf(resultContent(recorded, (jurorId) => jurorId)),
  };
}

/** Whether the sign-off on record is about the result as it stands (law §10). */
export function isSigned({ edition, digest }: Pick<ResultOnRecord, "edition" | "digest">): boolean {
  return edition.signedOffAt !== null && edition.signedOffDigest === digest;
}
