// /partnersuche/gesuche/:id: one notice; its forms are for municipalities' people and the office.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { endNotice } from "#app/areas/library/end-notice.server";
import { partnerMessageInput, removalInput } from "#app/areas/library/notice.input";
import { NoticePage, type NoticeAnswer } from "#app/areas/library/notice-page";
import { readNotice } from "#app/areas/library/read-notice.server";
import { removeNotice } from "#app/areas/library/remove-notice.server";
import { writeToPartner } from "#app/areas/library/write-to-partner.server";
import { parseForm, readForm, textOf } from "#app/http/form.server";
import { badRequest, conflict, ended, forbidden, invalid, notFound, refusedForNow } from "#app/http/respond.server";
import { requireOrganiser, requireViewer } from "#app/http/viewer.server";
import { m } from "#app/i18n";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.notices_title() }) }, { name: "robots", content: "noindex" }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const view = await readNotice(context.deps.store.read, context.viewer, params.id ?? "", context.deps.now);
  if (!view) throw notFound();
  const page = { view, posted: new URL(request.url).searchParams.has("aufgegeben") };
  return view.state === "open" || view.reader.kind !== "public" ? page : ended(page);
}

async function message({ context, request, params }: ActionFunctionArgs, form: FormData) {
  const viewer = requireViewer({ context, request });
  const noticeId = params.id ?? "";
  const view = await readNotice(context.deps.store.read, viewer, noticeId, context.deps.now);
  if (!view) throw notFound();
  const { reader } = view;
  if (reader.kind !== "own" && reader.kind !== "seeker") throw forbidden();
  // Somebody of another municipality writes as the guest; one's own notice is written about to one of those it suggests.
  if (reader.kind === "seeker") form.set("guestId", reader.organisationId);
  const submission = parseForm(form, partnerMessageInput);
  if (submission.status !== "success") return invalid<NoticeAnswer>({ form: "message", reply: submission.reply() });
  const done = await writeToPartner(context.deps, viewer, { noticeId, ...submission.value });
  if (done.ok) return redirect(`/partnersuche/kontakte/${done.value}?gesendet`);
  if (done.reason === "not-found") throw notFound();
  const answer: NoticeAnswer = { form: "message", reply: submission.reply(), refusal: done.reason };
  return done.reason === "too-many" ? refusedForNow<NoticeAnswer>(answer, 3_600) : conflict<NoticeAnswer>(answer);
}

async function ending({ context, request, params }: ActionFunctionArgs) {
  const done = await endNotice(context.deps, requireViewer({ context, request }), params.id ?? "");
  if (done.ok) return redirect("/partnersuche?gespeichert=ended");
  if (done.reason === "not-found") throw notFound();
  return conflict<NoticeAnswer>({ form: "ending" });
}

async function removal({ context, request, params }: ActionFunctionArgs, form: FormData) {
  const viewer = requireOrganiser({ context, request });
  const submission = parseForm(form, removalInput);
  if (submission.status !== "success") return invalid<NoticeAnswer>({ form: "removal", reply: submission.reply() });
  const done = await removeNotice(context.deps, viewer, { id: params.id ?? "", reason: submission.value.reason });
  if (!done.ok && done.reason === "not-found") throw notFound();
  // Removed before by a colleague: the page says so.
  return redirect(`/partnersuche/gesuche/${params.id}`);
}

export async function action(asked: ActionFunctionArgs) {
  requireViewer(asked);
  const form = await readForm(asked.request);
  switch (textOf(form, "intent")) {
    case "message":
      return message(asked, form);
    case "ending":
      return ending(asked);
    case "removal":
      return removal(asked, form);
    default:
      throw badRequest();
  }
}

export default function NoticeRoute() {
  return <NoticePage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
