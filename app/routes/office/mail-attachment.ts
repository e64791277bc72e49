// /organisation/schreiben/:id/anlage: the document that goes with a mail.
import type { LoaderFunctionArgs } from "@remix-run/node";

import { findLetterPaper } from "#app/areas/results/mailed-paper.server";
import { pdfResponse } from "#app/http/document-response.server";
import { notFound } from "#app/http/respond.server";
import { requireOfficeReader } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { findMail } from "#app/services/mail/read-outbox";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  requireOfficeReader({ context, request });
  const { read } = context.deps.store;
  const letter = await findMail(read, params.id ?? "");
  const found = letter?.attachment ? await findLetterPaper(read, letter.attachment, { locale: letter.locale, now: context.deps.now }) : undefined;
  if (!found) throw notFound();
  return pdfResponse(context, found.paper, { name: found.name, busyText: m.documents_busy() });
}
