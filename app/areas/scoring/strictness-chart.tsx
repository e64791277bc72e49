// How strict a juror is, as a picture for that juror alone: two means, with the same figures as a table behind them, or why there is none yet.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatNumber } from "#app/i18n/format";
import { BarChart } from "#app/ui/bar-chart";
import { Section } from "#app/ui/section";

import type { ShownStrictness } from "./read-my-entries.server";

/** StrictnessChart({ strictness: null while there is too little to compare }) */
export function StrictnessChart({ strictness }: { strictness: ShownStrictness | null }): ReactNode {
  if (strictness === null) return <Section title={m.scoring_strict_title()}><p>{m.scoring_strict_not_yet()}</p></Section>;
  const { entries, own, panel } = strictness;
  const value = (points: number) => m.scoring_strict_value({ points: formatNumber(points) });
  return (
    <Section title={m.scoring_strict_title()} lead={m.scoring_strict_lead()}>
      <BarChart
        title={m.scoring_strict_chart({ entries })}
        description={sentenceOf(own - panel)}
        max={100}
        bars={[
          { key: "own", label: m.scoring_strict_own(), value: own, text: value(own), tone: "strong" },
          { key: "panel", label: m.scoring_strict_panel(), value: panel, text: value(panel) },
        ]}
        labels={{ table: m.scoring_strict_table(), name: m.scoring_strict_who(), value: m.scoring_strict_mean() }}
      />
    </Section>
  );
}

function sentenceOf(difference: number): string {
  if (difference === 0) return m.scoring_strict_same();
  const points = formatNumber(Math.abs(difference));
  return difference < 0 ? m.scoring_strict_stricter({ points }) : m.scoring_strict_milder({ points });
}
