// A table on its way into the register: what is good, and what each bad row is told.
import { describe, expect, test } from "vitest";

import { checkTable, COLUMNS, placeOf, type RowProblem } from "#app/areas/advice/funding-import";
import { fundingTable } from "#app/areas/advice/funding-csv";
import { decodeCsv, readCsv } from "#app/http/csv-table.server";
import { referenceOrganisations } from "#db/reference/organisations";

const directory = referenceOrganisations();
const HEAD = Object.values(COLUMNS);
const GOOD = ["Gemeinsames Rechenzentrum", "Digitalisierung und IT", "05554008", "05554012 | GM0197", "01.01.2023", "31.12.2027", "210.000,00", "Münster", "ja"];

function problemsOf(cells: readonly string[], known: readonly string[] = []): readonly RowProblem[] {
  const checked = checkTable([{ line: 1, cells: HEAD }, { line: 2, cells }], directory, new Set(known));
  if (!checked.ok) throw new Error(checked.reason.reason);
  const [row] = checked.value;
  return row === undefined || row.verdict.ok ? [] : row.verdict.reason;
}

const withCell = (column: keyof typeof COLUMNS, text: string) => GOOD.map((cell, at) => (HEAD[at] === COLUMNS[column] ? text : cell));

test("a good row is read exactly", () => {
  const checked = checkTable([{ line: 1, cells: HEAD }, { line: 2, cells: GOOD }], directory, new Set());
  expect(checked).toMatchObject({
    value: [{ verdict: { ok: true, value: { title: "Gemeinsames Rechenzentrum", topic: "digital", leadId: "de-05554008", partnerIds: ["de-05554012", "nl-gm0197"], startsOn: "2023-01-01", endsOn: "2027-12-31", amountCents: 21_000_000, region: "muenster", digital: true } } }],
  });
});

test("a spreadsheet that drops the leading zero of a code does no harm, half a code means nobody", () => {
  expect(problemsOf(withCell("lead", "5554008"))).toEqual([]);
  expect(problemsOf(withCell("lead", "055540"))).toMatchObject([{ field: "lead", problem: "unknown" }]);
});

test.each<[string, readonly string[], Partial<RowProblem>]>([
  ["an unknown code", withCell("partners", "05999999"), { reason: "field", field: "partners", problem: "unknown", text: "05999999" } as Partial<RowProblem>],
  ["the applicant among the partners", withCell("partners", "05554008"), { field: "partners", problem: "lead-again" } as Partial<RowProblem>],
  ["no partner", withCell("partners", ""), { field: "partners", problem: "missing" } as Partial<RowProblem>],
  ["a formula", withCell("title", "=HYPERLINK(\"http://x\")"), { reason: "formula" }],
  ["a formula behind our own apostrophe", withCell("title", "'@SUM(1)"), { reason: "formula" }],
  ["a formula that begins with minus", withCell("title", "-2+3+cmd|' /C calc'!A0"), { reason: "formula" }],
  ["a sign that is no UTF-8", withCell("title", "K\uFFFDln"), { reason: "encoding" }],
  ["UTF-8 read as something else", withCell("title", "KÃ¶ln"), { reason: "encoding" }],
  ["a negative amount", withCell("amount", "-5"), { field: "amount", problem: "not-positive" } as Partial<RowProblem>],
  ["an amount with the marks of another language", withCell("amount", "210,000.00"), { field: "amount", problem: "not-an-amount" } as Partial<RowProblem>],
  ["a year that somebody has mistyped", withCell("startsOn", "01.01.0025"), { field: "startsOn", problem: "odd-year" } as Partial<RowProblem>],
  ["a day that does not exist", withCell("startsOn", "30.02.2023"), { field: "startsOn", problem: "not-a-day" } as Partial<RowProblem>],
  ["an end before the beginning", withCell("endsOn", "31.12.2022"), { field: "endsOn", problem: "ends-before-it-begins" } as Partial<RowProblem>],
  ["an authority that is another's", withCell("region", "Köln"), { field: "region", problem: "other-region" } as Partial<RowProblem>],
  ["a field of work that is not known", withCell("topic", "Raumfahrt"), { field: "topic", problem: "unknown" } as Partial<RowProblem>],
  ["neither yes nor no", withCell("digital", "vielleicht"), { field: "digital", problem: "unknown" } as Partial<RowProblem>],
  ["a cell too few", GOOD.slice(1), { reason: "cells", text: "8" }],
])("%s is named", (_name, cells, problem) => {
  expect(problemsOf(cells)).toMatchObject([problem]);
});

