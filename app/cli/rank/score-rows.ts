// From the text of a score file to its rows: columns found by their names, every row checked. Nothing is guessed: what is not plain is named.
import { CsvError, parse } from "csv-parse/sync";

import { fromDecimal, type Fraction } from "#app/base/fraction";

export type RowFault = { readonly line: number; readonly reason: string };
/** `group` and `criterion`: "" where the file has no such column. */
export type ScoreRow = { readonly line: number; readonly group: string; readonly entry: string; readonly juror: string; readonly criterion: string; readonly score: Fraction };
export type ScoreTable = { readonly columns: readonly string[]; readonly rows: readonly ScoreRow[]; readonly faults: readonly RowFault[] };

type Line = { readonly record: readonly string[]; readonly info: { readonly lines: number } };

const NEEDED = ["entry", "juror", "score"];
const KNOWN = [...NEEDED, "criterion", "group"];

/** `faults` are in order of their lines; where the columns are wrong there is that one fault and no row. */
export function readScoreRows(text: string): ScoreTable {
  const delimiter = text.slice(0, text.search(/[\r\n]|$/)).includes(";") ? ";" : ",";
  const read = readLines(text, delimiter);
  if ("reason" in read) return { columns: [], rows: [], faults: [read] };
  const [header, ...lines] = read.lines;
  const columns = (header?.record ?? []).map((name) => name.normalize("NFC"));
  const wrong = columnFault(columns);
  if (wrong !== undefined) return { columns, rows: [], faults: [{ line: header?.info.lines ?? 1, reason: wrong }] };

  const readScore = scoreReader(delimiter);
  const rows: ScoreRow[] = [];
  const faults: RowFault[] = [];
  for (const { record, info } of lines) {
    const row = readRow(columns, record, info.lines, readScore);
    if ("reason" in row) faults.push(row);
    else rows.push(row);
  }
  if (lines.length === 0) faults.push({ line: 1, reason: "there are no scores below the names of the columns" });
  return { columns, rows, faults };
}

function readLines(text: string, delimiter: string): { readonly lines: readonly Line[] } | RowFault {
  try {
    const lines: unknown = parse(text, { delimiter, info: true, relax_column_count: true, skip_empty_lines: true, record_delimiter: ["\r\n", "\n", "\r"] });
    return { lines: lines as readonly Line[] }; // with `info` the library answers in this form, which its types do not say
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault;
    return { line: Number(fault["lines"]), reason: `a quotation mark is not closed, or stands inside a field (${fault.code})` };
  }
}

function columnFault(columns: readonly string[]): string | undefined {
  const unknown = columns.find((name) => !KNOWN.includes(name));
  const missing = NEEDED.filter((name) => !columns.includes(name));
  const twice = columns.find((name, i) => columns.indexOf(name) !== i);
  if (unknown !== undefined) return `unknown column ${quoted(unknown)}; the columns are entry, juror, score, and where needed criterion and group`;
  if (missing.length > 0) return `no column ${missing.join(", ")}`;
  return twice === undefined ? undefined : `two columns ${twice}`;
}

function readRow(columns: readonly string[], record: readonly string[], line: number, readScore: ScoreReader): ScoreRow | RowFault {
  if (record.length !== columns.length) return { line, reason: `${record.length} fields, but ${columns.length} columns` };
  const field = (name: string) => record[columns.indexOf(name)]?.normalize("NFC") ?? "";
  for (const name of columns.filter((name) => name !== "score")) {
    const problem = nameProblem(field(name));
    if (problem !== undefined) return { line, reason: `${name} ${problem}` };
  }
  const score = readScore(field("score"), line);
  return typeof score === "string" ? { line, reason: score } : { line, group: field("group"), entry: field("entry"), juror: field("juror"), criterion: field("criterion"), score };
}

/** Two spellings that look alike would be two entries: such names are refused. */
function nameProblem(name: string): string | undefined {
  if (name === "") return "is empty";
  if (name.trim() !== name) return `${quoted(name)} begins or ends with a space`;
  return /\p{Cc}/u.test(name) ? `${quoted(name)} holds a line break or another control character` : undefined;
}

/** The exact number, or what is wrong with it. */
type ScoreReader = (text: string, line: number) => Fraction | string;

/** A decimal comma is read only where columns are separated by semicolons, and only when the file has no decimal point as well. */
function scoreReader(delimiter: string): ScoreReader {
  let first: { readonly mark: string; readonly line: number } | undefined;
  return (text, line) => {
    if (text === "") return "has no score; leave the row out where a juror gave none: not scored is not zero";
    const mark = /^-?\d+([.,])\d+$/.exec(text)?.[1];
    const score = fromDecimal(text.replace(",", "."));
    if (score === undefined) return `the score ${quoted(text)} is not a plain number of up to 15 digits before and after the point`;
    if (mark === "," && delimiter === ",") return `the score ${quoted(text)} has a decimal comma; write a point, or separate the columns by semicolons`;
    if (mark !== undefined) first ??= { mark, line };
    if (mark !== undefined && first !== undefined && mark !== first.mark) {
      return `the score ${quoted(text)} has a decimal ${wordFor(mark)}, but line ${first.line} a decimal ${wordFor(first.mark)}: one of them may be a thousands separator`;
    }
    return score;
  };
}

function wordFor(mark: string): string {
  return mark === "," ? "comma" : "point";
}

export function quoted(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
