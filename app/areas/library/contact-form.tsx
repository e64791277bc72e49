// The form that puts a question through to those behind an example.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { Alert } from "#app/ui/alert";
import { SubmitButton } from "#app/ui/button";
import { Form } from "#app/ui/form";
import { formFields, type FormAnswer } from "#app/ui/form-answer";
import { Section } from "#app/ui/section";
import { TextArea } from "#app/ui/text-area";
import { TextField } from "#app/ui/text-field";

import { CONTACT_LIMIT } from "./contact.input";
import { limitOf } from "./text-limit";

/** `too-many`: nothing is wrong with what was typed. */
export type ContactAnswer = { readonly reply: FormAnswer; readonly refusal?: "too-many" };

function fieldsOf(answer: ContactAnswer | undefined) {
  return formFields("anfrage", ["name", "email", "organisation", "message"], {
    answer: answer?.reply,
    explain: (reason, name) => {
      if (reason === "too-long") return m.library_contact_error_long();
      if (name === "email") return m.library_contact_error_email();
      return name === "name" ? m.library_contact_error_name() : m.library_contact_error_message();
    },
  });
}

/** For the error summary of the page. */
export function contactProblems(answer: ContactAnswer | undefined) {
  return fieldsOf(answer).problems;
}

export function ContactForm({ answer, sent }: { answer: ContactAnswer | undefined; sent: "yes" | "no" }): ReactNode {
  const { of } = fieldsOf(answer);
  return (
    <Section title={m.library_contact_title()} id="kontakt" lead={m.library_contact_lead()}>
      {sent === "yes" && (
        <Alert tone="success" title={m.library_contact_sent_title()}>
          <p>{m.library_contact_sent_text()}</p>
        </Alert>
      )}
      {answer?.refusal === "too-many" && (
        <Alert tone="warning" title={m.library_contact_many_title()}>
          <p>{m.library_contact_many_text()}</p>
        </Alert>
      )}
      <Form method="post" action="#kontakt" className="lb-flow lb-form">
        <TextField {...of("name")} label={m.library_contact_name()} autoComplete="name" required />
        <TextField {...of("email")} type="email" label={m.library_contact_email()} help={m.library_contact_email_help()} autoComplete="email" required />
        <TextField {...of("organisation")} label={m.library_contact_organisation()} autoComplete="organization" optionalLabel={m.shell_optional()} />
        <TextArea
          {...of("message")}
          label={m.library_contact_message()}
          required
          limit={limitOf(CONTACT_LIMIT)}
        />
        <SubmitButton>{m.library_contact_submit()}</SubmitButton>
      </Form>
    </Section>
  );
}
