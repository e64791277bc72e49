// The whole result as it is on record: contests, decisions, and the digest that names what a sign-off is about.
import type { Edition } from "#app/areas/competition/edition";
import { conflictsOfEdition } from "#app/areas/jury/read-conflicts.server";
import type { Q } from "#app/services/store";

import { readDecisions, type RecordedDecision } from "./read-decisions.server";
import { readContests, type CategoryContest } from "./read-contests.server";
import { digestOf, resultContent, resultProblems, type RecordedResult, type ResultProblem } from "./seal";
import { readSealedRounds } from "./read-rounds.server";
import { selectChecksums } from "./sealed-result.repo.server";
import { selectSitting } from "./sitting.repo.server";

export type CategoryResult = CategoryContest & { readonly decision: RecordedDecision | null };

export async function readRecords(q: Q, edition: Edition): Promise<readonly CategoryResult[]> {
  const contests = await readContests(q, edition);
  const decisions = await readDecisions(q, edition.id);
  return contests.map((contest) => ({ ...contest, decision: decisions.get(contest.category.id) ?? null }));
}

export type ResultOnRecord = Pick<RecordedResult, "checksumOf" | "rounds"> & {
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
  const recorded = { edition, records, checksumOf, rounds: await readSealedRounds(q, edition) };
  const sitting = await selectSitting(q, edition.id);
  const isSitting = sitting !== undefined && sitting.closedAt === null;
  return {
    ...recorded,
    problems: [...resultProblems(records, conflicts.excluded), ...(isSitting ? [{ problem: "sitting-open" } as const] : [])],
    digest: digestOf(resultContent(recorded, (jurorId) => jurorId)),
  };
}

/** Whether the sign-off on record is about the result as it stands (law §10). */
export function isSigned({ edition, digest }: Pick<ResultOnRecord, "edition" | "digest">): boolean {
  return edition.signedOffAt !== null && edition.signedOffDigest === digest;
}
