// A table that scrolls inside its own region, or becomes a list of cards where the screen is narrow.

import { useId, type ReactNode } from "react";

import { classNames } from "#app/ui/class-names";

export type Column<Row> = {
  key: string;
  label: string;
  render: (row: Row) => ReactNode;
  /** `head`: names the row. `number`: right aligned, tabular figures. `action`: its heading is for screen readers only. */
  kind?: "head" | "text" | "number" | "action";
};

export type TableProps<Row> = {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** `spoken`: only screen readers hear the caption, because a heading above says the same. */
  captionAs?: "visible" | "spoken";
  /** Where it is narrow: `cards` for lists to act on, `scroll` for figures to compare. */
  narrow?: "cards" | "scroll";
};

/** Table<Row>({ caption, columns: { key, label, render(row), kind? }[], rows, rowKey(row), captionAs?, narrow?: "cards" | "scroll" }) */
export function Table<Row>({ caption, columns, rows, rowKey, captionAs = "visible", narrow = "cards" }: TableProps<Row>): ReactNode {
  const captionId = useId();
  return (
    <div className={classNames("kern-table-responsive lb-table-region", `lb-table-region--${narrow}`)} role="region" aria-labelledby={captionId} tabIndex={0}>
      <table className={classNames("kern-table lb-table", `lb-table--${narrow}`)}>
        <caption id={captionId} className={captionAs === "spoken" ? "kern-sr-only" : "kern-title"}>
          {caption}
        </caption>
        <thead className="kern-table__head">
          <tr className="kern-table__row">
            {columns.map((column) => (
              <th key={column.key} scope="col" className={classNames("kern-table__header", column.kind === "number" && "kern-table__header--numeric")}>
                {column.kind === "action" ? <span className="kern-sr-only">{column.label}</span> : column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="kern-table__body">
          {rows.map((row) => (
            <tr className="kern-table__row" key={rowKey(row)}>
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }): ReactNode {
  if (column.kind === "head") {
    return (
      <th scope="row" className="kern-table__header lb-table__name" data-label={column.label}>
        {column.render(row)}
      </th>
    );
  }
  return (
    <td
      className={classNames("kern-table__cell", column.kind === "number" && "kern-table__cell--numeric", column.kind === "action" && "lb-table__action")}
      data-label={column.kind === "action" ? undefined : column.label}
    >
      {column.render(row)}
    </td>
  );
}
