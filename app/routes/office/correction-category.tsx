// What a correction decides in one category, beside what is sealed.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams, type ClientActionFunctionArgs, type ShouldRevalidateFunctionArgs } from "@remix-run/react";

import { correctDecision } from "#app/areas/results/correct-decision.server";
import { CorrectionOfCategory } from "#app/areas/results/correction-of-category";
import { decisionErrors } from "#app/areas/results/deliberation-errors";
import { decisionInput } from "#app/areas/results/deliberation.input";
import { findKept } from "#app/areas/results/find-kept.server";
import { isCategoryKept } from "#app/areas/results/read-category-ranking.server";
import { readCorrectionOfCategory } from "#app/areas/results/read-correction.server";
import { UnsentAlert } from "#app/areas/results/unsent-alert";
import { isOrganiser } from "#app/base/viewer";
import { requireEdition } from "#app/http/edition.server";
import { parseForm, readForm } from "#app/http/form.server";
import { conflict, forbidden, invalid, notFound } from "#app/http/respond.server";
import { requireOfficeReader, requireOrganiser } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { isUnsent, sendOrKeep } from "#app/ui/live";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.correction_title() }) }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const viewer = requireOfficeReader({ context, request });
  const edition = await requireEdition({ context, params });
  const category = await readCorrectionOfCategory(context.deps.store.read, edition, params.category ?? "");
  if (!category) throw notFound();
  // A correction takes the place of a decision, which is not theirs to know or to change.
  if (isCategoryKept(category, await findKept(context.deps.store.read, viewer, edition.id))) throw forbidden();
  return { path: `/organisation/${edition.slug}/veroeffentlichung/korrektur`, category, mayWrite: isOrganiser(viewer), person: viewer.personId };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const viewer = requireOrganiser({ context, request });
  const edition = await requireEdition({ context, params });
  const categoryKey = params.category ?? "";
  const submission = parseForm(await readForm(request), decisionInput);
  if (submission.status !== "success") return invalid({ reply: submission.reply() });
  const { commendations, ...words } = submission.value;
  const decision = { ...words, commendations: commendations.map(({ entryId, reason }) => ({ entryId, reason })) };
  const done = await correctDecision(context.deps, viewer, { editionId: edition.id, categoryKey, ...decision });
  if (done.ok) return redirect(`/organisation/${edition.slug}/veroeffentlichung/korrektur/${categoryKey}?gespeichert`);
  if (typeof done.reason === "object") return invalid({ reply: submission.reply({ fieldErrors: decisionErrors(done.reason.problems, commendations) }) });
  if (done.reason === "forbidden" || done.reason === "recused") throw forbidden();
  if (done.reason !== "changed-meanwhile") throw notFound();
  const now = await readCorrectionOfCategory(context.deps.store.read, edition, categoryKey);
  return conflict({ reply: submission.reply(), notice: done.reason, version: now?.decision?.version ?? 0 });
}

/** What does not reach the server stays on the page. */
export async function clientAction({ request, serverAction }: ClientActionFunctionArgs) {
  return sendOrKeep(request, () => serverAction<typeof action>());
}

export function shouldRevalidate({ actionResult, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean {
  return defaultShouldRevalidate && !isUnsent(actionResult);
}

export default function CorrectionCategoryRoute() {
  const [search] = useSearchParams();
  const sent = useActionData<typeof clientAction>();
  const answer = isUnsent(sent) ? undefined : sent;
  return (
    <>
      <UnsentAlert answer={sent} />
      <CorrectionOfCategory {...useLoaderData<typeof loader>()} answer={answer} saved={search.has("gespeichert") && !sent ? "saved" : "unsaved"} />
    </>
  );
}
