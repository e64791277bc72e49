// Bars beside one another for comparing figures, with the same figures as a table behind them.
import type { ReactNode } from "react";

import { axisEnd, barLength } from "#app/ui/bar-scale";
import { ChartFigure } from "#app/ui/chart-figure";
import { classNames } from "#app/ui/class-names";
import { Table } from "#app/ui/table";

export type Bar = {
  key: string;
  label: string;
  /** null: there is no figure, which is not the same as 0. */
  value: number | null;
  /** The figure in the reader's language with its unit: "82,5 von 100". */
  text: string;
  /** The figures for the table in columns of their own, in their order; without them it says `text`. */
  cells?: readonly string[];
  tone?: "plain" | "strong" | "faint";
};

export type BarChartProps = {
  title: string;
  description: string;
  bars: readonly Bar[];
  /** The end of the axis; without it the next round number above the largest value. */
  max?: number;
  labels: { table: string; name: string; value: string; cells?: readonly string[] };
};

/** BarChart({ title, description, bars: { key, label, value | null, text, cells?, tone? }[], max?, labels: { table, name, value, cells? } }) */
export function BarChart({ title, description, bars, max, labels }: BarChartProps): ReactNode {
  const end = max ?? axisEnd(bars.map((bar) => bar.value));
  const table = (
    <Table
      caption={title}
      captionAs="spoken"
      narrow="scroll"
      rows={bars}
      rowKey={(bar) => bar.key}
      columns={[
        { key: "name", label: labels.name, kind: "head", render: (bar) => bar.label },
        ...(labels.cells ?? [labels.value]).map((label, place) => ({ key: String(place), label, kind: "number" as const, render: ({ text, cells = [text] }: Bar) => cells[place] })),
      ]}
    />
  );
  return (
    <ChartFigure title={title} description={description} tableLabel={labels.table} table={table}>
      {bars.map((bar) => (
        <li key={bar.key} className="lb-chart__bar">
          <span className="lb-chart__label">{bar.label}</span>
          <span className="lb-chart__value">{bar.text}</span>
          <Drawing value={bar.value} end={end} tone={bar.tone ?? "plain"} />
        </li>
      ))}
    </ChartFigure>
  );
}

function Drawing({ value, end, tone }: { value: number | null; end: number; tone: "plain" | "strong" | "faint" }): ReactNode {
  return (
    <svg className="lb-chart__drawing" width="100%" height="14" aria-hidden="true" focusable="false">
      <rect className={classNames("lb-chart__track", value === null && "lb-chart__track--none")} x="0.5" y="0.5" width="100%" height="13" rx="2" />
      {value !== null && <rect className={`lb-chart__fill lb-chart__fill--${tone}`} width={`${barLength(value, end)}%`} height="14" rx="2" />}
    </svg>
  );
}
