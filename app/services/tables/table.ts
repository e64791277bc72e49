// A table as it is exported: columns, and rows that come one after another. What stands in it is decided elsewhere.
import type { Instant } from "#app/base/instant";

/** `day`: YYYY-MM-DD, of no time zone. */
export type ColumnKind = "text" | "number" | "instant" | "day";

export type Column = {
  readonly label: string;
  readonly kind: ColumnKind;
  /** In characters, about; for programs that draw columns. */
  readonly width?: number;
};

/** Null: nothing is there, which is not zero. */
export type Cell = string | number | Instant | null;

export type Table = {
  /** Names the sheet of a workbook. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: Iterable<readonly Cell[]>;
  /** In which instants are shown: an IANA name. */
  readonly timeZone: string;
};

const TEXT_WIDTH = 30;

/** Of lines of text, the head line first. */
export function textTable([head = [], ...lines]: readonly (readonly string[])[], { name, timeZone }: Pick<Table, "name" | "timeZone">): Table {
  return { name, timeZone, columns: head.map((label) => ({ label, kind: "text", width: TEXT_WIDTH })), rows: lines };
}
