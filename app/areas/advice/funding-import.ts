// A table from a spreadsheet on its way into the register: columns found by their names, every row checked, nothing guessed.
import { ok, refused, type Result } from "#app/base/result";
import { REGIONAL_DISTRICT_NAMES } from "#db/vocabulary/regional-district";
import { TOPIC_NAMES } from "#db/vocabulary/topic";

import { checkCooperation, FUNDED_FIELDS, type Cooperation, type DirectoryEntry, type FundedField, type FundedProblem, type TypedCooperation } from "./funded-cooperation";

/** The head line of files that go out and come in. */
export const COLUMNS = {
  title: "Titel",
  topic: "Aufgabenfeld",
  lead: "Antragsteller",
  partners: "Partner",
  startsOn: "Beginn",
  endsOn: "Ende",
  amount: "Zuwendung in Euro",
  region: "Bezirksregierung",
  digital: "Digitalisierung",
} as const satisfies Record<FundedField, string>;

/** Between the partners of a row. */
export const PARTNER_MARK = "|";
export const MOST_ROWS = 2_000;

export type TableLine = { readonly line: number; readonly cells: readonly string[] };
export type TableProblem = { readonly reason: "empty" | "too-many-rows" } | { readonly reason: "columns"; readonly missing: readonly string[] };

export type RowProblem =
  | { readonly reason: "cells" | "encoding" | "twice"; readonly text: string }
  | { readonly reason: "formula"; readonly text: string }
  | { readonly reason: "field"; readonly field: FundedField; readonly problem: FundedProblem; readonly text: string };

export type CheckedRow = { readonly line: number; readonly title: string; readonly verdict: Result<Cooperation, readonly RowProblem[]> };

/** What a spreadsheet would reckon with (OWASP, CSV injection). A number may be negative, and is refused as such. */
const FORMULA = /^[=+@\t\r]|^-(?![\d\s.,]*€?$)/;
/** A sign that could not be read, and UTF-8 that was read as something else. */
const GARBLED = /\uFFFD|[ÃÂ][\u0080-\u00BF]|Ã[œŸ„–¤¶¼]/;

/** `known`: lead and title of what the register holds already, as `placeOf` writes them. The first line names the columns. */
export function checkTable(table: readonly TableLine[], directory: readonly DirectoryEntry[], known: ReadonlySet<string>): Result<readonly CheckedRow[], TableProblem> {
  const [head, ...lines] = table;
  if (head === undefined || lines.length === 0) return refused({ reason: "empty" });
  if (lines.length > MOST_ROWS) return refused({ reason: "too-many-rows" });
  const names = head.cells.map(plain);
  const missing = FUNDED_FIELDS.filter((field) => field !== "region" && !names.includes(plain(COLUMNS[field]))).map((field) => COLUMNS[field]);
  if (missing.length > 0) return refused({ reason: "columns", missing });
  const met = new Set<string>();
  return ok(
    lines.map(({ line, cells }) => {
      const cell = (field: FundedField) => unescaped(cells[names.indexOf(plain(COLUMNS[field]))] ?? "");
      const problems = cells.length === names.length ? cellProblems(cells) : [{ reason: "cells" as const, text: String(cells.length) }];
      if (problems.length > 0) return { line, title: cell("title"), verdict: refused(problems) };
      const verdict = checkCooperation(typedOf(cell), directory, "de");
      if (!verdict.ok) return { line, title: cell("title"), verdict: refused(verdict.reason.map((problem) => ({ reason: "field" as const, ...problem }))) };
      const place = placeOf(verdict.value);
      const twice = known.has(place) || met.has(place);
      met.add(place);
      return { line, title: cell("title"), verdict: twice ? refused([{ reason: "twice" as const, text: verdict.value.title }]) : verdict };
    }),
  );
}

/** The same applicant does not stand in the register twice with the same title. */
export function placeOf({ leadId, title }: Pick<Cooperation, "leadId" | "title">): string {
  return `${leadId} ${title.toLowerCase()}`;
}

function cellProblems(cells: readonly string[]): RowProblem[] {
  return cells.flatMap((text): RowProblem[] => {
    const shown = text.slice(0, 60);
    if (GARBLED.test(text)) return [{ reason: "encoding", text: shown }];
    return FORMULA.test(unescaped(text)) ? [{ reason: "formula", text: shown }] : [];
  });
}

/** Our own files have an apostrophe before what would be a formula. */
function unescaped(text: string): string {
  return text.replace(/^'(?=[=+\-@\t\r])/, "").trim();
}

function plain(name: string): string {
  return name.trim().toLowerCase();
}

function typedOf(cell: (field: FundedField) => string): TypedCooperation {
  const digital = plain(cell("digital"));
  return {
    title: cell("title"),
    topic: keyOf(TOPIC_NAMES, cell("topic"), ({ de }) => de),
    lead: cell("lead"),
    partners: cell("partners").split(PARTNER_MARK).join("\n"),
    startsOn: dayOf(cell("startsOn")),
    endsOn: dayOf(cell("endsOn")),
    amount: cell("amount"),
    region: keyOf(REGIONAL_DISTRICT_NAMES, cell("region").replace(/^Bezirksregierung\s+/i, ""), (name) => name),
    digital: digital === "ja" ? "yes" : digital === "nein" ? "no" : digital,
  };
}

/** The key whose name was typed; else what was typed. */
function keyOf<T>(names: Readonly<Record<string, T>>, text: string, nameOf: (value: T) => string): string {
  return Object.entries(names).find(([, value]) => plain(nameOf(value)) === plain(text))?.[0] ?? text;
}

/** "31.12.2025" as spreadsheets of this country write it; anything else as it is. */
function dayOf(text: string): string {
  const [, day = "", month = "", year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
  return year === undefined ? text : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
