// /beitraege/:id/urkunde.pdf: the certificate of an honoured entry for its lead, from the instant of publication on.
import type { LoaderFunctionArgs } from "@remix-run/node";

import { certificatePaper } from "#app/areas/results/certificate-paper.server";
import { findOwnCertificate } from "#app/areas/results/read-certificates.server";
import { pdfResponse } from "#app/http/document-response.server";
import { notFound } from "#app/http/respond.server";
import { requireEntrant } from "#app/http/viewer.server";
import { m } from "#app/i18n";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const viewer = requireEntrant({ context, request });
  const { deps } = context;
  const certificate = await findOwnCertificate(deps.store.read, viewer, params.id ?? "", deps.now);
  if (!certificate) throw notFound();
  const { name, paper } = certificatePaper(certificate, deps.publicUrl);
  return pdfResponse(context, paper, { name, busyText: m.documents_busy() });
}
