// Each entry's strengths by criterion, and how far its sheets lie apart.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatDecimal } from "#app/i18n/format";
import { say } from "#app/i18n/locale";
import { barLength } from "#app/ui/bar-scale";
import { RangeChart } from "#app/ui/range-chart";
import { Section } from "#app/ui/section";
import { Table } from "#app/ui/table";

import type { CategoryRankingDetails } from "./read-category-ranking.server";
import { scoreWords, spreadWords } from "./words";

/** Where they stand on the page. */
export const PROFILES = "profile";

export function EntryProfiles({ ranking }: { ranking: CategoryRankingDetails }): ReactNode {
  const { criteria, ranked, scale } = ranking;
  return (
    <Section title={m.results_profile_title()} id={PROFILES} lead={m.results_profile_lead(scale)}>
      <Table
        caption={m.results_profile_title()}
        captionAs="spoken"
        narrow="cards"
        rows={ranked}
        rowKey={({ id }) => id}
        columns={[
          { key: "entry", label: m.results_column_entry(), kind: "head", render: ({ number, title }) => `${number} ${title}` },
          ...criteria.map(({ id, name, weight }, place) => ({
            key: id,
            label: m.results_column_criterion({ criterion: say(name), weight }),
            kind: "number" as const,
            render: ({ means }: { means: readonly string[] }) => <Strength mean={means[place] ?? ""} scale={scale} />,
          })),
        ]}
      />
      <RangeChart
        title={m.results_spread_title()}
        description={m.results_spread_text()}
        axis={{ from: 0, to: 100 }}
        rows={ranked.map(({ id, rank, number, title, score, lowest, highest, sheets }) => ({
          key: id,
          label: m.results_bars_label({ rank, number, title }),
          text: scoreWords(score),
          range: [Number(lowest), Number(highest)] as const,
          dot: Number(score),
          ticks: (ranking.sheets?.find((entry) => entry.id === id)?.sheets ?? []).map(({ total }) => Number(total)),
          cells: [formatDecimal(score), spreadWords(lowest, highest), String(sheets)],
        }))}
        labels={{ table: m.results_bars_table(), name: m.results_column_entry(), cells: [m.results_column_score(), m.results_column_spread(), m.results_column_sheets()] }}
      />
    </Section>
  );
}

/** The figure, and a bar as long. */
function Strength({ mean, scale }: { mean: string; scale: { readonly min: number; readonly max: number } }): ReactNode {
  return (
    <span className="lb-strength">
      {formatDecimal(mean)}
      <svg className="lb-strength__bar" width="100%" height="8" aria-hidden="true" focusable="false">
        <rect className="lb-chart__track" width="100%" height="8" rx="2" />
        <rect className="lb-chart__fill" width={`${barLength(Number(mean) - scale.min, scale.max - scale.min)}%`} height="8" rx="2" />
      </svg>
    </span>
  );
}
