// One certificate as a document, to print before the publication; for the office alone.
import type { LoaderFunctionArgs } from "@remix-run/node";

import { certificatePaper } from "#app/areas/results/certificate-paper.server";
import { readCertificates } from "#app/areas/results/read-certificates.server";
import { pdfResponse } from "#app/http/document-response.server";
import { requireEdition } from "#app/http/edition.server";
import { notFound } from "#app/http/respond.server";
import { requireOfficeReader } from "#app/http/viewer.server";
import { m } from "#app/i18n";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  requireOfficeReader({ context, request });
  const edition = await requireEdition({ context, params });
  const certificate = (await readCertificates(context.deps.store.read, edition)).find(({ number }) => number === params.number);
  if (!certificate) throw notFound();
  const { name, paper } = certificatePaper(certificate, context.deps.publicUrl);
  return pdfResponse(context, paper, { name, busyText: m.documents_busy() });
}
