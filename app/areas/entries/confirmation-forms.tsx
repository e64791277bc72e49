// The three forms of a partner: its answer, what its council has decided, and the document of that.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatBytes, formatDateTime } from "#app/i18n/format";
import { SubmitButton } from "#app/ui/button";
import { DateField } from "#app/ui/date-field";
import { FileField } from "#app/ui/file-field";
import { Form } from "#app/ui/form";
import { formFields, type FormAnswer } from "#app/ui/form-answer";
import { RadioGroup } from "#app/ui/radio-group";
import { TextArea } from "#app/ui/text-area";
import { TextField } from "#app/ui/text-field";

import { FILE_LIMIT } from "#db/vocabulary/attachment";
import { documentRefusalText } from "./confirmation-words";
import type { DocumentRefusal } from "./hand-in-resolution.server";
import type { Confirmation } from "./read-confirmations.server";

const ANSWER = ["answer", "reason", "name", "role"] as const;
const MISSING = {
  answer: m.partners_answer_missing,
  reason: m.partners_reason_missing,
  name: m.partners_name_missing,
  role: m.partners_role_missing,
} as const satisfies Record<(typeof ANSWER)[number], () => string>;

export function answerFields({ answer: given, contact }: Confirmation, answer: FormAnswer | undefined) {
  return formFields("antwort", ANSWER, {
    answer,
    explain: (reason, name) => (reason === "too-long" ? m.partners_too_long() : MISSING[name]()),
    defaults: given ? { answer: given.answer, reason: given.reason, name: given.name, role: given.role } : { name: contact.name },
  });
}

type Given = { readonly confirmation: Confirmation; readonly answer: FormAnswer | undefined };

export function AnswerForm({ confirmation, answer }: Given): ReactNode {
  const { of } = answerFields(confirmation, answer);
  return (
    <Form method="post" className="lb-flow">
      <input type="hidden" name="intent" value="answer" />
      <input type="hidden" name="fingerprint" value={confirmation.fingerprint} />
      <RadioGroup
        {...of("answer")}
        label={m.partners_answer_question()}
        required
        options={[
          { value: "confirmed", label: m.partners_answer_confirm(), help: m.partners_answer_confirm_help() },
          {
            value: "objected",
            label: m.partners_answer_object(),
            help: m.partners_answer_object_help(),
            reveals: <TextArea {...of("reason")} label={m.partners_reason()} help={m.partners_reason_help()} rows={4} required />,
          },
        ]}
      />
      <TextField {...of("name")} label={m.partners_name()} autoComplete="name" required />
      <TextField {...of("role")} label={m.partners_role()} help={m.partners_role_help()} autoComplete="organization-title" required />
      <SubmitButton>{m.partners_answer_send()}</SubmitButton>
    </Form>
  );
}

export function resolutionFields({ resolution }: Confirmation, answer: FormAnswer | undefined) {
  return formFields("beschluss", ["state", "date"], {
    answer,
    explain: (reason, name) => (name === "state" ? m.partners_resolution_missing() : reason === "missing" ? m.partners_resolution_date_missing() : m.entries_problem_not_a_day()),
    defaults: resolution ? { state: resolution.state, date: resolution.date ?? "" } : {},
  });
}

export function ResolutionForm({ confirmation, answer }: Given): ReactNode {
  const { of } = resolutionFields(confirmation, answer);
  return (
    <Form method="post" className="lb-flow">
      <input type="hidden" name="intent" value="resolution" />
      <RadioGroup
        {...of("state")}
        label={m.partners_resolution_question()}
        required
        options={[
          { value: "passed", label: m.partners_resolution_passed(), reveals: <DateField {...of("date")} label={m.entries_partner_resolution_date()} required /> },
          { value: "not-yet", label: m.partners_resolution_not_yet() },
        ]}
      />
      <SubmitButton look="secondary">{m.partners_resolution_save()}</SubmitButton>
    </Form>
  );
}

const DOCUMENT = "dokument-datei";

export function documentProblems(refusal: DocumentRefusal | undefined): readonly { readonly href: string; readonly text: string }[] {
  return refusal === undefined ? [] : [{ href: `#${DOCUMENT}`, text: documentRefusalText(refusal) }];
}

export function DocumentForm({ confirmation, timeZone, refusal }: { confirmation: Confirmation; timeZone: string; refusal: DocumentRefusal | undefined }): ReactNode {
  const { document } = confirmation;
  return (
    <Form method="post" encType="multipart/form-data" className="lb-flow">
      {document && <p>{m.partners_document_present({ name: document.name, size: formatBytes(document.size), when: formatDateTime(document.uploadedAt, timeZone) })}</p>}
      <FileField
        id={DOCUMENT}
        name="datei"
        label={document ? m.partners_document_replace() : m.partners_document_choose()}
        help={m.partners_document_help({ limit: formatBytes(FILE_LIMIT) })}
        error={refusal && documentRefusalText(refusal)}
        accept="application/pdf,.pdf"
      />
      <SubmitButton look="secondary">{m.partners_document_send()}</SubmitButton>
    </Form>
  );
}
