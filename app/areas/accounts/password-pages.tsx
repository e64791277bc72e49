// Asking for a link to set a password, and the page behind that link.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { Alert } from "#app/ui/alert";
import { ButtonGroup, SubmitButton } from "#app/ui/button";
import { ErrorSummary } from "#app/ui/error-summary";
import { Form } from "#app/ui/form";
import { formFields, type FormAnswer } from "#app/ui/form-answer";
import { PageHeader } from "#app/ui/page-header";
import { TextLink } from "#app/ui/text-link";

import { EmailField, NewPasswordField, accountError } from "./account-fields";

export type ForgottenPageProps = { readonly answer: FormAnswer | undefined; readonly notice: "sent" | "too-many" | undefined };

export function ForgottenPage({ answer, notice }: ForgottenPageProps): ReactNode {
  const fields = formFields("vergessen", ["email"], { answer, explain: accountError });
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={fields.problems} answer={answer} />
      <PageHeader title={m.accounts_forgotten_title()} lead={m.accounts_forgotten_lead()} />
      {notice === "sent" && (
        <Alert tone="success" title={m.accounts_sent_title()}>
          <p>{m.accounts_sent_text()}</p>
        </Alert>
      )}
      {notice === "too-many" && (
        <Alert tone="warning" title={m.accounts_too_many_title()}>
          <p>{m.accounts_too_many_mails_text()}</p>
        </Alert>
      )}
      <Form method="post" className="lb-flow">
        <EmailField {...fields.of("email")} />
        <ButtonGroup>
          <SubmitButton>{m.accounts_forgotten_send()}</SubmitButton>
        </ButtonGroup>
      </Form>
      <p>
        <TextLink href="/anmelden">{m.accounts_to_sign_in()}</TextLink>
      </p>
    </>
  );
}

export type ResetPageProps = {
  readonly link: { readonly email: string; readonly occasion: "first" | "forgotten" };
  readonly answer: FormAnswer | undefined;
};

/** Title of the page behind the link. */
export function resetTitle(occasion: "first" | "forgotten"): string {
  return occasion === "first" ? m.accounts_reset_first_title() : m.accounts_reset_title();
}

export function ResetPage({ link, answer }: ResetPageProps): ReactNode {
  const fields = formFields("kennwort", ["password"], { answer, explain: accountError });
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={fields.problems} answer={answer} />
      <PageHeader title={resetTitle(link.occasion)} preline={link.email} lead={link.occasion === "first" ? m.accounts_reset_first_lead() : m.accounts_reset_lead()} />
      <Form method="post" className="lb-flow">
        {/* Lets the browser's keeper of passwords know whose it is. */}
        <input type="hidden" name="email" value={link.email} autoComplete="username" />
        <NewPasswordField {...fields.of("password")} />
        <ButtonGroup>
          <SubmitButton>{m.accounts_reset()}</SubmitButton>
        </ButtonGroup>
      </Form>
    </>
  );
}
