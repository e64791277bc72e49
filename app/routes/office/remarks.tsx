// /organisation/:edition/veroeffentlichung/rueckmeldungen: remarks of the jury by entry, and what has been decided about them.
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { RemarkCountsTable } from "#app/areas/results/remark-list";
import { readRemarkCounts } from "#app/areas/results/read-remarks.server";
import { rankingView } from "#app/areas/results/results.policy";
import { phaseOf } from "#app/areas/competition/phase";
import { requireEdition } from "#app/http/edition.server";
import { requireOfficeReader } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";
import { PageHeader } from "#app/ui/page-header";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.feedback_office_title() }) }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  requireOfficeReader({ context, request });
  const edition = await requireEdition({ context, params });
  const closed = rankingView(phaseOf(edition, context.deps.now)) === "closed";
  return { edition: { slug: edition.slug, name: edition.name }, entries: closed ? await readRemarkCounts(context.deps.store.read, edition.id) : null };
}

export default function RemarksRoute() {
  const { edition, entries } = useLoaderData<typeof loader>();
  const path = `/organisation/${edition.slug}/veroeffentlichung`;
  return (
    <>
      <PageHeader
        title={m.feedback_office_title()}
        preline={say(edition.name)}
        lead={m.feedback_office_lead()}
        breadcrumb={{ label: m.results_breadcrumb(), items: [{ href: path, label: m.results_publication_title() }] }}
      />
      {entries === null ? <p>{m.feedback_office_judging()}</p> : <RemarkCountsTable entries={entries} path={`${path}/rueckmeldungen`} />}
    </>
  );
}
