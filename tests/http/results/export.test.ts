// The files that the office takes out of the house, as its browser gets them.
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, test } from "vitest";

import { instant } from "#app/base/instant";
import * as schema from "#db/schema";
import { DELIBERATION, makeSealedResult } from "#tests/factories/sealed-result";
import { makePerson } from "#tests/factories/world";
import { startApp, type TestApp } from "#tests/support/app";
import { Browserless } from "#tests/support/browserless";
import { readWorkbook, type ReadCell } from "#tests/support/workbook";

let app: TestApp;
let office: Browserless;
const TITLE = '=HYPERLINK("https://boese.example";"Klick")';

beforeAll(async () => {
  app = await startApp(DELIBERATION);
  await makeSealedResult(app.deps(), null, "-1 von mir");
  await app.database.store.tx((q) => q.update(schema.entry).set({ title: TITLE }));
  const { id } = await makePerson(app.database.store, { roles: ["observer"] });
  office = new Browserless(app.url);
  office.keep(await app.sessions.start(id, "Test", instant(Date.now())));
});
afterAll(() => app.stop());

const at = (file: string) => `/organisation/2024/export/${file}`;

/** Times are compared as they are shown, which CSV writes as the workbook's reader does. */
function saysTheSame(cell: ReadCell | undefined, written: string): boolean {
  if (cell === undefined) return written === "";
  if (cell.kind === "number") return Number(written.replace(",", ".")) === cell.value;
  return written === cell.value || written === `'${cell.value}` || `${written} 00:00:00` === cell.value;
}

test("every table opens as a workbook and as CSV, with the same cells; a title that begins like a formula is text in both", async () => {
  for (const table of ["beitraege", "boegen", "rangliste", "befangenheiten", "schreiben"]) {
    const workbook = await readWorkbook(await office.download(at(`${table}.xlsx`)));
    const lines = parse((await office.download(at(`${table}.csv`))).toString("utf8"), { delimiter: ";", bom: true }) as string[][];
    expect(workbook.formulas, table).toBe(0);
    expect(workbook.rows.length, table).toBe(lines.length);
    expect(workbook.rows[0]?.map((cell) => cell?.value), table).toEqual(lines[0]);
    const differing = workbook.rows.flatMap((cells, row) => cells.filter((cell, column) => !saysTheSame(cell, lines[row]?.[column] ?? "")));
    expect(differing, table).toEqual([]);
  }
  const sheets = await readWorkbook(await office.download(at("boegen.xlsx")));
  const [head = [], first = []] = sheets.rows;
  const cell = (label: string) => first[head.findIndex((each) => each?.value === label)];
  expect(cell("Titel")).toEqual({ kind: "text", value: TITLE });
  expect(cell("Gewinn der Kooperation")).toEqual({ kind: "number", value: 8 });
  expect(cell("Gesamt (von 100)")).toEqual({ kind: "number", value: 80 });
  expect(cell("Abgesendet am")?.kind).toBe("date");
  expect(cell("Bemerkung")).toEqual({ kind: "text", value: "-1 von mir" });
}, 60_000);

test("files are to be saved under a name of their own and kept by nobody; what is not there is not found", async () => {
  const { headers } = await office.get(at("boegen.csv"));
  expect(headers.get("Content-Disposition")).toContain("boegen-2024.csv");
  expect(headers.get("Cache-Control")).toBe("no-store");
  expect(JSON.parse((await office.get(at("ausgabe.json"))).text)).toMatchObject({ format: "lorbeer-edition/1", edition: { slug: "2024" } });
  for (const file of ["boegen", "boegen.pdf", "boegen.csv.csv", "geheim.csv", ".csv"]) expect((await office.get(at(file))).status, file).toBe(404);
});
