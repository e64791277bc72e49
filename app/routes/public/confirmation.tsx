// /bestaetigung/:token: a partner confirms its part or objects, states its council's resolution and hands in the document. No account.
import { redirect, type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { answerConfirmation } from "#app/areas/entries/answer-confirmation.server";
import { ClosedConfirmation, CONFIRMATION_DONE, PartnerConfirmation, type ConfirmationAnswer, type ConfirmationDone } from "#app/areas/entries/confirmation-page";
import { partnerAnswerInput, resolutionInput } from "#app/areas/entries/confirmation.input";
import type { LinkRefusal } from "#app/areas/entries/find-confirmation.server";
import { handInResolution } from "#app/areas/entries/hand-in-resolution.server";
import { readConfirmationPage } from "#app/areas/entries/read-confirmation-page.server";
import { stateResolution } from "#app/areas/entries/state-resolution.server";
import { parseForm, readForm, textOf } from "#app/http/form.server";
import { badRequest, conflict, ended, invalid, notFound, tooLarge } from "#app/http/respond.server";
import { m } from "#app/i18n";
import { BrokenForm, fileParts } from "#app/services/files/multipart";
import { readableOf } from "#app/services/files/web-stream";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.partners_page_title() }) }, { name: "robots", content: "noindex" }];
export const headers: HeadersFunction = () => ({ "Cache-Control": "no-store" });

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const found = await readConfirmationPage(context.deps.store.read, params.token ?? "", context.deps.now);
  if (!found.ok) {
    if (found.reason === "unknown") throw notFound();
    return ended({ kind: "closed" as const, reason: found.reason });
  }
  const done = new URL(request.url).searchParams.get("gespeichert");
  return { kind: "open" as const, page: found.value, done: CONFIRMATION_DONE.find((form) => form === done) };
}

const again = (answer: ConfirmationAnswer) => invalid(answer);

/** The same page, in the language in which it was read. */
function samePage(request: Request): URL {
  const url = new URL(request.url);
  url.pathname = url.pathname.replace(/\.data$/, "");
  for (const name of ["_routes", "gespeichert"]) url.searchParams.delete(name);
  return url;
}

function savedAt(request: Request, form: ConfirmationDone, place: string) {
  const { pathname, searchParams } = samePage(request);
  searchParams.set("gespeichert", form);
  return redirect(`${pathname}?${searchParams}#${place}`);
}

/** The link is no longer good: the page says why when it is read anew. */
function refusedLink(request: Request, reason: LinkRefusal) {
  if (reason === "unknown") throw notFound();
  const { pathname, search } = samePage(request);
  return redirect(`${pathname}${search}`);
}

async function answer({ context, request, params }: ActionFunctionArgs, form: FormData) {
  const submission = parseForm(form, partnerAnswerInput);
  if (submission.status !== "success") return again({ form: "answer", reply: submission.reply(), refusal: undefined });
  const done = await answerConfirmation(context.deps, { secret: params.token ?? "", ...submission.value });
  if (done.ok) return savedAt(request, "answer", "antwort");
  if (done.reason !== "changed") return refusedLink(request, done.reason);
  return conflict<ConfirmationAnswer>({ form: "answer", reply: submission.reply(), refusal: "changed" });
}

async function resolution({ context, request, params }: ActionFunctionArgs, form: FormData) {
  const submission = parseForm(form, resolutionInput);
  if (submission.status !== "success") return again({ form: "resolution", reply: submission.reply() });
  const done = await stateResolution(context.deps, params.token ?? "", submission.value);
  return done.ok ? savedAt(request, "resolution", "beschluss") : refusedLink(request, done.reason);
}

async function document({ context, request, params }: ActionFunctionArgs, body: ReadableStream<Uint8Array>, contentType: string) {
  const done = await handInResolution(context.deps, params.token ?? "", fileParts(readableOf(body), contentType)).catch((fault: unknown) => {
    throw fault instanceof BrokenForm ? badRequest() : fault;
  });
  if (done.ok) return savedAt(request, "document", "dokument");
  switch (done.reason) {
    case "unknown":
    case "replaced":
    case "out-of-competition":
    case "over":
      return refusedLink(request, done.reason);
    case "too-large":
      return tooLarge<ConfirmationAnswer>({ form: "document", refusal: done.reason });
    default:
      return again({ form: "document", refusal: done.reason });
  }
}

export async function action(asked: ActionFunctionArgs) {
  const { request } = asked;
  const contentType = request.headers.get("Content-Type") ?? "";
  if (contentType.startsWith("multipart/form-data") && request.body) return document(asked, request.body, contentType);
  const form = await readForm(request);
  switch (textOf(form, "intent")) {
    case "answer":
      return answer(asked, form);
    case "resolution":
      return resolution(asked, form);
    default:
      throw badRequest();
  }
}

export default function ConfirmationRoute() {
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return page.kind === "closed" ? <ClosedConfirmation reason={page.reason} /> : <PartnerConfirmation page={page.page} answer={answered} done={page.done} />;
}
