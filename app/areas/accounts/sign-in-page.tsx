// The page to sign in.
import { useEffect, type ReactNode } from "react";

import { m } from "#app/i18n";
import { Alert } from "#app/ui/alert";
import { ButtonGroup, SubmitButton } from "#app/ui/button";
import { ErrorSummary } from "#app/ui/error-summary";
import { Form } from "#app/ui/form";
import { formFields, type FormAnswer } from "#app/ui/form-answer";
import { forgetTexts } from "#app/ui/kept-text";
import { PageHeader } from "#app/ui/page-header";
import { TextLink } from "#app/ui/text-link";

import { EmailField, PasswordField, accountError } from "./account-fields";

/** What happened before, said above the form. */
export type SignInNotice = "wrong" | "unconfirmed" | "too-many" | "sent" | "signed-out" | "left";

const NOTICES = {
  wrong: { tone: "danger", title: m.accounts_sign_in_wrong_title, text: m.accounts_sign_in_wrong_text },
  unconfirmed: { tone: "warning", title: m.accounts_sign_in_unconfirmed_title, text: m.accounts_sign_in_unconfirmed_text },
  "too-many": { tone: "warning", title: m.accounts_too_many_title, text: m.accounts_too_many_text },
  sent: { tone: "info", title: m.accounts_sent_title, text: m.accounts_sent_text },
  "signed-out": { tone: "success", title: m.accounts_signed_out_title, text: m.accounts_signed_out_text },
  left: { tone: "success", title: m.accounts_left_title, text: m.accounts_left_text },
} as const;

export type SignInPageProps = { readonly answer: FormAnswer | undefined; readonly notice: SignInNotice | undefined };

export function SignInPage({ answer, notice }: SignInPageProps): ReactNode {
  const fields = formFields("anmelden", ["email", "password"], { answer, explain: accountError });
  const email = fields.of("email");
  const hasLeft = notice === "signed-out" || notice === "left";
  useEffect(() => {
    if (hasLeft) forgetTexts("all");
  }, [hasLeft]);
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={fields.problems} answer={answer} />
      <PageHeader title={m.accounts_sign_in_title()} lead={m.accounts_sign_in_lead()} />
      {notice && <Notice notice={notice} email={email.defaultValue} />}
      <Form method="post" className="lb-flow">
        <EmailField {...email} />
        <PasswordField {...fields.of("password")} />
        <ButtonGroup>
          <SubmitButton>{m.accounts_sign_in()}</SubmitButton>
        </ButtonGroup>
      </Form>
      <p>
        <TextLink href="/passwort-vergessen">{m.accounts_forgotten()}</TextLink>
      </p>
      <p>
        {m.accounts_no_account()} <TextLink href="/registrieren">{m.shell_register()}</TextLink>
      </p>
    </>
  );
}

function Notice({ notice, email }: { notice: SignInNotice; email: string }): ReactNode {
  const { tone, title, text } = NOTICES[notice];
  return (
    <Alert tone={tone} title={title()}>
      <p>{text()}</p>
      {notice === "unconfirmed" && (
        <Form method="post">
          <input type="hidden" name="intent" value="resend" />
          <input type="hidden" name="email" value={email} />
          <SubmitButton look="secondary" icon="mail">
            {m.accounts_resend()}
          </SubmitButton>
        </Form>
      )}
    </Alert>
  );
}
