// The form that takes an example out of the public, or out of the office's hands, with the reason on record.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { SubmitButton } from "#app/ui/button";
import { Form } from "#app/ui/form";
import { formFields, type FormAnswer } from "#app/ui/form-answer";
import { Section } from "#app/ui/section";
import { TextArea } from "#app/ui/text-area";

export type ReasonForm = "withdraw" | "return";

function fieldsOf(form: ReasonForm, answer: FormAnswer | undefined) {
  return formFields(form, ["reason"], { answer, explain: (reason) => (reason === "too-long" ? m.library_form_too_long() : m.library_reason_missing()) });
}

export function reasonProblems(form: ReasonForm, answer: FormAnswer | undefined) {
  return fieldsOf(form, answer).problems;
}

export type WithdrawFormProps = { answer: FormAnswer | undefined };

/** WithdrawForm({ answer, besides?: what it does not reach }) */
export function WithdrawForm({ answer, besides }: WithdrawFormProps & { besides?: string }): ReactNode {
  return (
    <Section title={m.library_withdraw_title()} lead={m.library_withdraw_lead()}>
      {besides !== undefined && <p>{besides}</p>}
      <Form method="post" className="lb-flow">
        <input type="hidden" name="intent" value="withdraw" />
        <TextArea {...fieldsOf("withdraw", answer).of("reason")} label={m.library_withdraw_reason()} rows={3} required />
        <SubmitButton look="secondary">{m.library_withdraw_submit()}</SubmitButton>
      </Form>
    </Section>
  );
}

/** ReturnReason({ answer, label }): the field of the form that gives a proposal back. */
export function ReturnReason({ answer, label }: WithdrawFormProps & { label: string }): ReactNode {
  return <TextArea {...fieldsOf("return", answer).of("reason")} label={label} rows={3} required />;
}
