// Registering for a municipality or another body of the directory, and what is said when that is done.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { Alert } from "#app/ui/alert";
import { ButtonGroup, SubmitButton } from "#app/ui/button";
import { ErrorSummary } from "#app/ui/error-summary";
import { Form } from "#app/ui/form";
import { formFields, type FormAnswer } from "#app/ui/form-answer";
import { PageHeader } from "#app/ui/page-header";
import { TextLink } from "#app/ui/text-link";

import { EmailField, LanguageField, NameField, NewPasswordField, accountError } from "./account-fields";
import type { OrganisationOption } from "./organisation";
import { OrganisationDirectory, OrganisationPicker } from "./organisation-picker";

export type RegistrationPageProps = {
  readonly answer: FormAnswer | undefined;
  readonly directory: readonly OrganisationOption[];
  readonly matches: readonly OrganisationOption[];
  readonly refusal: "too-many" | undefined;
};

export function RegistrationPage({ answer, directory, matches, refusal }: RegistrationPageProps): ReactNode {
  const fields = formFields("registrieren", ["organisation", "name", "email", "password", "locale"], { answer, explain: accountError });
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={fields.problems} answer={answer} />
      <PageHeader title={m.accounts_register_title()} lead={m.accounts_register_lead()} />
      {refusal && (
        <Alert tone="warning" title={m.accounts_too_many_title()}>
          <p>{m.accounts_too_many_mails_text()}</p>
        </Alert>
      )}
      <Form method="post" className="lb-flow">
        <OrganisationPicker {...fields.of("organisation")} choiceName="organisationChoice" label={m.accounts_register_organisation()} directory="verzeichnis" matches={matches} required />
        <OrganisationDirectory id="verzeichnis" options={directory} />
        <NameField {...fields.of("name")} />
        <EmailField {...fields.of("email")} />
        <NewPasswordField {...fields.of("password")} />
        <LanguageField {...fields.of("locale")} />
        <p>
          {m.accounts_register_privacy_before()} <TextLink href="/datenschutz">{m.shell_privacy()}</TextLink>.
        </p>
        <p>{m.accounts_register_next()}</p>
        <ButtonGroup>
          <SubmitButton>{m.accounts_register()}</SubmitButton>
        </ButtonGroup>
      </Form>
      <p>
        {m.accounts_register_have_account()} <TextLink href="/anmelden">{m.shell_sign_in()}</TextLink>
      </p>
    </>
  );
}

/** The same for every address, known or not. */
export function RegisteredPage(): ReactNode {
  return (
    <>
      <PageHeader title={m.accounts_registered_title()} lead={m.accounts_registered_lead()} />
      <p>{m.accounts_registered_text()}</p>
      <p>
        <TextLink href="/registrieren">{m.accounts_register_again()}</TextLink>
      </p>
    </>
  );
}
