// Values on a common axis with the range that they lie in, one row for each thing compared, and the same figures as a table behind them.
import type { ReactNode } from "react";

import { axisPlace, type Axis } from "#app/ui/bar-scale";
import { Badge } from "#app/ui/badge";
import { ChartFigure } from "#app/ui/chart-figure";
import { Table } from "#app/ui/table";

export type RangeRow = {
  key: string;
  label: string;
  /** What the drawing says, in the reader's language. */
  text: string;
  /** What sets this row apart from others, in words. */
  note?: string | null;
  /** A line from one to the other; null: there is none. */
  range: readonly [low: number, high: number] | null;
  /** Filled: what counts. Null: there is no figure, which is not the same as 0. */
  dot: number | null;
  /** Open: what it is compared with. */
  ring?: number | null;
  /** Single values behind the range. */
  ticks?: readonly number[];
  /** Said below the row, where something ends. */
  lineAfter?: string | null;
  /** The figures for the table, in the order of its columns. */
  cells: readonly string[];
};

export type RangeChartProps = {
  title: string;
  description: string;
  axis: Axis;
  rows: readonly RangeRow[];
  labels: { table: string; name: string; cells: readonly string[] };
};

/** RangeChart({ title, description, axis: { from, to, mark? }, rows: { key, label, text, note?, range, dot, ring?, ticks?, lineAfter?, cells }[], labels: { table, name, cells } }) */
export function RangeChart({ title, description, axis, rows, labels }: RangeChartProps): ReactNode {
  const table = (
    <Table
      caption={title}
      captionAs="spoken"
      narrow="scroll"
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        { key: "name", label: labels.name, kind: "head", render: ({ label }) => label },
        ...labels.cells.map((label, place) => ({ key: String(place), label, kind: "number" as const, render: ({ cells }: RangeRow) => cells[place] })),
      ]}
    />
  );
  return (
    <ChartFigure title={title} description={description} tableLabel={labels.table} table={table}>
      {rows.map((row) => (
        <li key={row.key} className="lb-chart__bar">
          <span className="lb-chart__label">
            {row.label} {row.note && <Badge tone="warning">{row.note}</Badge>}
          </span>
          <span className="lb-chart__value">{row.text}</span>
          <Drawing row={row} axis={axis} />
          {row.lineAfter && <span className="lb-range__end">{row.lineAfter}</span>}
        </li>
      ))}
    </ChartFigure>
  );
}

function Drawing({ row: { range, dot, ring = null, ticks = [] }, axis }: { row: RangeRow; axis: Axis }): ReactNode {
  const x = (value: number) => `${axisPlace(value, axis)}%`;
  return (
    <svg className="lb-chart__drawing lb-range" width="100%" height="22" aria-hidden="true" focusable="false">
      <line className="lb-range__axis" x1="0" x2="100%" y1="11" y2="11" />
      {axis.mark !== undefined && <line className="lb-range__mark" x1={x(axis.mark)} x2={x(axis.mark)} y1="0" y2="22" />}
      {range && <line className="lb-range__span" x1={x(range[0])} x2={x(range[1])} y1="11" y2="11" />}
      {ticks.map((value, place) => (
        <line key={place} className="lb-range__tick" x1={x(value)} x2={x(value)} y1="4" y2="18" />
      ))}
      {ring !== null && <circle className="lb-range__ring" cx={x(ring)} cy="11" r="8" />}
      {dot !== null && <circle className="lb-range__dot" cx={x(dot)} cy="11" r="5" />}
    </svg>
  );
}
