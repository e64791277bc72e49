// What a spreadsheet finds in an exported table: text that stays text, numbers, dates of the time zone, and nothing where nothing is.
import { buffer } from "node:stream/consumers";

import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";

import { instant } from "#app/base/instant";
import { csvOf } from "#app/services/tables/csv";
import type { Cell, Column, Table } from "#app/services/tables/table";
import { wallClock } from "#app/services/tables/wall-clock";
import { workbookOf } from "#app/services/tables/workbook";
import { readWorkbook } from "#tests/support/workbook";

const COLUMNS: readonly Column[] = [
  { label: "Titel", kind: "text", width: 40 },
  { label: "Punkte", kind: "number" },
  { label: "Abgesendet", kind: "instant" },
  { label: "Vereinbart", kind: "day" },
];
const BEFORE_MIDNIGHT = instant(Date.UTC(2024, 2, 31, 21, 59, 59));

const tableOf = (...rows: readonly (readonly Cell[])[]): Table => ({ name: "Bögen: alle", columns: COLUMNS, rows, timeZone: "Europe/Berlin" });
const opened = async (table: Table) => readWorkbook(await buffer(workbookOf(table, BEFORE_MIDNIGHT)));
const csv = async (table: Table) => (await buffer(csvOf(table))).toString("utf8");

describe("a workbook", () => {
  test("has its head line, and each cell of its kind", async () => {
    const { sheet, rows } = await opened(tableOf(["Wache", 7.5, BEFORE_MIDNIGHT, "2024-02-29"]));
    expect(sheet).toBe("Bögen  alle");
    expect(rows[0]?.map((cell) => cell?.value)).toEqual(["Titel", "Punkte", "Abgesendet", "Vereinbart"]);
    expect(rows[1]).toEqual([
      { kind: "text", value: "Wache" },
      { kind: "number", value: 7.5 },
      { kind: "date", value: "2024-03-31 23:59:59" },
      { kind: "date", value: "2024-02-29 00:00:00" },
    ]);
  });

  test("leaves empty what is not scored, and keeps the zero that is", async () => {
    const { rows } = await opened(tableOf(["ohne", null, null, null], ["null Punkte", 0, null, null]));
    expect(rows.slice(1)).toEqual([[{ kind: "text", value: "ohne" }], [{ kind: "text", value: "null Punkte" }, { kind: "number", value: 0 }]]);
  });

  test.each(['=HYPERLINK("https://boese.example";"Klick")', "+1", "-1", "@SUMME(A1)", "\t=1", "1e5", "0012", "2024-01-01", " mit Rand ", "Zeile 1\nZeile 2", "<b>&amp;\"", "_x0041_", "😀 Ünïcode", "WAHR"])("holds %j as the text that it is", async (title) => {
    const { rows, formulas } = await opened(tableOf([title, 1, null, null]));
    expect(rows[1]?.[0]).toEqual({ kind: "text", value: title });
    expect(formulas).toBe(0);
  });

  test("stays readable whatever somebody has pasted: signs that XML does not know, half a sign, a text too long for a cell", async () => {
    const { rows } = await opened(tableOf(["a\u0000b\u001Fc\uD800d\uFFFEe", 1, null, null], ["x".repeat(40_000), 1, null, null]));
    expect(rows[1]?.[0]?.value).toBe("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
    expect(rows[2]?.[0]?.value).toHaveLength(32_767);
  });

  test("is the same, however many rows it has", async () => {
    const { rows } = await opened(tableOf(...Array.from({ length: 20_000 }, (_, at): readonly Cell[] => [`Zeile ${at}`, at, BEFORE_MIDNIGHT, null])));
    expect(rows).toHaveLength(20_001);
    expect(rows.at(-1)?.[1]).toEqual({ kind: "number", value: 19_999 });
  });
});

describe("CSV", () => {
  test("has semicolons, the mark of UTF-8, decimal commas and times of the zone", async () => {
    expect(await csv(tableOf(["Wache", 7.5, BEFORE_MIDNIGHT, "2024-02-29"], ["leer", null, null, null], ["null", 0, null, null]))).toBe(
      "\uFEFFTitel;Punkte;Abgesendet;Vereinbart\r\nWache;7,5;2024-03-31 23:59:59;2024-02-29\r\nleer;;;\r\nnull;0;;\r\n",
    );
  });

  test.each(["=1+1", "+49 2871 123", "-5", "@x", "＝1", "\t=1"])("puts an apostrophe before %j, which a spreadsheet would reckon with", async (title) => {
    const [, row] = parse(await csv(tableOf([title, -3, null, null])), { delimiter: ";", bom: true }) as string[][];
    expect(row).toEqual([`'${title}`, "-3", "", ""]);
  });

  test.each(['Sie sagte "ja"', "a;b", "Zeile 1\nZeile 2", "a\r\nb", "'schon da", "", " Rand "])("gives %j back as it is", async (title) => {
    const [, row] = parse(await csv(tableOf([title, 1, null, null])), { delimiter: ";", bom: true }) as string[][];
    expect(row?.[0]).toBe(title);
  });
});

describe("the clock of a time zone", () => {
  test.each([
    ["Europe/Berlin", "2024-03-31T00:59:59.999Z", "2024-03-31T01:59:59.999Z"],
    ["Europe/Berlin", "2024-03-31T01:00:00.000Z", "2024-03-31T03:00:00.000Z"],
    ["Europe/Berlin", "2024-10-27T00:59:00.000Z", "2024-10-27T02:59:00.000Z"],
    ["Europe/Berlin", "2024-10-27T01:00:00.000Z", "2024-10-27T02:00:00.000Z"],
    ["Asia/Kathmandu", "2024-01-01T00:00:00.000Z", "2024-01-01T05:45:00.000Z"],
    ["America/New_York", "2024-01-01T02:00:00.000Z", "2023-12-31T21:00:00.000Z"],
  ])("in %s at %s shows %s", (zone, at, shown) => {
    expect(new Date(wallClock(zone)(instant(Date.parse(at)))).toISOString()).toBe(shown);
  });
});
