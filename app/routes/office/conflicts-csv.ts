// /organisation/:edition/jury/befangenheiten.csv: the same conflicts of interest for a spreadsheet, filtered as the page is.
import type { LoaderFunctionArgs } from "@remix-run/node";

import { conflictFilter } from "#app/areas/jury/conflict-filter";
import { conflictTable } from "#app/areas/jury/conflict-table";
import { readConflictMatrix } from "#app/areas/jury/read-conflict-matrix.server";
import { requireEdition } from "#app/http/edition.server";
import { tableResponse } from "#app/http/table-response.server";
import { requireOfficeReader } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { textTable } from "#app/services/tables/table";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  requireOfficeReader({ context, request });
  const edition = await requireEdition({ context, params });
  const filter = conflictFilter(new URL(request.url).searchParams);
  const lines = conflictTable(await readConflictMatrix(context.deps.store.read, edition.id, filter));
  return tableResponse(context, textTable(lines, { name: m.export_conflicts(), timeZone: edition.timeZone }), { name: `befangenheiten-${edition.slug}`, format: "csv" });
}
