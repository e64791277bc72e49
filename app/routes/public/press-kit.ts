// The press kit for everybody, from the instant of publication on; before it there is no such address.
import type { LoaderFunctionArgs } from "@remix-run/node";

import { archivePressKit } from "#app/areas/results/archive-press-kit.server";
import { isPublished } from "#app/areas/results/results.policy";
import { zipResponse } from "#app/http/document-response.server";
import { requireEdition } from "#app/http/edition.server";
import { notFound } from "#app/http/respond.server";
import { m } from "#app/i18n";
import { archiveOf } from "#app/services/documents/archive";

export async function loader({ context, params }: LoaderFunctionArgs) {
  const edition = await requireEdition({ context, params });
  if (!isPublished(edition, context.deps.now)) throw notFound();
  return zipResponse(context, archiveOf(archivePressKit(context.deps, edition), m.documents_archive_list({}, { locale: "de" })), m.press_file({ edition: edition.slug }));
}
