// /organisation/beratung/:id: the file of a case. One action, several forms: `intent` names which.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { cancelForCase } from "#app/areas/advice/cancel-appointment.server";
import { CASE_FORMS, CaseFilePage, type CaseFileAnswer, type CaseForm } from "#app/areas/advice/case-file-page";
import { answerInput, appointmentInput, cancelInput, handOverInput, noteInput, partiesInput, stepInput } from "#app/areas/advice/case.input";
import { handOutDocument } from "#app/areas/advice/hand-in-document.server";
import { handOverCase } from "#app/areas/advice/hand-over-case.server";
import { makeAppointment } from "#app/areas/advice/make-appointment.server";
import { moveCase } from "#app/areas/advice/move-case.server";
import { nameCaseParties } from "#app/areas/advice/name-case-parties.server";
import { readCaseFile } from "#app/areas/advice/read-case-file.server";
import { sendAnswer } from "#app/areas/advice/send-answer.server";
import { writeNote } from "#app/areas/advice/write-note.server";
import { instantOfWallClock } from "#app/areas/competition/deadline";
import { isAdviser, type Viewer } from "#app/base/viewer";
import type { Context } from "#app/http/context.server";
import { parseForm, readForm, textOf } from "#app/http/form.server";
import { badRequest, conflict, forbidden, invalid, notFound, tooLarge } from "#app/http/respond.server";
import { requireAdviser, requireCaseReader } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { HOME_TIME_ZONE } from "#app/i18n/format";
import { BrokenForm, fileParts } from "#app/services/files/multipart";
import { readableOf } from "#app/services/files/web-stream";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: m.shell_title({ title: data ? `${data.page.number}: ${data.page.project}` : m.casework_title() }) }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const viewer = requireCaseReader({ context, request });
  const page = await readCaseFile(context.deps.store.read, params.id ?? "", context.deps.now);
  if (!page) throw notFound();
  const done = new URL(request.url).searchParams.get("gespeichert");
  return { page, may: isAdviser(viewer) ? ("change" as const) : ("read" as const), done: CASE_FORMS.find((form) => form === done) };
}

type Desk = { readonly context: Context; readonly viewer: Viewer; readonly caseId: string };

const saved = ({ caseId }: Desk, form: CaseForm) => redirect(`/organisation/beratung/${caseId}?gespeichert=${form}`);
const again = (answer: CaseFileAnswer) => invalid(answer);
const elsewhere = (answer: CaseFileAnswer) => conflict(answer);

/** What every form of the page is refused for alike. */
function refusePage(reason: "forbidden" | "unknown"): never {
  throw reason === "forbidden" ? forbidden() : notFound();
}

async function answer(desk: Desk, form: FormData) {
  const submission = parseForm(form, answerInput);
  if (submission.status !== "success") return again({ form: "answer", reply: submission.reply() });
  const done = await sendAnswer(desk.context.deps, desk.viewer, { caseId: desk.caseId, ...submission.value });
  if (done.ok) return saved(desk, "answer");
  return done.reason === "closed" ? elsewhere({ form: "answer", reply: submission.reply(), refusal: done.reason }) : refusePage(done.reason);
}

async function note(desk: Desk, form: FormData) {
  const submission = parseForm(form, noteInput);
  if (submission.status !== "success") return again({ form: "note", reply: submission.reply() });
  const done = await writeNote(desk.context.deps, desk.viewer, { caseId: desk.caseId, ...submission.value });
  return done.ok ? saved(desk, "note") : refusePage(done.reason);
}

async function step(desk: Desk, form: FormData) {
  const submission = parseForm(form, stepInput);
  if (submission.status !== "success") throw badRequest();
  const done = await moveCase(desk.context.deps, desk.viewer, { caseId: desk.caseId, ...submission.value });
  if (done.ok) return saved(desk, "step");
  return done.reason === "changed" ? elsewhere({ form: "step", refusal: done.reason }) : refusePage(done.reason);
}

