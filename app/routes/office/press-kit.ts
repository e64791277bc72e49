// The press kit as it will be, before the publication, for the office alone.
import type { LoaderFunctionArgs } from "@remix-run/node";

import { archivePressKit } from "#app/areas/results/archive-press-kit.server";
import { zipResponse } from "#app/http/document-response.server";
import { requireEdition } from "#app/http/edition.server";
import { requireOfficeReader } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { archiveOf } from "#app/services/documents/archive";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  requireOfficeReader({ context, request });
  const edition = await requireEdition({ context, params });
  return zipResponse(context, archiveOf(archivePressKit(context.deps, edition), m.documents_archive_list({}, { locale: "de" })), m.press_file({ edition: edition.slug }));
}
