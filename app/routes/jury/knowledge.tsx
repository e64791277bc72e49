// /jury/kenntnisse: a juror says anew what they know and read and how much they can take on, until judging opens.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { phaseOf } from "#app/areas/competition/phase";
import { findSeat } from "#app/areas/jury/find-seat.server";
import { knowledgeInput } from "#app/areas/jury/jury.input";
import { mayStateKnowledge } from "#app/areas/jury/jury.policy";
import { KNOWLEDGE_PATH, KnowledgePage } from "#app/areas/jury/knowledge-page";
import { readKnowledge } from "#app/areas/jury/read-knowledge.server";
import { stateKnowledge } from "#app/areas/jury/state-knowledge.server";
import { parseForm, readForm } from "#app/http/form.server";
import { conflict, forbidden, invalid } from "#app/http/respond.server";
import { requireSeat } from "#app/http/seat.server";
import { m } from "#app/i18n";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.seats_knowledge_title() }) }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { edition, seat } = await requireSeat({ context, request }, findSeat);
  const { store, now } = context.deps;
  const knowledge = await readKnowledge(store.read, edition.id, seat.jurorId);
  if (knowledge === undefined) throw forbidden();
  return {
    edition: edition.name,
    knowledge,
    stage: mayStateKnowledge(phaseOf(edition, now)).ok ? ("open" as const) : ("closed" as const),
    saved: new URL(request.url).searchParams.has("gespeichert") ? ("yes" as const) : ("no" as const),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { edition, viewer } = await requireSeat({ context, request }, findSeat);
  const submission = parseForm(await readForm(request), knowledgeInput);
  if (submission.status !== "success") return invalid(submission.reply());
  const { maxEntries, languages, categories, topics } = submission.value;
  const done = await stateKnowledge(context.deps, viewer, { editionId: edition.id, maxEntries, languages, expertise: { categories, topics } });
  if (done.ok) return redirect(`${KNOWLEDGE_PATH}?gespeichert`);
  if (done.reason === "forbidden") throw forbidden();
  if (done.reason === "too-late") return conflict(submission.reply());
  return conflict(submission.reply({ fieldErrors: done.reason === "language-in-use" ? { languages: [done.reason] } : { maxEntries: [done.reason] } }));
}

export default function KnowledgeRoute() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <KnowledgePage {...page} answer={answer} />;
}
