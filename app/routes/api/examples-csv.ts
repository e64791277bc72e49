// All public examples as a table.
import { text } from "node:stream/consumers";

import type { LoaderFunctionArgs } from "@remix-run/node";

import { listRecords } from "#app/areas/library/list-records.server";
import { recordTable } from "#app/areas/library/public-record";
import { publicText } from "#app/http/public-text.server";
import { HOME_TIME_ZONE } from "#app/i18n/format";
import { csvOf } from "#app/services/tables/csv";
import { textTable } from "#app/services/tables/table";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { store, publicUrl } = context.deps;
  const table = textTable(recordTable(await listRecords(store.read, publicUrl)), { name: "beispiele", timeZone: HOME_TIME_ZONE });
  return publicText(request, await text(csvOf(table)), "text/csv", { "Content-Disposition": 'attachment; filename="beispiele.csv"' });
}
