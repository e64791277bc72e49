// What the jury asks about an entry of one's own, and the answers to it.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatDateTime, formatNumber } from "#app/i18n/format";
import { Alert } from "#app/ui/alert";
import { SubmitButton } from "#app/ui/button";
import { EmptyState } from "#app/ui/empty-state";
import { ErrorSummary } from "#app/ui/error-summary";
import { Form } from "#app/ui/form";
import { formFields, type FormAnswer } from "#app/ui/form-answer";
import { LongText } from "#app/ui/long-text";
import { PageHeader } from "#app/ui/page-header";
import { Section } from "#app/ui/section";
import { TextArea } from "#app/ui/text-area";

import { limitOf } from "./field-texts";
import { INQUIRY_ANSWER_MAX } from "./inquiry";
import type { OwnInquiries, OwnInquiry } from "./read-own-inquiries.server";

export type OwnInquiriesAnswer = { readonly inquiryId: string; readonly reply: FormAnswer; readonly refusal?: "changed" | "closed" };

type OwnInquiriesProps = { page: OwnInquiries; answered: OwnInquiriesAnswer | undefined; notice: "answered" | undefined };

const REFUSALS = { changed: m.inquiries_refused_changed, closed: m.inquiries_refused_closed } as const;

/** OwnInquiriesPage({ page, answered?, notice? }) */
export function OwnInquiriesPage({ page, answered, notice }: OwnInquiriesProps): ReactNode {
  const { entry, inquiries, timeZone } = page;
  const replyTo = (id: string) => (answered?.inquiryId === id ? answered.reply : undefined);
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={inquiries.flatMap(({ id }) => fieldsOf(id, replyTo(id)).problems)} answer={answered} />
      {answered?.refusal && <Alert tone="danger" title={REFUSALS[answered.refusal]()} />}
      {notice && <Alert tone="success" title={m.inquiries_answered_notice()} />}
      <PageHeader
        breadcrumb={{ label: m.entries_breadcrumb(), items: [{ href: "/beitraege", label: m.entries_own_title() }] }}
        preline={[entry.number, entry.title].filter(Boolean).join(" · ")}
        title={m.inquiries_own_title()}
        lead={m.inquiries_own_lead()}
      />
      {inquiries.length === 0 && <EmptyState title={m.inquiries_own_none_title()} text={m.inquiries_own_none_text()} />}
      {inquiries.map((inquiry, at) => (
        <Section key={inquiry.id} id={inquiry.id} title={m.inquiries_own_one({ at: at + 1, time: formatDateTime(inquiry.askedAt, timeZone) })}>
          <LongText text={inquiry.question} />
          {inquiry.open || replyTo(inquiry.id) ? <AnswerForm inquiry={inquiry} reply={replyTo(inquiry.id)} /> : <Closed inquiry={inquiry} timeZone={timeZone} />}
        </Section>
      ))}
    </>
  );
}

function fieldsOf(id: string, answer: FormAnswer | undefined) {
  const explain = (reason: string) => (reason === "missing" ? m.inquiries_answer_missing() : m.inquiries_answer_too_long({ max: formatNumber(INQUIRY_ANSWER_MAX) }));
  return formFields(`antwort-${id}`, ["answer"], { answer, explain });
}

function AnswerForm({ inquiry, reply }: { inquiry: OwnInquiry; reply: FormAnswer | undefined }): ReactNode {
  return (
    <Form method="post" className="lb-flow">
      <input type="hidden" name="id" value={inquiry.id} />
      <TextArea {...fieldsOf(inquiry.id, reply).of("answer")} label={m.inquiries_your_answer()} help={m.inquiries_your_answer_help()} limit={limitOf(INQUIRY_ANSWER_MAX)} required />
      <SubmitButton>{m.inquiries_answer_send()}</SubmitButton>
    </Form>
  );
}

function Closed({ inquiry: { answer, answeredAt }, timeZone }: { inquiry: OwnInquiry; timeZone: string }): ReactNode {
  if (answer === null || answeredAt === null) return <p>{m.inquiries_unanswered()}</p>;
  return (
    <>
      <p>{m.inquiries_answered_at({ time: formatDateTime(answeredAt, timeZone) })}</p>
      <LongText text={answer} />
    </>
  );
}
