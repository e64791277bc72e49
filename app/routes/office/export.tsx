// All that the office can take out of the house as files.
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { listCategories } from "#app/areas/competition/find-edition.server";
import { phaseOf } from "#app/areas/competition/phase";
import { listJudgedEntries } from "#app/areas/entries/list-judged-entries.server";
import { exportedPoints } from "#app/areas/export/export.policy";
import { ExportPage } from "#app/areas/export/export-page";
import { isKeptFromAny } from "#app/areas/results/find-kept.server";
import { rankingView } from "#app/areas/results/results.policy";
import { requireEdition } from "#app/http/edition.server";
import { requireOfficeReader } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";
import { PageHeader } from "#app/ui/page-header";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.export_title_of_page() }) }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const viewer = requireOfficeReader({ context, request });
  const edition = await requireEdition({ context, params });
  const { store, now } = context.deps;
  const keptFrom = (await isKeptFromAny(store.read, viewer, edition.id)) ? ("something" as const) : ("nothing" as const);
  const entries = await listJudgedEntries(store.read, edition.id);
  return {
    edition: { slug: edition.slug, name: edition.name },
    points: exportedPoints(viewer, edition, { now, keptFrom }),
    keptFrom,
    ranking: rankingView(phaseOf(edition, now)) === "none" ? ("not yet" as const) : ("to be had" as const),
    categories: (await listCategories(store.read, edition.id)).map(({ id, key, name }) => ({ key, name, entries: entries.filter(({ categoryId }) => categoryId === id).length })),
  };
}

export default function ExportRoute() {
  const { edition, ...page } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={m.export_title_of_page()} preline={say(edition.name)} lead={m.export_lead_of_page()} />
      <ExportPage {...page} path={`/organisation/${edition.slug}/export`} />
    </>
  );
}
