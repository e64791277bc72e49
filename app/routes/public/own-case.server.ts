// What the two ways to one's own case share: a personal link, and an account. What each form of the page asks for, and where it leads.
import { redirect } from "@remix-run/node";

import { bookSlot } from "#app/areas/advice/book-slot.server";
import { cancelOwnAppointment } from "#app/areas/advice/cancel-appointment.server";
import { bookInput, cancelInput, messageInput } from "#app/areas/advice/case.input";
import { findOwnCase, type AccessRefusal, type OwnAccess } from "#app/areas/advice/find-own-case.server";
import { handInOwnDocument } from "#app/areas/advice/hand-in-document.server";
import type { OwnCaseAnswer, OwnCaseDone } from "#app/areas/advice/own-case-page";
import { sendReply } from "#app/areas/advice/send-reply.server";
import { HOUR, SECOND } from "#app/base/instant";
import type { Context } from "#app/http/context.server";
import { parseForm, readForm, textOf } from "#app/http/form.server";
import { badRequest, conflict, invalid, notFound, refusedForNow, tooLarge } from "#app/http/respond.server";
import { BrokenForm, fileParts } from "#app/services/files/multipart";
import { readableOf } from "#app/services/files/web-stream";

type Asked = { readonly context: Context; readonly request: Request };

/** The same page, in the language in which it was read. */
function samePage(request: Request): URL {
  const url = new URL(request.url);
  url.pathname = url.pathname.replace(/\.data$/, "");
  for (const name of ["_routes", "gespeichert"]) url.searchParams.delete(name);
  return url;
}

function savedAt(request: Request, form: OwnCaseDone, place: string) {
  const { pathname, searchParams } = samePage(request);
  searchParams.set("gespeichert", form);
  return redirect(`${pathname}?${searchParams}#${place}`);
}

/** The way in is no longer good: the page says why when it is read anew. */
function refusedAccess(request: Request, reason: AccessRefusal) {
  if (reason === "unknown") throw notFound();
  const { pathname, search } = samePage(request);
  return redirect(`${pathname}${search}`);
}

export async function answerOwnCase(asked: Asked, access: OwnAccess) {
  const { context, request } = asked;
  const found = await findOwnCase(context.deps.store.read, access, context.deps.now);
  if (!found.ok) return refusedAccess(request, found.reason);
  const contentType = request.headers.get("Content-Type") ?? "";
  if (contentType.startsWith("multipart/form-data") && request.body) return document(asked, access, request.body, contentType);
  const form = await readForm(request);
  switch (textOf(form, "intent")) {
    case "message":
      return message(asked, access, form);
    case "book":
      return book(asked, access, form);
    case "cancel":
      return cancel(asked, access, form);
    default:
      throw badRequest();
  }
}

async function message({ context, request }: Asked, access: OwnAccess, form: FormData) {
  const submission = parseForm(form, messageInput);
  if (submission.status !== "success") return invalid<OwnCaseAnswer>({ form: "message", reply: submission.reply() });
  const done = await sendReply(context.deps, access, submission.value.text);
  if (done.ok) return savedAt(request, "message", "nachrichten");
  if (done.reason === "too-many") return refusedForNow<OwnCaseAnswer>({ form: "message", reply: submission.reply(), refusal: "too-many" }, HOUR / SECOND);
  return refusedAccess(request, done.reason);
}

async function book({ context, request }: Asked, access: OwnAccess, form: FormData) {
  const submission = parseForm(form, bookInput);
  if (submission.status !== "success") return invalid<OwnCaseAnswer>({ form: "book", refusal: "missing" });
  const done = await bookSlot(context.deps, access, submission.value.slot);
  if (done.ok) return savedAt(request, "book", "termin");
  if (done.reason === "unknown" || done.reason === "ended") return refusedAccess(request, done.reason);
  return conflict<OwnCaseAnswer>({ form: "book", refusal: done.reason });
}

async function cancel({ context, request }: Asked, access: OwnAccess, form: FormData) {
  const submission = parseForm(form, cancelInput);
  if (submission.status !== "success") throw badRequest();
  const done = await cancelOwnAppointment(context.deps, access, submission.value.appointment);
  if (done.ok) return savedAt(request, "cancel", "termin");
  if (done.reason === "over") return conflict<OwnCaseAnswer>({ form: "cancel", refusal: done.reason });
  return refusedAccess(request, done.reason);
}

async function document({ context, request }: Asked, access: OwnAccess, body: ReadableStream<Uint8Array>, contentType: string) {
  const done = await handInOwnDocument(context.deps, access, fileParts(readableOf(body), contentType)).catch((fault: unknown) => {
    throw fault instanceof BrokenForm ? badRequest() : fault;
  });
  if (done.ok) return savedAt(request, "document", "dokumente");
  const { reason } = done;
  if (reason === "unknown" || reason === "ended") return refusedAccess(request, reason);
  return reason === "too-large" ? tooLarge<OwnCaseAnswer>({ form: "document", refusal: reason }) : invalid<OwnCaseAnswer>({ form: "document", refusal: reason });
}
