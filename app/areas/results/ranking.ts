// The ranking of one category by exact means. What each entry's sheets say stands in standing.ts, how ties are decided in ties.ts.
import type { TieRule } from "#db/vocabulary/scoring";

import { standingsOf, type NumberedEntry, type RankedCriterion, type Standing, type ValidSheet } from "./standing";
import { placesOf, type DecidedBy, type JuryVote } from "./ties";

export type RankedEntry = Standing & { readonly rank: number; readonly decidedBy: DecidedBy | null };
export type UndecidableEntry = { readonly entry: NumberedEntry; readonly sheets: number; readonly lacking: number };
export type Ranking = { readonly ranked: readonly RankedEntry[]; readonly undecidable: readonly UndecidableEntry[] };

export type Contest = {
  readonly criteria: readonly RankedCriterion[];
  readonly entries: readonly NumberedEntry[];
  readonly sheets: readonly ValidSheet[];
  readonly quorum: number;
  readonly tieRules: readonly TieRule[];
  readonly vote: JuryVote | null;
};

/**
 * Entries with enough valid sheets in order of rank (1, 2, 2, 4), those that share a rank by entry number; entries short of the quorum
 * apart, without a rank, with the number of sheets they lack (law §8). The order of the input never matters.
 */
export function rankCategory({ criteria, entries, sheets, quorum, tieRules, vote }: Contest): Ranking {
  const standings = standingsOf(criteria, entries, sheets);
  const needed = Math.max(1, quorum); // without a sheet there is no mean, whatever the setting
  const decidable: Standing[] = [];
  const undecidable: UndecidableEntry[] = [];
  for (const entry of entries) {
    const standing = standings.get(entry.id);
    if (standing !== undefined && standing.sheets >= needed) decidable.push(standing);
    else undecidable.push({ entry, sheets: standing?.sheets ?? 0, lacking: needed - (standing?.sheets ?? 0) });
  }

  const ranked: RankedEntry[] = [];
  for (const place of placesOf(decidable, tieRules, criteria, vote)) {
    const rank = ranked.length + 1;
    const shared = place.standings.toSorted((a, b) => byNumber(a.entry, b.entry));
    ranked.push(...shared.map((standing) => ({ ...standing, rank, decidedBy: place.decidedBy })));
  }
  return { ranked, undecidable: undecidable.sort((a, b) => byNumber(a.entry, b.entry)) };
}

/** Shorter numbers first, so that 2024-GZ-1000 follows 2024-GZ-999. */
export function byNumber(a: Pick<NumberedEntry, "number">, b: Pick<NumberedEntry, "number">): number {
  return a.number.length - b.number.length || (a.number < b.number ? -1 : 1);
}
