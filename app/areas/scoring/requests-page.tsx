// What jurors point out and ask, for the office to settle: one after the other, what is open first.
import type { ReactNode } from "react";

import { INQUIRY_MAX } from "#app/areas/entries/inquiry";
import type { OfficeInquiry } from "#app/areas/entries/read-inquiries.server";
import { m } from "#app/i18n";
import { formatDateTime, formatNumber } from "#app/i18n/format";
import { Accordion } from "#app/ui/accordion";
import { Badge } from "#app/ui/badge";
import { SubmitButton } from "#app/ui/button";
import { DescriptionList } from "#app/ui/description-list";
import { EmptyState } from "#app/ui/empty-state";
import { Form } from "#app/ui/form";
import { formFields, type FormAnswer, type FormFields } from "#app/ui/form-answer";
import { LongText } from "#app/ui/long-text";
import { Section } from "#app/ui/section";
import { TextArea } from "#app/ui/text-area";
import type { Tone } from "#app/ui/tone";

import type { JuryRequests, OfficeConcern } from "./read-requests.server";

export const REQUEST_INTENTS = ["settle", "forward", "decline"] as const;
export type RequestIntent = (typeof REQUEST_INTENTS)[number];
const FIELD_OF = { settle: "settlement", forward: "forwarded", decline: "declineReason" } as const satisfies Record<RequestIntent, string>;

export type RequestAnswer = { readonly intent: RequestIntent; readonly id: string; readonly reply: FormAnswer; readonly refusal?: "changed" | "closed" };

/** The field of the form that was answered, for the summary of what is wrong. */
export function answeredField({ intent, id, reply }: RequestAnswer): FormFields<string> {
  return fieldOf(intent, id, reply, "");
}

function fieldOf(intent: RequestIntent, id: string, answer: FormAnswer | undefined, start: string): FormFields<string> {
  const explain = (reason: string) => (reason === "missing" ? m.scoring_requests_missing() : m.scoring_request_too_long({ max: formatNumber(INQUIRY_MAX) }));
  return formFields<string>(`${intent}-${id}`, [FIELD_OF[intent]], { answer, explain, defaults: { [FIELD_OF[intent]]: start } });
}

type RequestsPageProps = { requests: JuryRequests; timeZone: string; steering: boolean; answered: RequestAnswer | undefined };

/** RequestsPage({ requests, timeZone, steering: may settle, answered? }): what was typed stays in sight, even where somebody was quicker. */
export function RequestsPage({ requests: { concerns, inquiries }, timeZone, steering, answered }: RequestsPageProps): ReactNode {
  const all = [
    ...concerns.map((concern) => ({ key: concern.id, at: concern.raisedAt, isOpen: concern.settlement === null, content: <Concern concern={concern} {...{ timeZone, steering, answered }} /> })),
    ...inquiries.map((inquiry) => ({ key: inquiry.id, at: inquiry.askedAt, isOpen: inquiry.state === "asked", content: <Inquiry inquiry={inquiry} {...{ timeZone, steering, answered }} /> })),
  ].toSorted((a, b) => Number(b.isOpen) - Number(a.isOpen) || a.at - b.at);
  if (all.length === 0) return <EmptyState title={m.scoring_requests_none_title()} text={m.scoring_requests_none_text()} />;
  return all.map(({ key, content }) => <div key={key}>{content}</div>);
}

type OneProps = { timeZone: string; steering: boolean; answered: RequestAnswer | undefined };

function Concern({ concern, timeZone, steering, answered }: OneProps & { concern: OfficeConcern }): ReactNode {
  const { id, number, title, juror, text, raisedAt, settlement } = concern;
  const badge = settlement === null ? { text: m.scoring_requests_open(), tone: "warning" as const } : { text: m.scoring_requests_settled(), tone: "success" as const };
  return (
    <One id={id} heading={m.scoring_requests_concern({ number, title })} badge={badge} text={text} facts={[{ term: m.scoring_requests_by(), detail: juror }, { term: m.scoring_requests_at(), detail: formatDateTime(raisedAt, timeZone) }, ...(settlement === null ? [] : [{ term: m.scoring_requests_settlement(), detail: settlement }])]}>
      {steering && (settlement === null || answered?.id === id) && <RulingForm intent="settle" id={id} start="" answered={answered} label={m.scoring_requests_settlement()} submit={m.scoring_requests_settle()} />}
    </One>
  );
}

const STATES = {
  asked: { text: m.scoring_requests_open, tone: "warning" },
  forwarded: { text: m.scoring_requests_forwarded, tone: "info" },
  declined: { text: m.scoring_requests_declined, tone: "neutral" },
  answered: { text: m.scoring_requests_answered, tone: "success" },
} as const satisfies Record<OfficeInquiry["state"], { text: () => string; tone: Tone }>;

function Inquiry({ inquiry, timeZone, steering, answered }: OneProps & { inquiry: OfficeInquiry }): ReactNode {
  const { id, state, number, title, juror, text, askedAt, forwarded, declineReason, answer } = inquiry;
  const facts = [
    { term: m.scoring_requests_by(), detail: juror },
    { term: m.scoring_requests_at(), detail: formatDateTime(askedAt, timeZone) },
    ...(forwarded === null || forwarded === text ? [] : [{ term: m.scoring_requests_forwarded_as(), detail: forwarded }]),
    ...(declineReason === null ? [] : [{ term: m.scoring_requests_decline_reason(), detail: declineReason }]),
    ...(answer === null ? [] : [{ term: m.scoring_requests_answer(), detail: answer }]),
  ];
  return (
    <One id={id} heading={m.scoring_requests_inquiry({ number, title })} badge={{ text: STATES[state].text(), tone: STATES[state].tone }} text={text} facts={facts}>
      {steering && (state === "asked" || answered?.id === id) && (
        <>
          <RulingForm intent="forward" id={id} start={text} answered={answered} label={m.scoring_requests_wording()} help={m.scoring_requests_wording_help()} submit={m.scoring_requests_forward()} />
          <Accordion title={m.scoring_requests_decline()} start={answered?.intent === "decline" && answered.id === id ? "open" : "closed"}>
            <RulingForm intent="decline" id={id} start="" answered={answered} label={m.scoring_requests_decline_reason()} submit={m.scoring_requests_decline()} />
          </Accordion>
        </>
      )}
    </One>
  );
}

type OneRequestProps = { id: string; heading: string; badge: { text: string; tone: Tone }; text: string; facts: readonly { term: string; detail: string }[]; children: ReactNode };

function One({ id, heading, badge, text, facts, children }: OneRequestProps): ReactNode {
  return (
    <Section id={id} title={heading} action={<Badge tone={badge.tone}>{badge.text}</Badge>}>
      <LongText text={text} />
      <DescriptionList items={facts} />
      {children}
    </Section>
  );
}

type RulingFormProps = { intent: RequestIntent; id: string; start: string; answered: RequestAnswer | undefined; label: string; help?: string; submit: string };

function RulingForm({ intent, id, start, answered, label, help, submit }: RulingFormProps): ReactNode {
  const reply = answered?.intent === intent && answered.id === id ? answered.reply : undefined;
  return (
    <Form method="post" className="lb-flow">
      <input type="hidden" name="id" value={id} />
      <TextArea {...fieldOf(intent, id, reply, start).of(FIELD_OF[intent])} label={label} help={help} rows={4} required />
      <SubmitButton look={intent === "decline" ? "secondary" : "primary"} name="intent" value={intent}>
        {submit}
      </SubmitButton>
    </Form>
  );
}
