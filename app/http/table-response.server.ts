// A table as a file of its own, written while it is read: a workbook, or CSV. Who may read it was asked before.
import type { Readable } from "node:stream";

import { csvOf } from "#app/services/tables/csv";
import type { Table } from "#app/services/tables/table";
import { workbookOf } from "#app/services/tables/workbook";

import type { Context } from "./context.server";
import { filenames } from "./file-response.server";
import { whole } from "./respond.server";

const TYPES = { csv: "text/csv; charset=utf-8", xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", json: "application/json; charset=utf-8" } as const;

type FileKind = keyof typeof TYPES;

/** `name`: without its ending. A fault on the way breaks the download off, so that nobody takes half a file for a whole one. */
export function streamedResponse({ paced }: Pick<Context, "paced">, bytes: Readable, { name, kind }: { readonly name: string; readonly kind: FileKind }): Response {
  bytes.on("error", (fault) => console.error(fault));
  const headers = new Headers({ "Content-Type": TYPES[kind], "Content-Disposition": `attachment; ${filenames(`${name}.${kind}`)}`, "Content-Security-Policy": "sandbox" });
  return whole(paced(bytes), headers);
}

export function tableResponse(context: Context, table: Table, { name, format }: { readonly name: string; readonly format: "csv" | "xlsx" }): Response {
  return streamedResponse(context, format === "csv" ? csvOf(table) : workbookOf(table, context.deps.now), { name, kind: format });
}
