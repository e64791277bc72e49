// /bezirksregierung/:case/sichten.pdf: the document with both views.
import type { LoaderFunctionArgs } from "@remix-run/node";

import { requireRegional } from "#app/http/viewer.server";

import { viewsPdf } from "../office/funding-desk.server";

export function loader({ context, request, params }: LoaderFunctionArgs) {
  return viewsPdf({ context, viewer: requireRegional({ context, request }), id: params.case ?? "" });
}
