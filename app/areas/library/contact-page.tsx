// Two municipalities in touch: their messages, the agreement to show one another's address, and then the address. And the page behind a digest's link.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatDateTime, formatNumber, HOME_TIME_ZONE } from "#app/i18n/format";
import { Alert } from "#app/ui/alert";
import { ButtonLink, SubmitButton } from "#app/ui/button";
import { Card } from "#app/ui/card";
import { ErrorSummary } from "#app/ui/error-summary";
import { Form } from "#app/ui/form";
import { formFields, type FormAnswer } from "#app/ui/form-answer";
import { LongText } from "#app/ui/long-text";
import { PageHeader } from "#app/ui/page-header";
import { Section } from "#app/ui/section";
import { TextArea } from "#app/ui/text-area";
import { TextLink } from "#app/ui/text-link";

import { MESSAGE_MAX } from "./notice";
import { topicName } from "./notice-words";
import type { ContactView } from "./read-contact.server";
import { limitOf } from "./text-limit";

export type ContactAnswer = { readonly reply?: FormAnswer; readonly refusal?: "nobody" | "too-many" | "removed" };

export const CONTACT_DONE = ["gesendet", "zugestimmt"] as const;
export type ContactDone = (typeof CONTACT_DONE)[number];

const DONE = { gesendet: m.notices_sent_notice, zugestimmt: m.notices_agreed_notice } as const satisfies Record<ContactDone, () => string>;
const REFUSALS = { nobody: m.notices_refused_nobody, "too-many": m.notices_refused_too_many, removed: m.notices_refused_removed } as const;

/** ContactPage({ contact, answer?, done? }) */
export function ContactPage({ contact, answer, done }: { contact: ContactView; answer: ContactAnswer | undefined; done: ContactDone | undefined }): ReactNode {
  const { notice, partner, own, messages, state } = contact;
  const explain = (reason: string) => (reason === "missing" ? m.notices_message_missing() : m.notices_words_too_long({ max: formatNumber(MESSAGE_MAX) }));
  const { of, problems } = formFields("nachricht", ["text"] as const, { answer: answer?.reply, explain });
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={problems} answer={answer} />
      {answer?.refusal && <Alert tone="danger" title={REFUSALS[answer.refusal]()} />}
      {done && !answer && <Alert tone="success" title={DONE[done]()} />}
      <PageHeader
        breadcrumb={{ label: m.notices_breadcrumb(), items: [{ href: "/partnersuche", label: m.notices_title() }] }}
        preline={topicName(notice.topic)}
        title={m.notices_contact_title({ partner })}
        lead={m.notices_contact_lead({ partner })}
        action={<TextLink href={`/partnersuche/gesuche/${notice.id}`}>{m.notices_to_notice()}</TextLink>}
      />
      <Address contact={contact} />
      <Section title={m.notices_messages_title()}>
        {messages.map(({ id, from, writtenAt, text }) => (
          <Card key={id} title={from === "own" ? m.notices_message_of_own({ own }) : partner} subline={formatDateTime(writtenAt, HOME_TIME_ZONE)} look={from === "own" ? "plain" : "surface"}>
            <LongText text={text} />
          </Card>
        ))}
      </Section>
      {state !== "removed" && (
        <Section title={m.notices_answer_title()} lead={m.notices_write_lead()}>
          <Form method="post" className="lb-flow">
            <TextArea {...of("text")} label={m.notices_message()} limit={limitOf(MESSAGE_MAX)} required />
            <SubmitButton name="intent" value="message">
              {m.notices_send()}
            </SubmitButton>
          </Form>
        </Section>
      )}
    </>
  );
}

/** How far the two are from writing to one another directly. */
function Address({ contact: { address, agreed, partner, state } }: { contact: ContactView }): ReactNode {
  if (address?.kind === "person") {
    return (
      <Alert tone="success" title={m.notices_address_title()} announce="still">
        <p>
          {address.name}, {partner}: <TextLink kind="document" href={`mailto:${address.email}`}>{address.email}</TextLink>
        </p>
      </Alert>
    );
  }
  if (address) return <Alert tone="info" title={m.notices_address_gone({ partner })} announce="still" />;
  if (state === "removed") return <Alert tone="warning" title={m.notices_refused_removed()} announce="still" />;
  if (agreed.own) return <Alert tone="info" title={m.notices_agreed_waiting({ partner })} announce="still" />;
  return (
    <Section title={m.notices_agree_title()} lead={agreed.partner ? m.notices_agree_asked({ partner }) : m.notices_agree_lead({ partner })}>
      <Form method="post">
        <SubmitButton look={agreed.partner ? "primary" : "secondary"} name="intent" value="agreement">
          {m.notices_agree_submit()}
        </SubmitButton>
      </Form>
    </Section>
  );
}

/** StopDigestPage({ done }): the same for every link, whoever's it is. */
export function StopDigestPage({ done }: { done: boolean }): ReactNode {
  if (done) {
    return (
      <>
        <PageHeader title={m.notices_stopped_title()} lead={m.notices_stopped_text()} />
        <ButtonLink href="/partnersuche">{m.notices_to_search()}</ButtonLink>
      </>
    );
  }
  return (
    <>
      <PageHeader title={m.notices_stop_title()} lead={m.notices_stop_text()} />
      <Form method="post">
        <SubmitButton>{m.notices_stop_submit()}</SubmitButton>
      </Form>
    </>
  );
}
