// A published entry, with the lead's consent, and what the jury said of it.
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { EntryDocument } from "#app/areas/entries/entry-document";
import { Honour } from "#app/areas/results/public-entry";
import { readPublicEntry } from "#app/areas/results/read-public-entry.server";
import { notFound } from "#app/http/respond.server";
import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";
import { PageHeader } from "#app/ui/page-header";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data ? m.shell_title({ title: data.entry.content.title }) : "Lorbeer" }];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const entry = await readPublicEntry(context.deps.store.read, params.edition ?? "", params.number ?? "", context.deps.now);
  if (!entry) throw notFound();
  return { entry };
}

export default function PublicEntryRoute() {
  const { edition, number, category, content, questions, outcome } = useLoaderData<typeof loader>().entry;
  return (
    <>
      <PageHeader
        title={<span lang={content.language}>{content.title}</span>}
        preline={`${number} · ${say(category)}`}
        breadcrumb={{
          label: m.results_breadcrumb(),
          items: [
            { href: `/wettbewerb/${edition.slug}`, label: say(edition.name) },
            { href: `/wettbewerb/${edition.slug}/preistraeger`, label: m.results_winners_title() },
          ],
        }}
      />
      <Honour outcome={outcome} />
      <EntryDocument entry={content} questions={questions} />
    </>
  );
}
