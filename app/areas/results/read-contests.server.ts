// The contest of each category as it stands now: entries, the sheets that count, what is tied, the vote, and the ranking that follows.
import type { CategoryRules, Edition } from "#app/areas/competition/edition";
import { readEditionRules } from "#app/areas/competition/find-edition.server";
import { listJudgedEntries, type JudgedEntry } from "#app/areas/entries/list-judged-entries.server";
import { listSamples } from "#app/areas/scoring/list-samples.server";
import { listValidSheets, type SubmittedSheet } from "#app/areas/scoring/list-valid-sheets.server";
import type { Q } from "#app/services/store";

import { openTies, type OpenTie } from "./ballot";
import { selectVotes, type VoteRow } from "./decision.repo.server";
import { rankCategory, type Contest, type Ranking } from "./ranking";
import type { JuryVote } from "./ties";

export type CategoryContest = {
  readonly category: CategoryRules;
  readonly entries: readonly JudgedEntry[];
  readonly sheets: readonly SubmittedSheet[];
  /** What the other tie rules leave tied. */
  readonly ties: readonly OpenTie[];
  /** The recorded vote, as far as it is about what is tied now. */
  readonly vote: JuryVote | null;
  readonly ranking: Ranking;
};

/** Every category in its order, whether it has entries or not. Nine queries, however many entries there are. */
export async function readContests(q: Q, edition: Edition): Promise<readonly CategoryContest[]> {
  const { categories } = await readEditionRules(q, edition.id);
  const samples = await listSamples(q, edition.id);
  const entries = (await listJudgedEntries(q, edition.id)).filter(({ id }) => !samples.has(id));
  const sheets = await listValidSheets(q, edition.id);
  const votes = await selectVotes(q, edition.id);
  const categoryOf = new Map(entries.map(({ id, categoryId }) => [id, categoryId]));
  return categories.map((category) => {
    const own = {
      entries: entries.filter(({ categoryId }) => categoryId === category.id),
      sheets: sheets.filter(({ entryId }) => categoryOf.get(entryId) === category.id),
    };
    const unvoted = rankCategory(contestOf({ category, ...own, vote: null }, edition));
    const ties = openTies(unvoted.ranked);
    const vote = voteOn(ties, votes.filter(({ categoryId }) => categoryId === category.id));
    return { category, ...own, ties, vote, ranking: vote === null ? unvoted : rankCategory(contestOf({ category, ...own, vote }, edition)) };
  });
}

/** What the ranking follows from, as plain data and no more. */
export function contestOf({ category, entries, sheets, vote }: Pick<CategoryContest, "category" | "entries" | "sheets" | "vote">, { rankingMethod, quorum, tieRules }: Edition): Contest {
  return {
    criteria: category.criteria.map(({ id, weight, position }) => ({ id, weight, position })),
    entries: entries.map(({ id, number }) => ({ id, number })),
    sheets: sheets.map(({ entryId, jurorId, points }) => ({ entryId, jurorId, points })),
    method: rankingMethod,
    quorum,
    tieRules,
    vote,
  };
}

/** Votes on what is not tied any more, since a sheet became void or an entry left, say nothing. */
function voteOn(ties: readonly OpenTie[], rows: readonly VoteRow[]): JuryVote | null {
  const tied = new Set(ties.flatMap(({ entryIds }) => entryIds));
  const counted = rows.filter(({ entryId }) => tied.has(entryId));
  if (counted.length === 0) return null;
  return {
    votes: Object.fromEntries(counted.map(({ entryId, votes }) => [entryId, votes])),
    castingFor: counted.filter(({ casting }) => casting).map(({ entryId }) => entryId),
  };
}
