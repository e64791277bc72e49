// /organisation/:edition/jury/befangenheiten.csv: the same conflicts of interest for a spreadsheet.
import type { LoaderFunctionArgs } from "@remix-run/node";

import { conflictFilter } from "#app/areas/jury/conflict-filter";
import { conflictTable } from "#app/areas/jury/conflict-table";
import { readConflictMatrix } from "#app/areas/jury/read-conflict-matrix.server";
import { csvResponse } from "#app/http/csv-response.server";
import { requireEdition } from "#app/http/edition.server";
import { requireOfficeReader } from "#app/http/viewer.server";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  requireOfficeReader({ context, request });
  const edition = await requireEdition({ context, params });
  const filter = conflictFilter(new URL(request.url).searchParams);
  return csvResponse(conflictTable(await readConflictMatrix(context.deps.store.read, edition.id, filter)), `befangenheiten-${edition.slug}`);
}
