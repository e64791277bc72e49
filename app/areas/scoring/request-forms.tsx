// How a juror turns to the office about an entry: points something out, or asks those who handed it in; and what became of it.
import type { ReactNode } from "react";

import { INQUIRY_MAX } from "#app/areas/entries/inquiry";
import { m } from "#app/i18n";
import { formatNumber, formatShortDateTime } from "#app/i18n/format";
import { Accordion } from "#app/ui/accordion";
import { SubmitButton } from "#app/ui/button";
import { Form } from "#app/ui/form";
import type { FormFields } from "#app/ui/form-answer";
import { LongText } from "#app/ui/long-text";
import { TextArea } from "#app/ui/text-area";

import type { OwnRequests } from "./read-desk.server";
import { REASON_MAX } from "./sheet";
import type { SheetIntent } from "./sheet-intent";

export const CONCERN_FIELDS = ["concern"] as const;
export const INQUIRY_FIELDS = ["question"] as const;

/** ConcernForm({ fields }) */
export function ConcernForm({ fields }: { fields: FormFields<"concern"> }): ReactNode {
  return (
    <RequestForm intent="flag" title={m.scoring_flag()} text={m.scoring_flag_text()} submit={m.scoring_flag_submit()} start={fields.problems.length > 0 ? "open" : "closed"}>
      <TextArea {...fields.of("concern")} label={m.scoring_flag_label()} rows={4} required />
    </RequestForm>
  );
}

/** InquiryForm({ fields }) */
export function InquiryForm({ fields }: { fields: FormFields<"question"> }): ReactNode {
  return (
    <RequestForm intent="ask" title={m.scoring_ask()} text={m.scoring_ask_text()} submit={m.scoring_ask_submit()} start={fields.problems.length > 0 ? "open" : "closed"}>
      <TextArea {...fields.of("question")} label={m.scoring_ask_label()} rows={4} required />
    </RequestForm>
  );
}

type RequestFormProps = { intent: SheetIntent; title: string; text: string; submit: string; start: "open" | "closed"; children: ReactNode };

function RequestForm({ intent, title, text, submit, start, children }: RequestFormProps): ReactNode {
  return (
    <Accordion title={title} start={start}>
      <p>{text}</p>
      <Form method="post" className="lb-flow">
        <input type="hidden" name="intent" value={intent} />
        {children}
        <SubmitButton look="secondary">{submit}</SubmitButton>
      </Form>
    </Accordion>
  );
}

/** A reason of request.input.ts or inquiry.input.ts, at its field, in words. */
export function explainRequest(reason: string, name: "concern" | "question"): string {
  if (name === "concern") return reason === "missing" ? m.scoring_flag_missing() : m.scoring_request_too_long({ max: formatNumber(REASON_MAX) });
  return reason === "missing" ? m.scoring_ask_missing() : m.scoring_request_too_long({ max: formatNumber(INQUIRY_MAX) });
}

/** OwnRequestList({ requests, timeZone }): nothing where there are none. */
export function OwnRequestList({ requests: { concerns, inquiries }, timeZone }: { requests: OwnRequests; timeZone: string }): ReactNode {
  const all = [
    ...concerns.map(({ id, text, raisedAt, settlement }) => ({ id, text, at: raisedAt, what: m.scoring_request_concern, outcome: settlement === null ? m.scoring_request_waiting() : m.scoring_request_settled({ settlement }) })),
    ...inquiries.map((inquiry) => ({ id: inquiry.id, text: inquiry.text, at: inquiry.askedAt, what: m.scoring_request_inquiry, outcome: outcomeOf(inquiry) })),
  ].toSorted((a, b) => a.at - b.at);
  if (all.length === 0) return null;
  return (
    <Accordion title={m.scoring_requests_own({ count: all.length })}>
      <ul>
        {all.map(({ id, text, at, what, outcome }) => (
          <li key={id}>
            {what({ time: formatShortDateTime(at, timeZone) })}
            <LongText text={text} />
            <p>{outcome}</p>
          </li>
        ))}
      </ul>
    </Accordion>
  );
}

function outcomeOf({ state, declineReason }: OwnRequests["inquiries"][number]): string {
  switch (state) {
    case "asked":
      return m.scoring_request_waiting();
    case "forwarded":
      return m.scoring_request_forwarded();
    case "declined":
      return m.scoring_request_declined({ reason: declineReason ?? "" });
    case "answered":
      return m.scoring_request_answered();
  }
}
