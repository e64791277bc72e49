// /konto/beratung/:id/vorab-einschaetzung.pdf: both views as a document, for whoever asked with their account.
import type { LoaderFunctionArgs } from "@remix-run/node";

import { findOwnViews } from "#app/areas/advice/funding-result.server";
import { pdfResponse } from "#app/http/document-response.server";
import { notFound } from "#app/http/respond.server";
import { requireViewer } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { currentLocale } from "#app/i18n/locale";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const viewer = requireViewer({ context, request });
  const { store, now } = context.deps;
  const found = await findOwnViews(store.read, { by: "account", viewer, caseId: params.id ?? "" }, { now, locale: currentLocale() });
  if (found === undefined) throw notFound();
  return pdfResponse(context, found.paper, { name: found.name, busyText: m.documents_busy() });
}
