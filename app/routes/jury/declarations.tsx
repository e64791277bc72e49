// /jury/befangenheit: a juror declares conflicts of interest entry by entry; the chair decides about hints.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { phaseOf } from "#app/areas/competition/phase";
import { isBlind } from "#app/areas/entries/blind";
import { caseKey } from "#app/areas/jury/chair-cases";
import { decideHint, type DecideRefusal } from "#app/areas/jury/decide-hint.server";
import { declareConflicts, type DeclareRefusal } from "#app/areas/jury/declare-conflicts.server";
import { declareTies } from "#app/areas/jury/declare-ties.server";
import { DeclarationsPage } from "#app/areas/jury/declarations-page";
import { findSeat } from "#app/areas/jury/find-seat.server";
import type { JuryRefusal } from "#app/areas/jury/jury-errors";
import { decisionInput, declarationsInput, tiesInput } from "#app/areas/jury/jury.input";
import { declarationStage } from "#app/areas/jury/jury.policy";
import { listChairCases } from "#app/areas/jury/list-chair-cases.server";
import { hintDecider } from "#app/areas/jury/hint-decider";
import { readDeclarations, type Declarations } from "#app/areas/jury/read-declarations.server";
import { readParticipants } from "#app/areas/jury/read-participants.server";
import { voidSheet } from "#app/areas/scoring/void-sheet.server";
import type { Viewer } from "#app/base/viewer";
import type { Context } from "#app/http/context.server";
import { parseForm, readForm, textOf } from "#app/http/form.server";
import { badRequest, conflict, forbidden, invalid, notFound } from "#app/http/respond.server";
import { requireSeat } from "#app/http/seat.server";
import { m } from "#app/i18n";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.jury_declare_title() }) }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { edition, seat } = await requireSeat({ context, request }, findSeat);
  const { store, now } = context.deps;
  const { searchParams } = new URL(request.url);
  return {
    edition: edition.name,
    stage: declarationStage(phaseOf(edition, now)),
    jurorId: seat.jurorId,
    ...(isBlind(edition) ? NO_DECLARATIONS : await readDeclarations(store.read, edition.id, seat.jurorId)),
    participants: isBlind(edition) ? await readParticipants(store.read, edition.id, seat.jurorId) : null,
    cases: seat.role === "chair" && hintDecider(edition) === "chair" ? await listChairCases(store.read, edition.id) : null,
    saved: searchParams.has("gespeichert") ? ("declarations" as const) : searchParams.has("entschieden") ? ("decision" as const) : undefined,
  };
}

/** Where judging is blind nothing is said entry by entry. */
const NO_DECLARATIONS: Declarations = { groups: [], done: 0, total: 0 };

/** What is not told to the person: who may not, and what is not theirs to know. */
function answerTo(reason: DeclareRefusal | DecideRefusal): JuryRefusal {
  if (reason === "forbidden") throw forbidden();
  if (reason === "unknown-entry" || reason === "unknown-juror") throw notFound();
  return reason;
}

async function decide({ deps }: Context, viewer: Viewer, form: FormData) {
  const submission = parseForm(form, decisionInput);
  const decision = { caseKey: caseKey(textOf(form, "jurorId"), textOf(form, "entryId")), reply: submission.reply() };
  if (submission.status !== "success") return invalid({ decision, declarations: undefined, refusal: undefined });
  const done = await decideHint(deps, viewer, { ...submission.value, voidSheet });
  if (!done.ok) return conflict({ decision, declarations: undefined, refusal: answerTo(done.reason) });
  return redirect("/jury/befangenheit?entschieden#vorsitz");
}

async function declareAll({ deps }: Context, viewer: Viewer, editionId: string, form: FormData) {
  const submission = parseForm(form, tiesInput);
  const declarations = submission.reply();
  if (submission.status !== "success") return invalid({ declarations, decision: undefined, refusal: undefined });
  const done = await declareTies(deps, viewer, { editionId, ...submission.value, voidSheet });
  if (!done.ok) return conflict({ declarations, decision: undefined, refusal: answerTo(done.reason) });
  return redirect("/jury/befangenheit?gespeichert");
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { edition, viewer } = await requireSeat({ context, request }, findSeat);
  const form = await readForm(request);
  if (form.get("intent") === "decide") return decide(context, viewer, form);
  if (form.get("intent") === "ties") return declareAll(context, viewer, edition.id, form);
  if (isBlind(edition)) throw badRequest();
  const submission = parseForm(form, declarationsInput);
  const declarations = submission.reply();
  if (submission.status !== "success") return invalid({ declarations, decision: undefined, refusal: undefined });
  const answers = submission.value.answers.flatMap(({ entryId, answer, kind = null, note }) =>
    answer === undefined ? [] : [answer === "free" ? { entryId, kind: null, note: "" } : { entryId, kind, note }],
  );
  const isOpen = declarationStage(phaseOf(edition, context.deps.now)) === "open";
  const wishes = isOpen ? submission.value.answers.map(({ entryId, wish = null }) => ({ entryId, wish })) : [];
  const done = await declareConflicts(context.deps, viewer, { editionId: edition.id, answers, wishes, voidSheet });
  if (!done.ok) return conflict({ declarations, decision: undefined, refusal: answerTo(done.reason) });
  return redirect("/jury/befangenheit?gespeichert");
}

export default function DeclarationsRoute() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <DeclarationsPage {...page} answer={answer} />;
}
