// The front door.
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { FrontDoor, type Caller } from "#app/areas/competition/front-door";
import { findRunningEdition, readCompetition } from "#app/areas/competition/read-competition.server";
import { AudienceInvitation } from "#app/areas/results/audience-ballot";
import { findOpenVote } from "#app/areas/results/read-audience-ballot.server";
import { readPublishedWinners, type Winners } from "#app/areas/results/read-published-winners.server";
import { WinnersAtAGlance } from "#app/areas/results/winners-glance";
import { mayReadOffice, type Viewer } from "#app/base/viewer";
import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";
import { ButtonLink } from "#app/ui/button";
import { EmptyState } from "#app/ui/empty-state";
import { PageHeader } from "#app/ui/page-header";
import { Section } from "#app/ui/section";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.competition ? m.shell_title({ title: say(data.competition.name) }) : "Lorbeer" }];

export async function loader({ context }: LoaderFunctionArgs) {
  const { store, now } = context.deps;
  const edition = await findRunningEdition(store.read, now);
  const { viewer } = context;
  return {
    competition: edition ? await readCompetition(store.read, edition, now) : null,
    winners: (edition && (await readPublishedWinners(store.read, edition, now))) ?? null,
    vote: (edition && (await findOpenVote(store.read, edition, now))) ?? null,
    caller: callerOf(viewer),
    office: viewer !== undefined && mayReadOffice(viewer),
  };
}

function callerOf(viewer: Viewer | undefined): Caller {
  if (!viewer) return "stranger";
  return viewer.organisationId === null && viewer.pendingOrganisationId === null ? "other" : "entrant";
}

export default function Home() {
  const { competition, winners, vote, caller, office } = useLoaderData<typeof loader>();
  if (competition) {
    return (
      <FrontDoor competition={competition} caller={caller}>
        {winners && <HomeWinners winners={winners} />}
        {vote && <AudienceInvitation edition={competition} closesAt={vote.closesAt} />}
      </FrontDoor>
    );
  }
  return (
    <>
      <PageHeader title={m.competition_none_title()} lead={m.competition_none_lead()} />
      <EmptyState
        title={m.competition_none_running()}
        text={office ? m.competition_none_office() : m.competition_none_text()}
        action={office && <ButtonLink href="/organisation">{m.competition_to_office()}</ButtonLink>}
      />
    </>
  );
}

function HomeWinners({ winners: { edition, categories } }: { winners: Winners }) {
  return (
    <Section title={m.competition_see_winners()}>
      <WinnersAtAGlance categories={categories} page={`/wettbewerb/${edition.slug}/preistraeger`} />
    </Section>
  );
}
