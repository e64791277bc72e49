// The ranking of one category, with everything that supports or shakes it.
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useRevalidator } from "@remix-run/react";
import { useEffect } from "react";

import { phaseOf } from "#app/areas/competition/phase";
import { CategoryRanking } from "#app/areas/results/category-ranking";
import { findKept } from "#app/areas/results/find-kept.server";
import { KeptCategory } from "#app/areas/results/kept-category";
import { NoRanking, RankingHeader } from "#app/areas/results/ranking-header";
import { isCategoryKept, readCategoryRanking } from "#app/areas/results/read-category-ranking.server";
import { rankingView } from "#app/areas/results/results.policy";
import { requireEdition } from "#app/http/edition.server";
import { notFound } from "#app/http/respond.server";
import { requireOfficeReader } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.results_ranking_title() }) }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const viewer = requireOfficeReader({ context, request });
  const edition = await requireEdition({ context, params });
  const { slug, name, timeZone, judgingOpenAt, judgingCloseAt, quorum } = edition;
  const phase = phaseOf(edition, context.deps.now);
  const view = rankingView(phase);
  const ranking = await readCategoryRanking(context.deps.store.read, edition, { key: params.category ?? "", figures: view === "closed" ? "with jurors" : "without jurors", studyRanking: context.studyRanking });
  if (!ranking) throw notFound();
  const isKept = isCategoryKept(ranking, await findKept(context.deps.store.read, viewer, edition.id));
  return { edition: { slug, name, timeZone, judgingOpenAt, judgingCloseAt }, phase, view, quorum, name: ranking.name, ranking: isKept ? null : ranking };
}

export default function RankingRoute() {
  const { edition, phase, view, quorum, name, ranking } = useLoaderData<typeof loader>();
  useAskedAgain(ranking?.study.state === "computing");
  const crumbs = [{ href: `/organisation/${edition.slug}/rangliste`, label: m.results_ranking_title() }];
  return (
    <>
      <RankingHeader title={say(name)} crumbs={crumbs} {...{ edition, phase, view }} />
      {view === "none" ? <NoRanking edition={edition} /> : ranking === null ? <KeptCategory /> : <CategoryRanking ranking={ranking} slug={edition.slug} quorum={quorum} />}
    </>
  );
}

const AGAIN_MS = 2_000;

/** Without scripts the page has a link for it. */
function useAskedAgain(isComputing: boolean): void {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (!isComputing || state !== "idle") return undefined;
    const timer = setTimeout(revalidate, AGAIN_MS);
    return () => clearTimeout(timer);
  }, [isComputing, state, revalidate]);
}
