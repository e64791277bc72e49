// What the public data of the examples holds.
import type { LoaderFunctionArgs } from "@remix-run/node";

import { recordSchema } from "#app/areas/library/record-schema";
import { publicText } from "#app/http/public-text.server";

export function loader({ context, request }: LoaderFunctionArgs) {
  return publicText(request, JSON.stringify(recordSchema(context.deps.publicUrl), null, 2), "application/schema+json");
}