async function handOver(desk: Desk, form: FormData) {
  const submission = parseForm(form, handOverInput);
  if (submission.status !== "success") return again({ form: "hand-over", reply: submission.reply() });
  const done = await handOverCase(desk.context.deps, desk.viewer, { caseId: desk.caseId, adviserId: submission.value.adviser });
  if (done.ok) return saved(desk, "hand-over");
  switch (done.reason) {
    case "not-an-adviser":
      return again({ form: "hand-over", reply: submission.reply({ fieldErrors: { adviser: [done.reason] } }) });
    case "closed":
      return elsewhere({ form: "hand-over", reply: submission.reply(), refusal: done.reason });
    default:
      return refusePage(done.reason);
  }
}

async function parties(desk: Desk, form: FormData) {
  const submission = parseForm(form, partiesInput);
  if (submission.status !== "success") return again({ form: "parties", reply: submission.reply() });
  const done = await nameCaseParties(desk.context.deps, desk.viewer, { caseId: desk.caseId, ...submission.value });
  if (done.ok) return saved(desk, "parties");
  switch (done.reason) {
    case "missing":
      return again({ form: "parties", reply: submission.reply({ fieldErrors: { lead: [done.reason] } }) });
    case "changed":
    case "viewed":
      return elsewhere({ form: "parties", reply: submission.reply(), refusal: done.reason });
    default:
      return refusePage(done.reason);
  }
}

async function appointment(desk: Desk, form: FormData) {
  const submission = parseForm(form, appointmentInput);
  if (submission.status !== "success") return again({ form: "appointment", reply: submission.reply() });
  const { starts, ...made } = submission.value;
  const at = instantOfWallClock(starts, HOME_TIME_ZONE);
  if (!at.ok) return again({ form: "appointment", reply: submission.reply({ fieldErrors: { starts: [at.reason] } }) });
  const done = await makeAppointment(desk.context.deps, desk.viewer, { caseId: desk.caseId, startsAt: at.value, ...made });
  if (done.ok) return saved(desk, "appointment");
  switch (done.reason) {
    case "past":
      return again({ form: "appointment", reply: submission.reply({ fieldErrors: { starts: [done.reason] } }) });
    case "closed":
      return elsewhere({ form: "appointment", reply: submission.reply(), refusal: done.reason });
    default:
      return refusePage(done.reason);
  }
}

async function cancel(desk: Desk, form: FormData) {
  const submission = parseForm(form, cancelInput);
  if (submission.status !== "success") throw badRequest();
  const done = await cancelForCase(desk.context.deps, desk.viewer, { caseId: desk.caseId, appointmentId: submission.value.appointment });
  if (done.ok) return saved(desk, "cancel");
  return done.reason === "over" ? elsewhere({ form: "cancel", refusal: done.reason }) : refusePage(done.reason);
}

async function document(desk: Desk, body: ReadableStream<Uint8Array>, contentType: string) {
  const done = await handOutDocument(desk.context.deps, desk.viewer, desk.caseId, fileParts(readableOf(body), contentType)).catch((fault: unknown) => {
    throw fault instanceof BrokenForm ? badRequest() : fault;
  });
  if (done.ok) return saved(desk, "document");
  const { reason } = done;
  if (reason === "forbidden" || reason === "unknown") return refusePage(reason);
  return reason === "too-large" ? tooLarge<CaseFileAnswer>({ form: "document", refusal: reason }) : again({ form: "document", refusal: reason });
}

const FORMS = { answer, note, step, "hand-over": handOver, parties, appointment, cancel } as const;

export async function action({ context, request, params }: ActionFunctionArgs) {
  const desk = { context, viewer: requireAdviser({ context, request }), caseId: params.id ?? "" };
  const contentType = request.headers.get("Content-Type") ?? "";
  if (contentType.startsWith("multipart/form-data") && request.body) return document(desk, request.body, contentType);
  const form = await readForm(request);
  const intent = CASE_FORMS.find((known) => known === textOf(form, "intent"));
  if (intent === undefined || intent === "document") throw badRequest();
  return FORMS[intent](desk, form);
}

export default function AdviceCaseRoute() {
  return <CaseFilePage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
