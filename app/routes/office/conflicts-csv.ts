// /organisation/:edition/jury/befangenheiten.csv: the same conflicts of interest for a spreadsheet, filtered as the page is.
import type { LoaderFunctionArgs } from "@remix-run/node";

import { conflictSheet } from "#app/areas/export/export-tables";
import { conflictFilter } from "#app/areas/jury/conflict-filter";
import { conflictTable } from "#app/areas/jury/conflict-table";
import { readConflictMatrix } from "#app/areas/jury/read-conflict-matrix.server";
import { requireEdition } from "#app/http/edition.server";
import { tableResponse } from "#app/http/table-response.server";
import { requireOfficeReader } from "#app/http/viewer.server";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  requireOfficeReader({ context, request });
  const edition = await requireEdition({ context, params });
  const filter = conflictFilter(new URL(request.url).searchParams);
  const lines = conflictTable(await readConflictMatrix(context.deps.store.read, edition.id, filter));
  return tableResponse(context, conflictSheet(lines, edition.timeZone), { name: `befangenheiten-${edition.slug}`, format: "csv" });
}
