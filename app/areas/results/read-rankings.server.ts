// All rankings of an edition in one page, with as little as it takes to draw it.
import type { Edition } from "#app/areas/competition/edition";
import { shownTotal } from "#app/areas/scoring/total";
import { keepWhileUnchanged } from "#app/services/kept";
import type { Store } from "#app/services/store";
import type { LocalisedText } from "#db/vocabulary/locale";

import type { IsKept } from "./find-kept.server";
import { readContests, type CategoryContest } from "./read-contests.server";
import { packRows, type RankingRow } from "./ranking-rows";

export type CategoryRanking = {
  readonly key: string;
  readonly name: LocalisedText;
  readonly entries: number;
  readonly ranked: number;
  /** Ties that only a vote of the jury can decide. */
  readonly openTies: number;
  /** See ranking-rows.ts; null: kept from the reader. */
  readonly rows: string | null;
  readonly undecidable: readonly { readonly number: string; readonly title: string; readonly sheets: number; readonly lacking: number }[];
};

type KnownRanking = CategoryRanking & { readonly rows: string; readonly entryIds: readonly string[] };

const keep = keepWhileUnchanged<readonly KnownRanking[]>();

export async function readRankings(store: Store, edition: Edition, isKept: IsKept): Promise<readonly CategoryRanking[]> {
  const known = await keep(store, edition.id, async () => (await readContests(store.read, edition)).map((contest) => categoryRanking(contest, edition)));
  return known.map(({ entryIds, ...ranking }) => (entryIds.some(isKept) ? { ...ranking, ranked: 0, openTies: 0, rows: null, undecidable: [] } : ranking));
}

function categoryRanking({ category, entries, ranking }: CategoryContest, scale: Pick<Edition, "scaleMax">): KnownRanking {
  const named = new Map(entries.map((entry) => [entry.id, entry]));
  const rows = ranking.ranked.map(
    ({ entry, rank, score, adjusted, sheets, decidedBy }): RankingRow => ({
      rank,
      number: entry.number,
      title: named.get(entry.id)?.title ?? "",
      lead: named.get(entry.id)?.lead.name ?? "",
      score: adjusted === null ? shownTotal(score, { max: scale.scaleMax }) : (adjusted / scale.scaleMax).toFixed(1),
      sheets,
      decidedBy: decidedBy?.rule ?? null,
    }),
  );
  return {
    key: category.key,
    name: category.name,
    entries: entries.length,
    entryIds: entries.map(({ id }) => id),
    ranked: rows.length,
    openTies: new Set(ranking.ranked.filter(({ decidedBy }) => decidedBy?.rule === "shared").map(({ rank }) => rank)).size,
    rows: packRows(rows),
    undecidable: ranking.undecidable.map(({ entry, sheets, lacking }) => ({ number: entry.number, title: named.get(entry.id)?.title ?? "", sheets, lacking })),
  };
}
