// All certificates of an edition in one archive, for the office alone.
import type { LoaderFunctionArgs } from "@remix-run/node";

import { archiveCertificates } from "#app/areas/results/archive-certificates.server";
import { readCertificates } from "#app/areas/results/read-certificates.server";
import { zipResponse } from "#app/http/document-response.server";
import { requireEdition } from "#app/http/edition.server";
import { notFound } from "#app/http/respond.server";
import { requireOfficeReader } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { archiveOf } from "#app/services/documents/archive";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  requireOfficeReader({ context, request });
  const edition = await requireEdition({ context, params });
  const { typesetter, deps } = context;
  const certificates = await readCertificates(deps.store.read, edition);
  if (certificates.length === 0) throw notFound();
  const files = archiveCertificates(certificates, { typesetter, publicUrl: deps.publicUrl });
  return zipResponse(context, archiveOf(files, m.documents_archive_list()), m.certificates_office_file({ edition: edition.slug }));
}
