// /partnersuche/kontakte/:id: two municipalities in touch about a notice.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { agreeToContact } from "#app/areas/library/agree-to-contact.server";
import { CONTACT_DONE, ContactPage, type ContactAnswer } from "#app/areas/library/contact-page";
import { messageInput } from "#app/areas/library/notice.input";
import { readContact } from "#app/areas/library/read-contact.server";
import { writeToPartner } from "#app/areas/library/write-to-partner.server";
import { parseForm, readForm, textOf } from "#app/http/form.server";
import { badRequest, conflict, invalid, notFound, refusedForNow } from "#app/http/respond.server";
import { requireEntrant } from "#app/http/viewer.server";
import { m } from "#app/i18n";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.notices_title() }) }];

async function contactOf({ context, request, params }: LoaderFunctionArgs | ActionFunctionArgs) {
  const viewer = requireEntrant({ context, request });
  const contact = await readContact(context.deps.store.read, viewer, params.id ?? "", context.deps.now);
  if (!contact) throw notFound();
  return { viewer, contact };
}

export async function loader(asked: LoaderFunctionArgs) {
  const { contact } = await contactOf(asked);
  const { searchParams } = new URL(asked.request.url);
  return { contact, done: CONTACT_DONE.find((done) => searchParams.has(done)) };
}

export async function action(asked: ActionFunctionArgs) {
  const { viewer, contact } = await contactOf(asked);
  const { deps } = asked.context;
  const form = await readForm(asked.request);
  switch (textOf(form, "intent")) {
    case "message": {
      const submission = parseForm(form, messageInput);
      if (submission.status !== "success") return invalid<ContactAnswer>({ reply: submission.reply() });
      const done = await writeToPartner(deps, viewer, { noticeId: contact.notice.id, guestId: contact.guestId, text: submission.value.text });
      if (done.ok) return redirect(`/partnersuche/kontakte/${contact.id}?gesendet`);
      if (done.reason === "not-found" || done.reason === "over") throw notFound();
      const answer: ContactAnswer = { reply: submission.reply(), refusal: done.reason };
      return done.reason === "too-many" ? refusedForNow<ContactAnswer>(answer, 3_600) : conflict<ContactAnswer>(answer);
    }
    case "agreement": {
      const done = await agreeToContact(deps, viewer, contact.id);
      if (done.ok) return redirect(`/partnersuche/kontakte/${contact.id}?zugestimmt`);
      if (done.reason === "not-found") throw notFound();
      return conflict<ContactAnswer>({ refusal: done.reason });
    }
    default:
      throw badRequest();
  }
}

export default function ContactRoute() {
  return <ContactPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
