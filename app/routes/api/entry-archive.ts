// /beitraege/:id/beitrag.zip: a submitted entry with its attachments, for whoever may read it.
import type { LoaderFunctionArgs } from "@remix-run/node";

import { archiveEntry } from "#app/areas/entries/archive-entries.server";
import { judgesSubmitted } from "#app/areas/jury/judges-submitted.server";
import { zipResponse } from "#app/http/document-response.server";
import { notFound } from "#app/http/respond.server";
import { versionNumber } from "#app/http/version-number";
import { requireViewer } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { archiveOf } from "#app/services/documents/archive";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const viewer = requireViewer({ context, request });
  const { typesetter, locale, deps } = context;
  const q = deps.store.read;
  const entryId = params.id ?? "";
  const reader = { viewer, judges: await judgesSubmitted(q, viewer, entryId) };
  const archive = await archiveEntry({ q, files: deps.files, typesetter, locale }, reader, entryId, versionNumber(request));
  if (!archive) throw notFound();
  return zipResponse(context, archiveOf(archive.files, m.documents_archive_list()), archive.number);
}
