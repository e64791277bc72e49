// Ranks with the interval that holds the true one, the entries that a prize line does not surely part, and raw and adjusted scores side by side.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatDecimal } from "#app/i18n/format";
import { Accordion } from "#app/ui/accordion";
import { RangeChart, type RangeRow } from "#app/ui/range-chart";
import { Section } from "#app/ui/section";
import { Table } from "#app/ui/table";

import type { StudiedEntry } from "./ranking-study";
import type { CategoryRankingDetails, ShownRank } from "./read-category-ranking.server";
import type { ShownStudy } from "./read-ranking-study.server";
import { figureWords, percentWords } from "./words";

type Adjusted = NonNullable<StudiedEntry["adjusted"]>;
type Row = ShownRank & { readonly rankByMean: number; readonly figures: Adjusted };

/** RankCertainty({ ranking, study: with adjusted figures }) */
export function RankCertainty({ ranking, study }: { ranking: CategoryRankingDetails; study: ShownStudy }): ReactNode {
  const figures = new Map(study.entries.map((entry) => [entry.id, entry]));
  const rows = ranking.ranked.flatMap((entry): readonly Row[] => {
    const own = figures.get(entry.id);
    return own?.adjusted ? [{ ...entry, rankByMean: own.rankByMean, figures: own.adjusted }] : [];
  });
  const zone = new Set(study.lines.flatMap(({ above, below }) => [...above, ...below]));
  return (
    <Section title={m.results_certainty_title()}>
      <RangeChart
        title={m.results_certainty_chart()}
        description={ranking.method === "mean" ? m.results_certainty_text_mean() : m.results_certainty_text_adjusted()}
        axis={{ from: 1, to: Math.max(2, rows.length) }}
        rows={rows.map((row, place) => certaintyRow(row, { isUnsure: zone.has(row.id), endsPrize: study.lines.some(({ places }) => places === place + 1) }))}
        labels={{ table: m.results_bars_table(), name: m.results_column_entry(), cells: [m.results_column_rank_mean(), m.results_column_rank_adjusted(), m.results_column_rank_low(), m.results_column_rank_high(), m.results_column_first_chance()] }}
      />
      <Table
        caption={m.results_compare_title()}
        narrow="cards"
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          { key: "entry", label: m.results_column_entry(), kind: "head", render: ({ number, title }) => `${number} ${title}` },
          { key: "mean", label: m.results_column_mean_score(), kind: "number", render: ({ score }) => formatDecimal(score) },
          { key: "rank-mean", label: m.results_column_rank_mean(), kind: "number", render: ({ rankByMean }) => rankByMean },
          { key: "adjusted", label: m.results_column_adjusted(), kind: "number", render: ({ figures: { score } }) => figureWords(score, 1) },
          { key: "rank-adjusted", label: m.results_column_rank_adjusted(), kind: "number", render: ({ figures: { rank } }) => rank },
          { key: "move", label: m.results_column_move(), render: ({ rankByMean, figures: { rank } }) => moveWords(rankByMean - rank) },
        ]}
      />
      <Accordion title={m.results_explain_ranks()}>
        <p>{m.results_explain_ranks_adjusted()}</p>
        <p>{m.results_explain_ranks_sure()}</p>
      </Accordion>
    </Section>
  );
}

type Zone = { readonly isUnsure: boolean; readonly endsPrize: boolean };

function certaintyRow({ id, rank, number, title, rankByMean, figures }: Row, { isUnsure, endsPrize }: Zone): RangeRow {
  return {
    key: id,
    label: m.results_bars_label({ rank, number, title }),
    text: figures.low === figures.high ? m.results_certainty_exact({ rank: figures.low }) : m.results_certainty_span({ low: figures.low, high: figures.high }),
    note: isUnsure ? m.results_certainty_zone() : null,
    range: [figures.low, figures.high],
    dot: rank,
    ring: rank === rankByMean ? figures.rank : rankByMean,
    lineAfter: endsPrize ? m.results_certainty_line() : null,
    cells: [String(rankByMean), String(figures.rank), String(figures.low), String(figures.high), percentWords(figures.first)],
  };
}

function moveWords(places: number): string {
  if (places === 0) return m.results_move_none();
  return places > 0 ? m.results_move_up({ places }) : m.results_move_down({ places: -places });
}
