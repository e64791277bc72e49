// /foerderung/kooperationen.csv: the same selection for a spreadsheet; amounts for whoever may read them.
import type { LoaderFunctionArgs } from "@remix-run/node";

import { fundingTable } from "#app/areas/advice/funding-csv";
import { fundingFilter } from "#app/areas/advice/funding-filter";
import { readFundingRegister } from "#app/areas/advice/read-funding-register.server";
import { csvResponse } from "#app/http/csv-response.server";
import { m } from "#app/i18n";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const filter = fundingFilter(new URL(request.url).searchParams);
  const { rows } = await readFundingRegister(context.deps.store.read, context.viewer, { filter, day: "" });
  return csvResponse(fundingTable(rows), m.funded_file());
}
