// All public examples as JSON, described by the schema that it names.
import type { LoaderFunctionArgs } from "@remix-run/node";

import { listRecords } from "#app/areas/library/list-records.server";
import { publicText } from "#app/http/public-text.server";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { store, publicUrl } = context.deps;
  const examples = await listRecords(store.read, publicUrl);
  return publicText(request, JSON.stringify({ $schema: `${publicUrl}/beispiele/schema.json`, examples }), "application/json");
}
