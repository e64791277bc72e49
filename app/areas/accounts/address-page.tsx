// The page behind the link that confirms an address. Opening it changes nothing, so that mail programs may look at it.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { Alert } from "#app/ui/alert";
import { ButtonGroup, SubmitButton } from "#app/ui/button";
import { DescriptionList } from "#app/ui/description-list";
import { ErrorSummary } from "#app/ui/error-summary";
import { Form } from "#app/ui/form";
import { formFields, type FormAnswer } from "#app/ui/form-answer";
import { PageHeader } from "#app/ui/page-header";
import { TextLink } from "#app/ui/text-link";

import { PasswordField, accountError } from "./account-fields";

export type AddressPageProps = {
  readonly link: { readonly name: string; readonly email: string; readonly organisation: string | null };
  readonly answer: FormAnswer | undefined;
  readonly refusal: "too-many" | undefined;
};

export function AddressPage({ link, answer, refusal }: AddressPageProps): ReactNode {
  const fields = formFields("bestaetigen", ["password"], { answer, explain: accountError });
  const facts = [
    { term: m.accounts_name(), detail: link.name },
    { term: m.accounts_email(), detail: link.email },
    ...(link.organisation === null ? [] : [{ term: m.accounts_organisation(), detail: link.organisation }]),
  ];
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={fields.problems} answer={answer} />
      <PageHeader title={m.accounts_confirm_title()} lead={m.accounts_confirm_lead()} />
      {refusal && (
        <Alert tone="warning" title={m.accounts_too_many_title()}>
          <p>{m.accounts_too_many_text()}</p>
        </Alert>
      )}
      <DescriptionList items={facts} />
      <Form method="post" className="lb-flow">
        {/* Lets the browser's keeper of passwords know whose it is. */}
        <input type="hidden" name="email" value={link.email} autoComplete="username" />
        <PasswordField {...fields.of("password")} />
        <ButtonGroup>
          <SubmitButton>{m.accounts_confirm()}</SubmitButton>
        </ButtonGroup>
      </Form>
      <p>
        <TextLink href="/passwort-vergessen">{m.accounts_forgotten()}</TextLink>
      </p>
      <p>{m.accounts_confirm_not_me()}</p>
    </>
  );
}
