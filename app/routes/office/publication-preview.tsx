// The page of winners as it will look, for the office alone.
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { readWinners } from "#app/areas/results/read-published-winners.server";
import { WinnersByCategory } from "#app/areas/results/winners";
import { requireEdition } from "#app/http/edition.server";
import { requireOfficeReader } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";
import { Alert } from "#app/ui/alert";
import { PageHeader } from "#app/ui/page-header";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.results_preview_title() }) }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  requireOfficeReader({ context, request });
  const edition = await requireEdition({ context, params });
  return { winners: await readWinners(context.deps.store.read, edition) };
}

export default function PublicationPreviewRoute() {
  const { edition, categories } = useLoaderData<typeof loader>().winners;
  return (
    <>
      <Alert tone="info" title={m.results_preview_title()} announce="still">
        <p>{m.results_preview_text()}</p>
      </Alert>
      <PageHeader
        title={m.results_winners_title()}
        preline={say(edition.name)}
        breadcrumb={{ label: m.results_breadcrumb(), items: [{ href: `/organisation/${edition.slug}/veroeffentlichung`, label: m.results_publication_title() }] }}
      />
      <WinnersByCategory categories={categories} />
    </>
  );
}
