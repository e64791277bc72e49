// The last page of an account: what leaving means, and the password that does it.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { Alert } from "#app/ui/alert";
import { ButtonGroup, ButtonLink, SubmitButton } from "#app/ui/button";
import { ErrorSummary } from "#app/ui/error-summary";
import { Form } from "#app/ui/form";
import { formFields, type FormAnswer } from "#app/ui/form-answer";
import { PageHeader } from "#app/ui/page-header";

import { PasswordField, accountError } from "./account-fields";

export type LeavePageProps = { readonly answer: FormAnswer | undefined; readonly refusal: "last-organiser" | "too-many" | undefined };

const REFUSALS = {
  "last-organiser": { title: m.accounts_last_organiser_title, text: m.accounts_last_organiser_text },
  "too-many": { title: m.accounts_too_many_title, text: m.accounts_too_many_text },
} as const;

export function LeavePage({ answer, refusal }: LeavePageProps): ReactNode {
  const fields = formFields("verlassen", ["password"], { answer, explain: accountError });
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={fields.problems} answer={answer} />
      <PageHeader
        title={m.accounts_leave_title()}
        lead={m.accounts_leave_lead()}
        breadcrumb={{ label: m.accounts_breadcrumb(), items: [{ href: "/konto", label: m.accounts_account_title() }] }}
      />
      {refusal && (
        <Alert tone="warning" title={REFUSALS[refusal].title()}>
          <p>{REFUSALS[refusal].text()}</p>
        </Alert>
      )}
      <ul>
        <li>{m.accounts_leave_name()}</li>
        <li>{m.accounts_leave_record()}</li>
        <li>{m.accounts_leave_sessions()}</li>
      </ul>
      <Form method="post" className="lb-flow">
        <PasswordField {...fields.of("password")} />
        <ButtonGroup>
          <SubmitButton icon="delete">{m.accounts_leave()}</SubmitButton>
          <ButtonLink look="secondary" href="/konto">
            {m.accounts_cancel()}
          </ButtonLink>
        </ButtonGroup>
      </Form>
    </>
  );
}
