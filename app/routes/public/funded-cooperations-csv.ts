// /foerderung/kooperationen.csv: the same selection for a spreadsheet; amounts for whoever may read them.
import type { LoaderFunctionArgs } from "@remix-run/node";

import { fundingTable } from "#app/areas/advice/funding-csv";
import { fundingFilter } from "#app/areas/advice/funding-filter";
import { readFundingRegister } from "#app/areas/advice/read-funding-register.server";
import { tableResponse } from "#app/http/table-response.server";
import { m } from "#app/i18n";
import { textTable } from "#app/services/tables/table";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const filter = fundingFilter(new URL(request.url).searchParams);
  const { rows } = await readFundingRegister(context.deps.store.read, context.viewer, { filter, day: "" });
  return tableResponse(context, textTable(fundingTable(rows), { name: m.funded_file(), timeZone: "Europe/Berlin" }), { name: m.funded_file(), format: "csv" });
}
