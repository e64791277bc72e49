// The page behind the set-up link: the first organiser's account.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { ButtonGroup, SubmitButton } from "#app/ui/button";
import { ErrorSummary } from "#app/ui/error-summary";
import { Form } from "#app/ui/form";
import { formFields, type FormAnswer } from "#app/ui/form-answer";
import { PageHeader } from "#app/ui/page-header";

import { EmailField, NameField, NewPasswordField, accountError } from "./account-fields";

export function SetUpPage({ answer, code }: { answer: FormAnswer | undefined; code: string }): ReactNode {
  const fields = formFields("einrichten", ["name", "email", "password"], { answer, explain: accountError });
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={fields.problems} answer={answer} />
      <PageHeader title={m.accounts_set_up_title()} lead={m.accounts_set_up_lead()} />
      <Form method="post" className="lb-flow">
        <input type="hidden" name="code" value={code} />
        <NameField {...fields.of("name")} />
        <EmailField {...fields.of("email")} />
        <NewPasswordField {...fields.of("password")} />
        <ButtonGroup>
          <SubmitButton>{m.accounts_set_up()}</SubmitButton>
        </ButtonGroup>
      </Form>
    </>
  );
}
