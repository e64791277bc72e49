// Winners and commendations for everybody, from the instant of publication on; before it there is no such page.
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { CorrectionsNotice } from "#app/areas/results/corrections-notice";
import { AudiencePrize } from "#app/areas/results/audience-outcome";
import { readAudienceResult } from "#app/areas/results/read-audience-result.server";
import { readPublishedWinners } from "#app/areas/results/read-published-winners.server";
import { WinnersByCategory } from "#app/areas/results/winners";
import { requireEdition } from "#app/http/edition.server";
import { notFound } from "#app/http/respond.server";
import { m } from "#app/i18n";
import { formatDate } from "#app/i18n/format";
import { say } from "#app/i18n/locale";
import { PageHeader } from "#app/ui/page-header";
import { TextLink } from "#app/ui/text-link";

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? [{ title: m.shell_title({ title: m.results_winners_of({ edition: say(data.edition.name) }) }) }] : [{ title: "Lorbeer" }]);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const edition = await requireEdition({ context, params });
  const winners = await readPublishedWinners(context.deps.store.read, edition, context.deps.now);
  if (!winners) throw notFound();
  return { ...winners, audience: await readAudienceResult(context.deps.store.read, edition, context.deps.now) };
}

export default function WinnersRoute() {
  const { edition, categories, corrections, audience } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={m.results_winners_title()}
        preline={say(edition.name)}
        lead={edition.publishAt !== null && m.results_winners_lead({ date: formatDate(edition.publishAt, edition.timeZone) })}
        breadcrumb={{ label: m.results_breadcrumb(), items: [{ href: `/wettbewerb/${edition.slug}`, label: say(edition.name) }] }}
      />
      <CorrectionsNotice corrections={corrections} timeZone={edition.timeZone} />
      <WinnersByCategory categories={categories} />
      {audience && <AudiencePrize result={audience} page={`/wettbewerb/${edition.slug}/publikumspreis`} />}
      <p>
        <TextLink href={`/wettbewerb/${edition.slug}/presse.zip`} kind="document" icon="download">
          {m.press_link()}
        </TextLink>
      </p>
      <p>
        <TextLink href={`/wettbewerb/${edition.slug}/preistraeger.json`} kind="document" icon="download">
          {m.results_winners_json()}
        </TextLink>
      </p>
    </>
  );
}
