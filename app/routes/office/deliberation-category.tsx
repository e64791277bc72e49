// The deliberation of one category: its ranking, the vote on what is tied, and the jury's decision.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams, type ClientActionFunctionArgs, type ShouldRevalidateFunctionArgs } from "@remix-run/react";

import type { Edition } from "#app/areas/competition/edition";
import { phaseOf } from "#app/areas/competition/phase";
import { isLastRound } from "#app/areas/competition/round";
import { CategoryDeliberation, KeptDeliberation } from "#app/areas/results/category-deliberation";
import { decisionErrors, voteErrors } from "#app/areas/results/deliberation-errors";
import { decisionInput, voteInput } from "#app/areas/results/deliberation.input";
import { findKept } from "#app/areas/results/find-kept.server";
import { readCategoryDeliberation } from "#app/areas/results/read-deliberation.server";
import { isCategoryKept } from "#app/areas/results/read-category-ranking.server";
import { recordVote } from "#app/areas/results/record-vote.server";
import { inDeliberation, rankingView } from "#app/areas/results/results.policy";
import { saveDecision } from "#app/areas/results/save-decision.server";
import { UnsentAlert } from "#app/areas/results/unsent-alert";
import { isOrganiser, type Viewer } from "#app/base/viewer";
import type { Context } from "#app/http/context.server";
import { requireEdition } from "#app/http/edition.server";
import { parseForm, readForm } from "#app/http/form.server";
import { badRequest, conflict, forbidden, invalid, notFound } from "#app/http/respond.server";
import { requireOfficeReader, requireOrganiser } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { isUnsent, sendOrKeep } from "#app/ui/live";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.results_session_title() }) }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const viewer = requireOfficeReader({ context, request });
  const edition = await requireEdition({ context, params });
  const { store, now } = context.deps;
  if (rankingView(phaseOf(edition, now)) !== "closed" || !isLastRound(edition)) throw redirect(`/organisation/${edition.slug}/sitzung`);
  const category = await readCategoryDeliberation(store.read, edition, params.category ?? "");
  if (!category) throw notFound();
  const isKept = await findKept(store.read, viewer, edition.id);
  return {
    slug: edition.slug,
    category: isCategoryKept(category, isKept) ? { key: category.key, name: category.name, kept: true as const } : { ...category, kept: false as const },
    mayWrite: isOrganiser(viewer) && inDeliberation(edition, now).ok,
    person: viewer.personId,
    votes: edition.tieRules.includes("vote") ? ("decide" as const) : ("do-not-decide" as const),
  };
}

type Asked = { readonly context: Context; readonly viewer: Viewer; readonly edition: Edition; readonly categoryKey: string; readonly form: FormData };

async function vote({ context, viewer, edition, categoryKey, form }: Asked) {
  const submission = parseForm(form, voteInput);
  const rank = Number(form.get("rank"));
  if (submission.status !== "success") return invalid({ form: "vote" as const, rank, reply: submission.reply() });
  const done = await recordVote(context.deps, viewer, { editionId: edition.id, categoryKey, ...submission.value });
  if (done.ok) return redirect(`/organisation/${edition.slug}/sitzung/${categoryKey}?gespeichert`);
  if (typeof done.reason === "object") return invalid({ form: "vote" as const, rank, reply: submission.reply({ fieldErrors: voteErrors(done.reason.problems) }) });
  return refuse(done.reason);
}

async function decide({ context, viewer, edition, categoryKey, form }: Asked) {
  const submission = parseForm(form, decisionInput);
  if (submission.status !== "success") return invalid({ form: "decision" as const, reply: submission.reply() });
  const { commendations, ...words } = submission.value;
  const decision = { ...words, commendations: commendations.map(({ entryId, reason }) => ({ entryId, reason })) };
  const done = await saveDecision(context.deps, viewer, { editionId: edition.id, categoryKey, ...decision });
  if (done.ok) return redirect(`/organisation/${edition.slug}/sitzung/${categoryKey}?gespeichert`);
  if (typeof done.reason === "object") return invalid({ form: "decision" as const, reply: submission.reply({ fieldErrors: decisionErrors(done.reason.problems, commendations) }) });
  if (done.reason !== "changed-meanwhile") return refuse(done.reason);
  const now = await readCategoryDeliberation(context.deps.store.read, edition, categoryKey);
  return conflict({ form: "decision" as const, reply: submission.reply(), notice: done.reason, version: now?.decision?.version ?? 0 });
}

function refuse(reason: "forbidden" | "recused" | "judging-open" | "sealed" | "further-round" | "not-found" | "not-tied") {
  if (reason === "forbidden" || reason === "recused") throw forbidden();
  if (reason === "not-found") throw notFound();
  return conflict({ form: "none" as const, reason });
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const viewer = requireOrganiser({ context, request });
  const edition = await requireEdition({ context, params });
  const form = await readForm(request);
  const asked = { context, viewer, edition, categoryKey: params.category ?? "", form };
  if (form.get("intent") === "vote") return vote(asked);
  if (form.get("intent") === "decide") return decide(asked);
  throw badRequest();
}

/** What does not reach the server stays on the page. */
export async function clientAction({ request, serverAction }: ClientActionFunctionArgs) {
  return sendOrKeep(request, () => serverAction<typeof action>());
}

export function shouldRevalidate({ actionResult, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean {
  return defaultShouldRevalidate && !isUnsent(actionResult);
}

export default function DeliberationCategoryRoute() {
  const [search] = useSearchParams();
  const sent = useActionData<typeof clientAction>();
  const answer = isUnsent(sent) ? undefined : sent;
  const { category, ...page } = useLoaderData<typeof loader>();
  if (category.kept) return <KeptDeliberation slug={page.slug} name={category.name} />;
  return (
    <>
      <UnsentAlert answer={sent} />
      <CategoryDeliberation {...page} category={category} answer={answer} saved={search.has("gespeichert") && !sent ? "saved" : "unsaved"} />
    </>
  );
}
