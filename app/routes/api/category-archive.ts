// /organisation/:edition/export/beitraege/:category: all entries of a category in the running, with their attachments, in one archive.
import type { LoaderFunctionArgs } from "@remix-run/node";

import { readEditionRules } from "#app/areas/competition/find-edition.server";
import { archiveCategory } from "#app/areas/entries/archive-entries.server";
import { zipResponse } from "#app/http/document-response.server";
import { requireEdition } from "#app/http/edition.server";
import { notFound } from "#app/http/respond.server";
import { requireOfficeReader } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { archiveOf } from "#app/services/documents/archive";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  requireOfficeReader({ context, request });
  const edition = await requireEdition({ context, params });
  const { typesetter, locale, deps } = context;
  const q = deps.store.read;
  const category = (await readEditionRules(q, edition.id)).categories.find(({ key }) => key === params.category);
  if (!category) throw notFound();
  const files = archiveCategory({ q, files: deps.files, typesetter, locale }, category.id);
  return zipResponse(context, archiveOf(files, m.documents_archive_list()), m.documents_file_category({ edition: edition.slug, category: category.key }));
}
