// An edition's public page. Before the opening of entries the office sees it as a preview, and nobody else does.
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";

import { CompetitionPage } from "#app/areas/competition/competition-page";
import { publicSentence } from "#app/areas/competition/front-door";
import { readCompetition } from "#app/areas/competition/read-competition.server";
import { isPublic } from "#app/areas/competition/running";
import { AudienceInvitation } from "#app/areas/results/audience-ballot";
import { findOpenVote } from "#app/areas/results/read-audience-ballot.server";
import { mayReadOffice } from "#app/base/viewer";
import { requireEdition } from "#app/http/edition.server";
import { notFound } from "#app/http/respond.server";
import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";
import { Alert } from "#app/ui/alert";
import { ButtonLink } from "#app/ui/button";
import { PageHeader } from "#app/ui/page-header";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data ? m.shell_title({ title: say(data.competition.name) }) : "Lorbeer" }];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const edition = await requireEdition({ context, params });
  const { viewer, deps } = context;
  if (!isPublic(edition) && !(viewer && mayReadOffice(viewer))) throw notFound();
  return { competition: await readCompetition(deps.store.read, edition, deps.now), vote: await findOpenVote(deps.store.read, edition, deps.now), stage: isPublic(edition) ? ("public" as const) : ("preview" as const) };
}

export default function CompetitionRoute() {
  const { competition, vote, stage } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const { slug, name, phase, timeline, timeZone } = competition;
  const action =
    phase === "published" ? (
      <ButtonLink href={`/wettbewerb/${slug}/preistraeger`}>{m.competition_see_winners()}</ButtonLink>
    ) : (
      phase === "entries" && <ButtonLink href="/beitraege">{m.competition_enter()}</ButtonLink>
    );
  return (
    <>
      {stage === "preview" && (
        <Alert tone="info" title={m.competition_preview_title()} announce="still">
          <p>{m.competition_preview_text()}</p>
        </Alert>
      )}
      <PageHeader title={say(name)} lead={publicSentence(timeline, timeZone)} action={action} />
      {vote && <AudienceInvitation edition={competition} closesAt={vote.closesAt} />}
      <CompetitionPage competition={competition} open={search.get("kategorie")} />
    </>
  );
}
