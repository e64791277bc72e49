// /organisation/:edition/beitraege: all entries with filters.
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { findEditionBySlug, readEditionRules } from "#app/areas/competition/find-edition.server";
import { OfficeEntries } from "#app/areas/entries/office-entries";
import { readOfficeEntries } from "#app/areas/entries/read-office-entries.server";
import { notFound } from "#app/http/respond.server";
import { requireOfficeReader } from "#app/http/viewer.server";
import { m } from "#app/i18n";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.entries_office_title() }) }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  requireOfficeReader({ context, request });
  const q = context.deps.store.read;
  const edition = await findEditionBySlug(q, params.edition ?? "");
  if (!edition) throw notFound();
  const { categories } = await readEditionRules(q, edition.id);
  const asked = new URL(request.url).searchParams;
  const filter = { categoryId: asked.get("kategorie") ?? "", state: asked.get("stand") ?? "", words: asked.get("suche") ?? "" };
  return {
    edition: { slug: edition.slug, name: edition.name, timeZone: edition.timeZone, blind: edition.blind },
    categories: categories.map(({ id, key, name }) => ({ id, key, name })),
    filter,
    entries: await readOfficeEntries(q, edition.id, filter),
  };
}

export default function OfficeEntriesPage() {
  return <OfficeEntries {...useLoaderData<typeof loader>()} />;
}
