// /beitraege/:id/beitrag.pdf: a submitted entry as an accessible document, for its municipality, the office, and jurors who may open it.
import type { LoaderFunctionArgs } from "@remix-run/node";

import { readEntryPaper } from "#app/areas/entries/read-entry-paper.server";
import { judgesSubmitted } from "#app/areas/jury/judges-submitted.server";
import { pdfResponse } from "#app/http/document-response.server";
import { notFound } from "#app/http/respond.server";
import { versionNumber } from "#app/http/version-number";
import { requireViewer } from "#app/http/viewer.server";
import { m } from "#app/i18n";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const viewer = requireViewer({ context, request });
  const q = context.deps.store.read;
  const entryId = params.id ?? "";
  const found = await readEntryPaper(q, { viewer, judges: await judgesSubmitted(q, viewer, entryId) }, entryId, { no: versionNumber(request), locale: context.locale });
  if (!found) throw notFound();
  return pdfResponse(context, found.paper, { name: found.number, busyText: m.documents_busy() });
}
