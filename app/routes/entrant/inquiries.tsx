// /beitraege/:id/rueckfragen: what the jury asks about an entry of one's own, through the office, and the answers.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { answerInquiry } from "#app/areas/entries/answer-inquiry.server";
import { answerInput } from "#app/areas/entries/inquiry.input";
import { OwnInquiriesPage, type OwnInquiriesAnswer } from "#app/areas/entries/own-inquiries";
import { readOwnInquiries } from "#app/areas/entries/read-own-inquiries.server";
import { parseForm, readForm, textOf } from "#app/http/form.server";
import { conflict, invalid, notFound } from "#app/http/respond.server";
import { requireEntrant } from "#app/http/viewer.server";
import { m } from "#app/i18n";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.inquiries_own_title() }) }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const viewer = requireEntrant({ context, request });
  const page = await readOwnInquiries(context.deps.store.read, viewer, params.id ?? "", context.deps.now);
  if (!page) throw notFound();
  return { page, notice: new URL(request.url).searchParams.has("beantwortet") ? ("answered" as const) : undefined };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const viewer = requireEntrant({ context, request });
  const entryId = params.id ?? "";
  const { deps } = context;
  if (!(await readOwnInquiries(deps.store.read, viewer, entryId, deps.now))) throw notFound();
  const form = await readForm(request);
  const submission = parseForm(form, answerInput);
  if (submission.status !== "success") return invalid<OwnInquiriesAnswer>({ inquiryId: textOf(form, "id"), reply: submission.reply() });
  const { id: inquiryId, answer } = submission.value;
  const done = await answerInquiry(deps, viewer, { entryId, inquiryId, answer });
  if (done.ok) return redirect(`/beitraege/${entryId}/rueckfragen?beantwortet`);
  if (done.reason === "not-found") throw notFound();
  return conflict<OwnInquiriesAnswer>({ inquiryId, reply: submission.reply(), refusal: done.reason });
}

export default function InquiriesRoute() {
  const { page, notice } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return <OwnInquiriesPage page={page} answered={answered} notice={answered ? undefined : notice} />;
}
