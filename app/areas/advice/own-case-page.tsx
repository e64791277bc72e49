// A case as its requester sees it: where it stands, what was said, documents, appointments. With an account or through a personal link.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatDate, formatDateTime, formatNumber, HOME_TIME_ZONE } from "#app/i18n/format";
import { Alert } from "#app/ui/alert";
import { SubmitButton } from "#app/ui/button";
import { DescriptionList } from "#app/ui/description-list";
import { ErrorSummary } from "#app/ui/error-summary";
import { Form } from "#app/ui/form";
import { formFields, type FormAnswer } from "#app/ui/form-answer";
import { LongText } from "#app/ui/long-text";
import { PageHeader } from "#app/ui/page-header";
import { RadioGroup } from "#app/ui/radio-group";
import { Section } from "#app/ui/section";
import { TextArea } from "#app/ui/text-area";
import { TextLink } from "#app/ui/text-link";

import type { BookRefusal } from "./book-slot.server";
import type { CancelRefusal } from "./cancel-appointment.server";
import { MESSAGE_MAX } from "./case.input";
import { Appointments, DocumentForm, documentProblems, Documents, Messages } from "./case-parts";
import { kindName, nextOf, StateBadge, topicName } from "./case-words";
import type { DocumentRefusal } from "./hand-in-document.server";
import type { FreeSlot, OwnCase } from "./read-own-case.server";

export type OwnCaseAnswer =
  | { readonly form: "message"; readonly reply: FormAnswer; readonly refusal?: "too-many" }
  | { readonly form: "book"; readonly refusal: BookRefusal | "missing" }
  | { readonly form: "cancel"; readonly refusal: Exclude<CancelRefusal, "unknown"> }
  | { readonly form: "document"; readonly refusal: DocumentRefusal };

export const OWN_CASE_DONE = ["opened", "message", "book", "cancel", "document"] as const;
export type OwnCaseDone = (typeof OWN_CASE_DONE)[number];

const DONE = {
  opened: m.advice_done_opened,
  message: m.advice_done_message,
  book: m.advice_done_book,
  cancel: m.advice_done_cancel,
  document: m.advice_done_document,
} as const satisfies Record<OwnCaseDone, () => string>;

/** Addresses below which the case's files lie. */
export type CaseRoots = { readonly documents: string; readonly appointments: string; readonly views: string };

export type OwnCasePageProps = { page: OwnCase; roots: CaseRoots; answer: OwnCaseAnswer | undefined; done: OwnCaseDone | undefined };

