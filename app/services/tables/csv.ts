// A table as CSV (RFC 4180) that spreadsheets of this country open as it is: semicolons, UTF-8 with its mark, decimal commas, times without zone,
// and no cell of text that they would reckon with.
import type { Readable } from "node:stream";

import type { Instant } from "#app/base/instant";

import { inPieces } from "./in-pieces";
import type { Cell, Column, Table } from "./table";
import { wallClock } from "./wall-clock";

const MARK = "\uFEFF";
/** A cell that begins with one of these is a formula to a spreadsheet; the wide ones count as well. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const NEEDS_QUOTES = /[";\r\n]/;

export function csvOf(table: Table): Readable {
  return inPieces(lines(table));
}

function* lines({ columns, rows, timeZone }: Table): Generator<string> {
  const writers = columns.map((column) => writerOf(column, timeZone));
  yield MARK + columns.map(({ label }) => textCell(label)).join(";") + "\r\n";
  for (const row of rows) {
    let line = "";
    for (let at = 0; at < writers.length; at++) line += (at === 0 ? "" : ";") + (writers[at]?.(row[at] ?? null) ?? "");
    yield `${line}\r\n`;
  }
}

function writerOf({ kind }: Column, timeZone: string): (cell: Cell) => string {
  const clock = kind === "instant" ? wallClock(timeZone) : undefined;
  return (cell) => {
    if (cell === null) return "";
    if (typeof cell === "string") return textCell(cell);
    return clock === undefined ? String(cell).replace(".", ",") : new Date(clock(cell as Instant)).toISOString().slice(0, 19).replace("T", " ");
  };
}

function textCell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
