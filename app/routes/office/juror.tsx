// /organisation/:edition/jury/:juror: one juror's seat and ties; the office revises, invites again, withdraws and reports here.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { listOrganisationOptions } from "#app/areas/accounts/find-organisation.server";
import { resolveOrganisation } from "#app/areas/accounts/resolve-organisation.server";
import { findEditionBySlug, listCategories } from "#app/areas/competition/find-edition.server";
import { phaseOf } from "#app/areas/competition/phase";
import { caseKey } from "#app/areas/jury/chair-cases";
import { decideHint, type DecideRefusal } from "#app/areas/jury/decide-hint.server";
import { inviteAgain, type InviteAgainRefusal } from "#app/areas/jury/invite-again.server";
import { proposedAnswerDay, type AnswerPeriodRefusal } from "#app/areas/jury/juror";
import { JUROR_NEWS, JurorPage, type JurorNews, type JurorPageAnswer } from "#app/areas/jury/juror-page";
import { decisionInput, inviteAgainInput, reportInput, retractInput, revisionInput, substituteInput, withdrawalInput } from "#app/areas/jury/jury.input";
import { hintDecider } from "#app/areas/jury/hint-decider";
import { mayDecideHint, mayManageJury, mayReportConflict, mayTakeBackConflict } from "#app/areas/jury/jury.policy";
import { nameSubstitute } from "#app/areas/jury/name-substitute.server";
import { readJuror } from "#app/areas/jury/read-juror.server";
import { reportConflict, type ReportRefusal } from "#app/areas/jury/report-conflict.server";
import { reviseJuror, type ReviseRefusal } from "#app/areas/jury/revise-juror.server";
import { withdrawJuror, type WithdrawRefusal } from "#app/areas/jury/withdraw-juror.server";
import { voidSheet } from "#app/areas/scoring/void-sheet.server";
import type { Viewer } from "#app/base/viewer";
import { parseForm, readForm, textOf } from "#app/http/form.server";
import { badRequest, conflict, forbidden, invalid, notFound } from "#app/http/respond.server";
import { requireOfficeReader, requireOrganiser } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import type { Deps } from "#app/services/deps";
import { ORGANISATION_KINDS } from "#db/vocabulary/organisation";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: m.shell_title({ title: data?.juror.name ?? m.jury_overview_title() }) }];

async function requireJurorOfEdition({ context, params }: LoaderFunctionArgs) {
  const q = context.deps.store.read;
  const edition = await findEditionBySlug(q, params.edition ?? "");
  const juror = edition && (await readJuror(q, edition.id, params.juror ?? ""));
  if (edition === undefined || juror === undefined) throw notFound();
  return { edition, juror };
}

const yesNo = (verdict: { readonly ok: boolean }) => (verdict.ok ? ("yes" as const) : ("no" as const));

export async function loader(asked: LoaderFunctionArgs) {
  const { context, request } = asked;
  const viewer = requireOfficeReader({ context, request });
  const { edition, juror } = await requireJurorOfEdition(asked);
  const phase = phaseOf(edition, context.deps.now);
  const { searchParams } = new URL(request.url);
  const categories = await listCategories(context.deps.store.read, edition.id);
  return {
    juror,
    categories: categories.map(({ id, name }) => ({ id, name })),
    back: `/organisation/${edition.slug}/jury`,
    timeZone: edition.timeZone,
    round: edition.round,
    directory: await listOrganisationOptions(context.deps.store.read, ORGANISATION_KINDS),
    respondBy: proposedAnswerDay({ ...edition, now: context.deps.now }),
    manage: yesNo(mayManageJury(viewer, phase)),
    report: yesNo(mayReportConflict(viewer, phase)),
    decide: juror.role === "chair" || hintDecider(edition) === "organiser" ? yesNo(mayDecideHint(viewer, { ...juror, editionId: edition.id }, { phase, decider: hintDecider(edition) })) : ("no" as const),
    retract: mayReportConflict(viewer, phase).ok ? yesNo(mayTakeBackConflict(phase)) : ("no" as const),
    news: JUROR_NEWS.find((news) => news === searchParams.get("erledigt")),
    freed: Number(searchParams.get("frei") ?? 0),
  };
}

type Work = { readonly deps: Deps; readonly viewer: Viewer; readonly jurorId: string; readonly form: FormData; readonly onward: (news: JurorNews, freed?: number) => Response };

const again = (answer: JurorPageAnswer) => invalid<JurorPageAnswer>(answer);

function refuse(reason: Exclude<InviteAgainRefusal, AnswerPeriodRefusal> | WithdrawRefusal | ReportRefusal | DecideRefusal | "unknown-category", answer: JurorPageAnswer = {}) {
  if (reason === "forbidden") throw forbidden();
  if (reason === "unknown-juror" || reason === "unknown-entry" || reason === "unknown-category") throw notFound();
  return conflict<JurorPageAnswer>({ ...answer, refusal: reason });
}

