// Who goes on from one round of judging to the next, in exact fractions. Ranks stand in ranking.ts; what is written, in open-round.server.ts.
import { compare, fraction, type Fraction } from "#app/base/fraction";
import type { RoundRule } from "#db/vocabulary/scoring";

import type { Ranking } from "./ranking";

/** What a round says about one entry. `score` and `rank` null: fewer sheets than the quorum. */
export type RoundSaying = {
  readonly entryId: string;
  readonly sheets: number;
  readonly score: Fraction | null;
  readonly rank: number | null;
  readonly passed: boolean;
  /** It stands exactly on the line that divides who goes on from who does not, and others with it. */
  readonly tiedAtLine: boolean;
};

export type Passage = {
  readonly sayings: readonly RoundSaying[];
  /** How many go on beyond the number that the rule names, because they are equal to the last of them. */
  readonly beyond: number;
};

/**
 * Those of the category that reach the line go on, and so does everyone exactly on it: a tie at the line is never cut (law §8). The line of
 * "first n" is the score of the n-th; a threshold is a share of the highest total. An entry below the quorum cannot go on.
 */
export function passageOf(ranking: Ranking, rule: RoundRule, scale: { readonly max: number }): Passage {
  const line = lineOf(ranking, rule, scale);
  const onLine = ranking.ranked.filter(({ score }) => line !== null && compare(score, line) === 0).length;
  const ranked = ranking.ranked.map(({ entry, sheets, score, rank }): RoundSaying => {
    const above = line === null ? -1 : compare(score, line);
    return { entryId: entry.id, sheets, score, rank, passed: above >= 0, tiedAtLine: above === 0 && onLine > 1 };
  });
  const undecidable = ranking.undecidable.map(({ entry, sheets }): RoundSaying => ({ entryId: entry.id, sheets, score: null, rank: null, passed: false, tiedAtLine: false }));
  const passed = ranked.filter((saying) => saying.passed).length;
  return { sayings: [...ranked, ...undecidable], beyond: rule.kind === "first" ? Math.max(0, passed - rule.count) : 0 };
}

/** As a total. Null: nobody is ranked. */
function lineOf({ ranked }: Ranking, rule: RoundRule, { max }: { readonly max: number }): Fraction | null {
  // Weights sum to 100, so the highest total is 100 · max, and a tenth of a hundredth of it is max / 10.
  if (rule.kind === "threshold") return fraction(rule.tenths * max, 10);
  return ranked[Math.min(rule.count, ranked.length) - 1]?.score ?? null;
}
