// /organisation/:edition/export/:file: a table of the edition as "boegen.xlsx" or "boegen.csv", or the whole edition as "ausgabe.json".
import type { LoaderFunctionArgs } from "@remix-run/node";

import type { Edition } from "#app/areas/competition/edition";
import { entryTable, mailTable, rankTable, sheetTable } from "#app/areas/export/export-tables";
import { askedTable, exportedPoints, type ExportedPoints, type ExportedTable } from "#app/areas/export/export.policy";
import { listEntryRows, listMailRows, listRankRows, listSheetRows } from "#app/areas/export/read-export.server";
import { writeEdition } from "#app/areas/export/write-edition.server";
import { conflictFilter } from "#app/areas/jury/conflict-filter";
import { conflictTable } from "#app/areas/jury/conflict-table";
import { readConflictMatrix } from "#app/areas/jury/read-conflict-matrix.server";
import { isKeptFromAny } from "#app/areas/results/find-kept.server";
import type { Context } from "#app/http/context.server";
import { requireEdition } from "#app/http/edition.server";
import { notFound } from "#app/http/respond.server";
import { streamedResponse, tableResponse } from "#app/http/table-response.server";
import { requireOfficeReader } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { inPieces } from "#app/services/tables/in-pieces";
import { textTable, type Table } from "#app/services/tables/table";

type Asked = { readonly context: Context; readonly edition: Edition; readonly points: ExportedPoints };

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const viewer = requireOfficeReader({ context, request });
  const edition = await requireEdition({ context, params });
  const { store, now } = context.deps;
  const points = exportedPoints(viewer, edition, { now, keptFrom: (await isKeptFromAny(store.read, viewer, edition.id)) ? "something" : "nothing" });
  if (params.file === "ausgabe.json") return streamedResponse(context, inPieces(writeEdition(store.read, { edition, points, now })), { name: `lorbeer-${edition.slug}`, kind: "json" });
  const asked = askedTable(params.file ?? "");
  if (!asked) throw notFound();
  return tableResponse(context, await readTable(asked.table, { context, edition, points }), { name: `${asked.table}-${edition.slug}`, format: asked.format });
}

async function readTable(table: ExportedTable, { context, edition, points }: Asked): Promise<Table> {
  const { read } = context.deps.store;
  switch (table) {
    case "beitraege":
      return entryTable(await listEntryRows(read, edition.id), edition.timeZone);
    case "boegen":
      return sheetTable(await listSheetRows(read, edition, points), edition.timeZone);
    case "rangliste":
      if (points === "none") throw notFound();
      return rankTable(await listRankRows(read, edition, context.estimate), edition.timeZone);
    case "befangenheiten":
      return textTable(conflictTable(await readConflictMatrix(read, edition.id, conflictFilter(new URLSearchParams()))), { name: m.export_conflicts(), timeZone: edition.timeZone });
    case "schreiben":
      return mailTable(await listMailRows(read, edition.id), edition.timeZone);
  }
}
