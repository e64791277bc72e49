// A table as a CSV file that spreadsheets of this country open as it is: semicolons, UTF-8 with its mark, and no cell that they would reckon with.
import { stringify } from "csv-stringify/sync";

import { filenames } from "./file-response.server";
import { whole } from "./respond.server";

/** `name`: without its ending. */
export function csvResponse(table: readonly (readonly string[])[], name: string): Response {
  const text = stringify(table.map((line) => [...line]), { delimiter: ";", bom: true, escape_formulas: true, record_delimiter: "windows" });
  const headers = new Headers({ "Content-Type": "text/csv; charset=utf-8", "Content-Disposition": `attachment; ${filenames(`${name}.csv`)}`, "Cache-Control": "no-store" });
  return whole(text, headers);
}
