// What the pages of a case of pre-assessment share, the office's and that of a Bezirksregierung: who reads it, and what its forms ask for.
import { redirect } from "@remix-run/node";

import { regionalNoteInput, viewInput } from "#app/areas/advice/funding-case.input";
import type { CaseNotice, FundingCaseAnswer } from "#app/areas/advice/funding-case-page";
import { findViewsPaper } from "#app/areas/advice/funding-result.server";
import { giveFundingView } from "#app/areas/advice/give-funding-view.server";
import { noteForRegion } from "#app/areas/advice/note-for-region.server";
import { readFundingDesk } from "#app/areas/advice/read-funding-cases.server";
import type { Viewer } from "#app/base/viewer";
import type { Context } from "#app/http/context.server";
import { pdfResponse } from "#app/http/document-response.server";
import { parseForm, readForm, textOf } from "#app/http/form.server";
import { badRequest, conflict, forbidden, invalid, notFound } from "#app/http/respond.server";
import { m } from "#app/i18n";
import { currentLocale } from "#app/i18n/locale";

type Asked = { readonly context: Context; readonly request: Request; readonly viewer: Viewer; readonly id: string };

export async function loadDesk({ context, request, viewer, id }: Asked) {
  const desk = await readFundingDesk(context.deps.store.read, viewer, id);
  if (desk === undefined) throw notFound();
  const saved = new URL(request.url).searchParams.get("gespeichert");
  const notice: CaseNotice | undefined = saved === "view" || saved === "note" ? saved : undefined;
  return { ...desk, notice };
}

export async function answerDesk({ context, request, viewer, id }: Asked) {
  const form = await readForm(request);
  const done = (what: CaseNotice) => redirect(`${new URL(request.url).pathname.replace(/\.data$/, "")}?gespeichert=${what}`);
  switch (textOf(form, "intent")) {
    case "view":
      return giveView({ context, viewer, id, form, done: () => done("view") });
    case "note":
      return writeNote({ context, viewer, id, form, done: () => done("note") });
    default:
      throw badRequest();
  }
}

type Sent = { readonly context: Context; readonly viewer: Viewer; readonly id: string; readonly form: FormData; readonly done: () => Response };

async function giveView({ context, viewer, id, form, done }: Sent) {
  const submission = parseForm(form, viewInput);
  if (submission.status !== "success") return invalid({ form: "view", reply: submission.reply() } satisfies FundingCaseAnswer);
  const given = await giveFundingView(context.deps, viewer, { caseId: id, ...submission.value });
  if (given.ok) return done();
  const refusedAt = (field: "reason" | "conditions", reason: string) => ({ form: "view", reply: submission.reply({ fieldErrors: { [field]: [reason] } }) }) satisfies FundingCaseAnswer;
  switch (given.reason) {
    case "unknown":
      throw notFound();
    case "forbidden":
      throw forbidden();
    case "settled":
    case "changed":
      return conflict(refusedAt("reason", given.reason));
    case "reason-missing":
      return invalid(refusedAt("reason", given.reason));
    case "conditions-missing":
      return invalid(refusedAt("conditions", given.reason));
  }
}

async function writeNote({ context, viewer, id, form, done }: Sent) {
  const submission = parseForm(form, regionalNoteInput);
  if (submission.status !== "success") return invalid({ form: "note", reply: submission.reply() } satisfies FundingCaseAnswer);
  const noted = await noteForRegion(context.deps, viewer, { caseId: id, text: submission.value.text });
  if (noted.ok) return done();
  if (noted.reason === "unknown") throw notFound();
  return invalid({ form: "note", reply: submission.reply({ fieldErrors: { text: [noted.reason] } }) } satisfies FundingCaseAnswer);
}

/** The document with both views; not before both are given. */
export async function viewsPdf({ context, viewer, id }: Omit<Asked, "request">): Promise<Response> {
  const { read } = context.deps.store;
  const found = (await readFundingDesk(read, viewer, id)) && (await findViewsPaper(read, id, currentLocale()));
  if (found === undefined) throw notFound();
  return pdfResponse(context, found.paper, { name: found.name, busyText: m.documents_busy() });
}
