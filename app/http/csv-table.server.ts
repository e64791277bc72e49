// A CSV file that somebody hands in, taken apart into lines and cells. What the cells mean is not asked here.
import { CsvError, parse } from "csv-parse/sync";

import { ok, refused, type Result } from "#app/base/result";

/** Bytes; the preview carries the whole text to its confirmation. */
export const CSV_LIMIT = 300_000;

export type CsvLine = { readonly line: number; readonly cells: readonly string[] };
/** `line`: where a quotation mark is not closed or stands inside a cell. */
export type CsvRefusal = { readonly reason: "empty" | "too-large" | "no-text" } | { readonly reason: "quotation"; readonly line: number };

/** What is no UTF-8 is kept as signs that say so, for the rows to be named. */
export function decodeCsv(bytes: Uint8Array): Result<string, CsvRefusal> {
  if (bytes.length > CSV_LIMIT) return refused({ reason: "too-large" });
  const text = new TextDecoder("utf-8").decode(bytes);
  if (text.includes("\0")) return refused({ reason: "no-text" });
  return text.trim() === "" ? refused({ reason: "empty" }) : ok(text);
}

/** Separated by semicolons where the first line has one, else by commas. */
export function readCsv(text: string): Result<readonly CsvLine[], CsvRefusal> {
  const delimiter = text.slice(0, text.search(/[\r\n]|$/)).includes(";") ? ";" : ",";
  try {
    const lines: unknown = parse(text, { bom: true, delimiter, info: true, relax_column_count: true, skip_empty_lines: true, record_delimiter: ["\r\n", "\n", "\r"] });
    // With `info` the library answers in this form, which its types do not say.
    return ok((lines as readonly { readonly record: readonly string[]; readonly info: { readonly lines: number } }[]).map(({ record, info }) => ({ line: info.lines, cells: record.map((cell) => cell.normalize("NFC")) })));
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault;
    return refused({ reason: "quotation", line: Number(fault["lines"]) });
  }
}
