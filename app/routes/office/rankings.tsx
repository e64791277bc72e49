// The rankings of an edition, all categories in one page.
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { phaseOf } from "#app/areas/competition/phase";
import { findKept } from "#app/areas/results/find-kept.server";
import { NoRanking, RankingHeader } from "#app/areas/results/ranking-header";
import { Rankings } from "#app/areas/results/rankings";
import { readRankings } from "#app/areas/results/read-rankings.server";
import { rankingView } from "#app/areas/results/results.policy";
import { requireEdition } from "#app/http/edition.server";
import { requireOfficeReader } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { STILL } from "#app/ui/still";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.results_ranking_title() }) }];

export const handle = STILL;

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const viewer = requireOfficeReader({ context, request });
  const edition = await requireEdition({ context, params });
  const { slug, name, timeZone, judgingOpenAt, judgingCloseAt } = edition;
  const { store, now } = context.deps;
  const phase = phaseOf(edition, now);
  const view = rankingView(phase);
  const rankings = view === "none" ? [] : await readRankings(store, edition, await findKept(store.read, viewer, edition.id));
  return { edition: { slug, name, timeZone, judgingOpenAt, judgingCloseAt }, phase, view, rankings };
}

export default function RankingsRoute() {
  const { edition, phase, view, rankings } = useLoaderData<typeof loader>();
  return (
    <>
      <RankingHeader title={m.results_ranking_title()} {...{ edition, phase, view }} />
      {view === "none" ? <NoRanking edition={edition} /> : <Rankings rankings={rankings} slug={edition.slug} />}
    </>
  );
}