/** OwnCasePage({ page, roots, answer?, done? }) */
export function OwnCasePage({ page, roots, answer, done }: OwnCasePageProps): ReactNode {
  const message = messageFields(answer?.form === "message" ? answer.reply : undefined);
  const refusedDocument = answer?.form === "document" ? answer.refusal : undefined;
  const refusedSlot = answer?.form === "book" ? slotRefusalText(answer.refusal) : undefined;
  const problems = [...message.problems, ...(refusedSlot === undefined ? [] : [{ href: "#termin-slot", text: refusedSlot }]), ...documentProblems(refusedDocument)];
  const office = m.advice_office();
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={problems} answer={answer} />
      <PageHeader preline={`${kindName(page.kind)} · ${page.number}`} title={page.project} status={<StateBadge state={page.state} />} lead={page.views === "given" && page.state !== "closed" ? m.advice_next_views() : nextOf(page.state)} />
      {done && !answer && <Alert tone="success" title={DONE[done]()} />}
      {answer?.form === "message" && answer.refusal && <Alert tone="warning" title={m.advice_too_many_messages()} />}
      {answer?.form === "cancel" && <Alert tone="warning" title={m.advice_refused_cancel_over()} />}
      {page.views !== "none" && (
        <Section id="einschaetzung" title={m.advice_views_title()}>
          <p>
            {page.views === "awaited" ? (
              m.advice_views_awaited()
            ) : (
              <TextLink kind="document" href={roots.views}>
                {m.advice_views_pdf()}
              </TextLink>
            )}
          </p>
        </Section>
      )}
      <Section id="nachrichten" title={m.advice_messages_title()} lead={page.adviser === null ? m.advice_adviser_none() : m.advice_adviser_is({ name: page.adviser })}>
        {page.messages.length === 0 ? <p>{m.advice_messages_none()}</p> : <Messages messages={page.messages} by={({ side }) => (side === "office" ? office : page.requester)} />}
        <Form method="post" className="lb-flow">
          <input type="hidden" name="intent" value="message" />
          <TextArea {...message.of("text")} label={m.advice_message_label()} help={page.state === "closed" ? m.advice_message_help_closed() : m.advice_message_help({ max: formatNumber(MESSAGE_MAX) })} required />
          <SubmitButton>{m.advice_message_send()}</SubmitButton>
        </Form>
      </Section>
      <Section id="termin" title={m.advice_appointments_title()} lead={m.advice_appointments_lead()}>
        <Appointments appointments={page.appointments} root={roots.appointments} may="cancel" />
        <Booking page={page} error={refusedSlot} />
      </Section>
      <Section id="dokumente" title={m.advice_documents_title()} lead={m.advice_documents_lead()}>
        <Documents documents={page.documents} root={roots.documents} by={({ side }) => (side === "office" ? office : page.requester)} />
        <DocumentForm refusal={refusedDocument} />
      </Section>
      <Section title={m.advice_request_title()}>
        <DescriptionList
          items={[
            { term: m.advice_lead(), detail: page.lead },
            { term: m.advice_partners(), detail: page.partners.length === 0 ? m.advice_partners_none() : page.partners.join(", ") },
            { term: m.advice_topic(), detail: topicName(page.topic) },
            { term: m.advice_concern(), detail: <LongText text={page.concern} /> },
            ...(page.wished === "" ? [] : [{ term: m.advice_wished(), detail: page.wished }]),
            { term: m.advice_opened_on(), detail: formatDate(page.openedAt, HOME_TIME_ZONE) },
          ]}
        />
      </Section>
    </>
  );
}

function messageFields(answer: FormAnswer | undefined) {
  return formFields("nachricht", ["text"], { answer, explain: (reason) => (reason === "missing" ? m.advice_message_missing() : m.advice_too_long({ max: formatNumber(MESSAGE_MAX) })) });
}

export function slotRefusalText(reason: BookRefusal | "missing"): string {
  const words = { missing: m.advice_slot_missing, taken: m.advice_slot_taken, past: m.advice_slot_past, "has-one": m.advice_slot_has_one } as const;
  return words[reason]();
}

export function slotChoices(slots: readonly FreeSlot[]) {
  return slots.map(({ id, startsAt, host }) => ({ value: id, label: formatDateTime(startsAt, HOME_TIME_ZONE), help: m.advice_slot_with({ name: host }) }));
}

function Booking({ page: { appointments, slots, state }, error }: { page: OwnCase; error: string | undefined }): ReactNode {
  if (appointments.some((one) => one.state === "ahead") || state === "closed") return null;
  if (slots.length === 0) return <p id="termin-slot">{error ?? m.advice_slots_none()}</p>;
  return (
    <Form method="post" className="lb-flow">
      <input type="hidden" name="intent" value="book" />
      <RadioGroup id="termin-slot" name="slot" label={m.advice_slot_choose()} help={m.advice_slot_help()} error={error} options={slotChoices(slots)} required />
      <SubmitButton look="secondary">{m.advice_slot_book()}</SubmitButton>
    </Form>
  );
}

/** EndedCaseLink(): a link that once was good. */
export function EndedCaseLink(): ReactNode {
  return <PageHeader title={m.advice_link_ended_title()} lead={m.advice_link_ended_text()} />;
}
