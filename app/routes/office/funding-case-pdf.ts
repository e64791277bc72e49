// /organisation/foerderung/faelle/:case/sichten.pdf: the document with both views.
import type { LoaderFunctionArgs } from "@remix-run/node";

import { requireCaseReader } from "#app/http/viewer.server";

import { viewsPdf } from "./funding-desk.server";

export function loader({ context, request, params }: LoaderFunctionArgs) {
  return viewsPdf({ context, viewer: requireCaseReader({ context, request }), id: params.case ?? "" });
}
