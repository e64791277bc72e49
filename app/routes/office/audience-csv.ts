// /organisation/:edition/publikumspreis/ergebnis.csv: how the audience has voted, for a spreadsheet; before the publication there is no such address.
import type { LoaderFunctionArgs } from "@remix-run/node";

import { audienceTable } from "#app/areas/results/audience-table";
import { readAudienceResult } from "#app/areas/results/read-audience-result.server";
import { requireEdition } from "#app/http/edition.server";
import { notFound } from "#app/http/respond.server";
import { tableResponse } from "#app/http/table-response.server";
import { requireOfficeReader } from "#app/http/viewer.server";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  requireOfficeReader({ context, request });
  const edition = await requireEdition({ context, params });
  const result = await readAudienceResult(context.deps.store.read, edition, context.deps.now);
  if (!result) throw notFound();
  return tableResponse(context, audienceTable(result, edition.timeZone), { name: `publikumspreis-${edition.slug}`, format: "csv" });
}
