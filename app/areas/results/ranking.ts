// The ranking of one category by the edition's method. What each entry's sheets say stands in standing.ts, adjusted scores in adjusted-order.ts,
// how ties are decided in ties.ts.
import { fraction, type Fraction } from "#app/base/fraction";
import type { RankingMethod, TieRule } from "#db/vocabulary/scoring";

import { adjustedOrder, type AdjustedPlace, type NotAdjusted } from "./adjusted-order";
import { scoresBehind, standingsOf, type NumberedEntry, type RankedCriterion, type Standing, type ValidSheet } from "./standing";
import { placesOf, type DecidedBy, type JuryVote } from "./ties";

export type RankedEntry = Standing & {
  readonly rank: number;
  readonly decidedBy: DecidedBy | null;
  /** In the unit of the totals; null where the ranking is by exact mean. */
  readonly adjusted: number | null;
};
export type UndecidableEntry = { readonly entry: NumberedEntry; readonly sheets: number; readonly lacking: number };
export type Ranking = {
  /** What the ranks follow; by mean also where adjusted scores were to decide and cannot, for the reason in `notAdjusted`. */
  readonly method: RankingMethod;
  readonly notAdjusted: NotAdjusted | null;
  readonly ranked: readonly RankedEntry[];
  readonly undecidable: readonly UndecidableEntry[];
};

export type Contest = {
  readonly criteria: readonly RankedCriterion[];
  readonly entries: readonly NumberedEntry[];
  readonly sheets: readonly ValidSheet[];
  readonly method: RankingMethod;
  readonly quorum: number;
  readonly tieRules: readonly TieRule[];
  readonly vote: JuryVote | null;
};

/**
 * Entries with enough valid sheets in order of rank (1, 2, 2, 4), those that share a rank by entry number; entries short of the quorum
 * apart, without a rank, with the number of sheets they lack (law §8). The order of the input never matters.
 */
export function rankCategory({ criteria, entries, sheets, method, quorum, tieRules, vote }: Contest): Ranking {
  const standings = standingsOf(criteria, entries, sheets);
  const needed = Math.max(1, quorum); // without a sheet there is no mean, whatever the setting
  const decidable: Standing[] = [];
  const undecidable: UndecidableEntry[] = [];
  for (const entry of entries) {
    const standing = standings.get(entry.id);
    if (standing !== undefined && standing.sheets >= needed) decidable.push(standing);
    else undecidable.push({ entry, sheets: standing?.sheets ?? 0, lacking: needed - (standing?.sheets ?? 0) });
  }

  const adjusted = method === "adjusted" ? adjustedOrder(scoresBehind(decidable, criteria, sheets)) : null;
  const ranked: RankedEntry[] = [];
  for (const place of placesOf(decidable, adjusted?.ok ? byAdjusted(adjusted.value) : ({ score }) => score, { tieRules, criteria, vote })) {
    const rank = ranked.length + 1;
    const shared = place.standings.toSorted((a, b) => byNumber(a.entry, b.entry));
    ranked.push(...shared.map((standing) => ({ ...standing, rank, decidedBy: place.decidedBy, adjusted: adjusted?.ok ? adjustedPlace(adjusted.value, standing).score : null })));
  }
  return {
    method: adjusted?.ok ? "adjusted" : "mean",
    notAdjusted: adjusted === null || adjusted.ok ? null : adjusted.reason,
    ranked,
    undecidable: undecidable.sort((a, b) => byNumber(a.entry, b.entry)),
  };
}

/** Estimates are no fractions: what is compared is how many are ahead, which is equal for scores that tie (adjusted-model.ts). */
function byAdjusted(places: ReadonlyMap<string, AdjustedPlace>): (standing: Standing) => Fraction {
  return (standing) => fraction(-adjustedPlace(places, standing).ahead);
}

function adjustedPlace(places: ReadonlyMap<string, AdjustedPlace>, { entry }: Standing): AdjustedPlace {
  const place = places.get(entry.id);
  if (place === undefined) throw new RangeError(`no adjusted score of entry ${entry.number}`);
  return place;
}

/** Shorter numbers first, so that 2024-GZ-1000 follows 2024-GZ-999. */
export function byNumber(a: Pick<NumberedEntry, "number">, b: Pick<NumberedEntry, "number">): number {
  return a.number.length - b.number.length || (a.number < b.number ? -1 : 1);
}
