// A table of very many rows of plain text, drawn with as little as a row can be. For lists to act on, and for few rows, see table.tsx.

import { useId, type ReactNode } from "react";

export type DenseTableProps = {
  caption: string;
  columns: readonly { key: string; label: string; kind?: "number" }[];
  /** One <tr> for each row: a <th scope="row"> that names it, a <td> for a figure, a <td className="t"> for a text. */
  children: ReactNode;
};

/** DenseTable({ caption: for screen readers, columns: { key, label, kind? }[], children: <tr>… }) */
export function DenseTable({ caption, columns, children }: DenseTableProps): ReactNode {
  const captionId = useId();
  return (
    <div className="kern-table-responsive lb-table-region" role="region" aria-labelledby={captionId} tabIndex={0}>
      <table className="kern-table lb-dense">
        <caption id={captionId} className="kern-sr-only">
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map(({ key, label, kind }) => (
              <th key={key} scope="col" className={kind === "number" ? undefined : "t"}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
