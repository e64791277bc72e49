// /beitraege/:id/eingang.pdf: the receipt as an accessible document.
import type { LoaderFunctionArgs } from "@remix-run/node";

import { readReceiptPaper } from "#app/areas/entries/read-entry-paper.server";
import { pdfResponse } from "#app/http/document-response.server";
import { notFound } from "#app/http/respond.server";
import { requireEntrant } from "#app/http/viewer.server";
import { m } from "#app/i18n";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const viewer = requireEntrant({ context, request });
  const receipt = await readReceiptPaper(context.deps.store.read, viewer, params.id ?? "", context.locale);
  if (!receipt) throw notFound();
  return pdfResponse(context, receipt.paper, { name: m.documents_file_receipt({ number: receipt.number }), busyText: m.documents_busy() });
}