async function revise({ deps, viewer, jurorId, form, onward }: Work) {
  const submission = parseForm(form, revisionInput);
  if (submission.status !== "success") return again({ seat: { reply: submission.reply(), inTheWay: undefined } });
  const done = await reviseJuror(deps, viewer, { jurorId, ...submission.value });
  if (done.ok) return onward("saved");
  const { reason } = done;
  if (reason.reason === "no-panel") return again({ seat: { reply: submission.reply({ fieldErrors: { categoryIds: ["missing"] } }), inTheWay: undefined } });
  return reason.reason === "maximum-below-load" || reason.reason === "panel-in-use"
    ? again({ seat: { reply: submission.reply({ fieldErrors: { [FIELD_OF[reason.reason]]: [reason.reason] } }), inTheWay: reason } })
    : refuse(reason.reason);
}
const FIELD_OF = { "maximum-below-load": "maxEntries", "panel-in-use": "categoryIds" } as const satisfies Partial<Record<ReviseRefusal["reason"], string>>;

async function inviteOnceMore({ deps, viewer, jurorId, form, onward }: Work) {
  const submission = parseForm(form, inviteAgainInput);
  if (submission.status !== "success") return again({ again: submission.reply() });
  const done = await inviteAgain(deps, viewer, { jurorId, ...submission.value });
  if (done.ok) return onward("again");
  if (done.reason === "no-day" || done.reason === "past-day" || done.reason === "far-day") return again({ again: submission.reply({ fieldErrors: { respondBy: [done.reason] } }) });
  return refuse(done.reason);
}

async function substitute({ deps, viewer, jurorId, form, onward }: Work) {
  const submission = parseForm(form, substituteInput);
  const typed = textOf(form, "organisation");
  const found = typed.trim() === "" ? undefined : await resolveOrganisation(deps.store.read, typed, ORGANISATION_KINDS, textOf(form, "organisationChoice"));
  const { reason, matches } = found && !found.ok ? found.reason : { reason: undefined, matches: [] };
  const fieldErrors: Record<string, string[]> = reason === undefined ? {} : { organisation: [reason] };
  if (submission.status !== "success" || reason !== undefined) return again({ substitute: { reply: submission.reply({ fieldErrors }), matches } });
  const done = await nameSubstitute(deps, viewer, { jurorId, substitute: { ...submission.value, organisationId: found?.ok ? found.value.id : null } });
  if (done.ok) return onward(`substitute-${done.value}`);
  return done.reason === "already-invited" ? again({ substitute: { reply: submission.reply({ fieldErrors: { email: [done.reason] } }), matches } }) : refuse(done.reason);
}

async function noSubstitute({ deps, viewer, jurorId, onward }: Work) {
  const done = await nameSubstitute(deps, viewer, { jurorId, substitute: null });
  if (done.ok) return onward(`substitute-${done.value}`);
  return done.reason === "already-invited" ? again({}) : refuse(done.reason);
}

async function withdraw({ deps, viewer, jurorId, form, onward }: Work) {
  if (parseForm(form, withdrawalInput).status !== "success") return again({ refusal: "not-confirmed" });
  const done = await withdrawJuror(deps, viewer, jurorId);
  return done.ok ? onward("withdrawn", done.value.freed.length) : refuse(done.reason);
}

async function report({ deps, viewer, jurorId, form, onward }: Work) {
  const submission = parseForm(form, reportInput);
  if (submission.status !== "success") return again({ report: submission.reply() });
  const done = await reportConflict(deps, viewer, { jurorId, ...submission.value, voidSheet });
  return done.ok ? onward("reported") : refuse(done.reason, { report: submission.reply() });
}

async function retract({ deps, viewer, jurorId, form, onward }: Work) {
  const submission = parseForm(form, retractInput);
  if (submission.status !== "success") throw badRequest();
  const done = await reportConflict(deps, viewer, { jurorId, ...submission.value, kind: null, note: "", voidSheet });
  return done.ok ? onward("retracted") : refuse(done.reason);
}

async function decide({ deps, viewer, jurorId, form, onward }: Work) {
  const submission = parseForm(form, decisionInput);
  const decision = { caseKey: caseKey(jurorId, textOf(form, "entryId")), reply: submission.reply() };
  if (submission.status !== "success") return again({ decision });
  const done = await decideHint(deps, viewer, { ...submission.value, jurorId, voidSheet });
  return done.ok ? onward("decided") : refuse(done.reason, { decision });
}

const INTENTS = new Map(Object.entries({ revise, again: inviteOnceMore, substitute, "no-substitute": noSubstitute, withdraw, report, retract, decide }));

export async function action(asked: ActionFunctionArgs) {
  const { context, request } = asked;
  const viewer = requireOrganiser({ context, request });
  const { edition, juror } = await requireJurorOfEdition(asked);
  const form = await readForm(request);
  const work = INTENTS.get(textOf(form, "intent"));
  if (work === undefined) throw badRequest();
  const path = `/organisation/${edition.slug}/jury/${juror.id}`;
  const onward = (news: JurorNews, freed?: number) => redirect(`${path}?erledigt=${news}${freed === undefined ? "" : `&frei=${freed}`}`);
  return work({ deps: context.deps, viewer, jurorId: juror.id, form, onward });
}

export default function JurorRoute() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <JurorPage {...page} answer={answer} />;
}