test("a cell that somebody has filled with spaces does not keep the server busy", () => {
  expect(problemsOf(withCell("amount", `1${" ".repeat(100_000)}2`))).toMatchObject([{ field: "amount", problem: "not-an-amount" }]);
  expect(problemsOf(withCell("amount", "210.000,00 \u20AC"))).toEqual([]);
}, 2_000);

test("a file full of partners whom nobody knows is looked through in seconds", () => {
  const rows = Array.from({ length: 80 }, (_, row) => withCell("partners", Array.from({ length: 429 }, (_, at) => `x${row}y${at}`).join("|")));
  const checked = checkTable([HEAD, ...rows].map((cells, at) => ({ line: at + 1, cells })), directory, new Set());
  expect(checked.ok && checked.value.every(({ verdict }) => !verdict.ok && verdict.reason.length === 429)).toBe(true);
}, 20_000);

test("the same applicant with the same title is taken once: against the register, and inside the file", () => {
  expect(problemsOf(GOOD, [placeOf({ leadId: "de-05554008", title: "GEMEINSAMES Rechenzentrum" })])).toMatchObject([{ reason: "twice" }]);
  const checked = checkTable([HEAD, GOOD, GOOD].map((cells, at) => ({ line: at + 1, cells })), directory, new Set());
  expect(checked.ok && checked.value.map(({ verdict }) => verdict.ok)).toEqual([true, false]);
});

test("a file without rows or columns is refused whole", () => {
  expect(checkTable([], directory, new Set())).toEqual({ ok: false, reason: { reason: "empty" } });
  expect(checkTable([{ line: 1, cells: HEAD }], directory, new Set())).toEqual({ ok: false, reason: { reason: "empty" } });
  expect(checkTable([{ line: 1, cells: ["Titel"] }, { line: 2, cells: ["x"] }], directory, new Set())).toMatchObject({ reason: { reason: "columns", missing: HEAD.filter((name) => name !== "Titel" && name !== "Bezirksregierung") } });
});

test("what goes out comes in again", () => {
  const row = { title: "Ämter; \"zusammen\"", topic: "finance" as const, lead: { name: "Stadt Köln", code: "05315000" }, partners: [{ name: "Kreis Düren", code: "05358" }], startsOn: "2022-03-01", endsOn: "2024-02-29", amountCents: 17_500_050, region: "koeln" as const, digital: false };
  const table = fundingTable([row]).map((cells, at) => ({ line: at + 1, cells }));
  expect(checkTable(table, directory, new Set())).toMatchObject({ value: [{ verdict: { ok: true, value: { title: row.title, amountCents: row.amountCents, startsOn: row.startsOn, leadId: "de-05315000" } } }] });
});

describe("the file itself", () => {
  test("semicolons, quotation marks, line breaks in cells and the mark of UTF-8 are understood", () => {
    const decoded = decodeCsv(Buffer.from("\uFEFFTitel;Ende\r\n\"a;\"\"b\"\"\nc\";2023\r\n"));
    expect(decoded.ok && readCsv(decoded.value)).toEqual({ ok: true, value: [{ line: 1, cells: ["Titel", "Ende"] }, { line: 3, cells: ['a;"b"\nc', "2023"] }] });
  });

  test.each<[string, Uint8Array, object]>([
    ["nothing", Buffer.from(" \n"), { reason: "empty" }],
    ["UTF-16", Buffer.from("Titel;Ende", "utf16le"), { reason: "no-text" }],
    ["too much", Buffer.alloc(300_001, "a"), { reason: "too-large" }],
  ])("%s is refused", (_name, bytes, reason) => {
    expect(decodeCsv(bytes)).toEqual({ ok: false, reason });
  });

  test("Latin 1 is read as signs that the rows are told of", () => {
    const decoded = decodeCsv(Buffer.from("K\u00f6ln", "latin1"));
    expect(decoded.ok && decoded.value).toBe("K\uFFFDln");
  });

  test("an open quotation mark is named with its line", () => {
    expect(readCsv('a;b\n"c;d\n')).toMatchObject({ ok: false, reason: { reason: "quotation" } });
  });
});
