// All rankings of an edition in one page, with as little as it takes to draw it.
import type { Edition } from "#app/areas/competition/edition";
import { shownTotal } from "#app/areas/scoring/total";
import { keepWhileUnchanged } from "#app/services/kept";
import type { Store } from "#app/services/store";
import type { LocalisedText } from "#db/vocabulary/locale";

import { readContests, type CategoryContest } from "./read-contests.server";
import { packRows, type RankingRow } from "./ranking-rows";

export type CategoryRanking = {
  readonly key: string;
  readonly name: LocalisedText;
  readonly entries: number;
  readonly ranked: number;
  /** Ties that only a vote of the jury can decide. */
  readonly openTies: number;
  /** See ranking-rows.ts. */
  readonly rows: string;
  readonly undecidable: readonly { readonly number: string; readonly title: string; readonly sheets: number; readonly lacking: number }[];
};

const keep = keepWhileUnchanged<readonly CategoryRanking[]>();

export async function readRankings(store: Store, edition: Edition): Promise<readonly CategoryRanking[]> {
  return keep(store, edition.id, async () => (await readContests(store.read, edition)).map((contest) => categoryRanking(contest, edition)));
}

function categoryRanking({ category, entries, ranking }: CategoryContest, scale: Pick<Edition, "scaleMax">): CategoryRanking {
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
    ranked: rows.length,
    openTies: new Set(ranking.ranked.filter(({ decidedBy }) => decidedBy?.rule === "shared").map(({ rank }) => rank)).size,
    rows: packRows(rows),
    undecidable: ranking.undecidable.map(({ entry, sheets, lacking }) => ({ number: entry.number, title: named.get(entry.id)?.title ?? "", sheets, lacking })),
  };
}
