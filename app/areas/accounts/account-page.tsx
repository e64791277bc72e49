// A person's own account: who they are here, where they work, their password, their devices, their data.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { Alert } from "#app/ui/alert";
import { ButtonGroup, ButtonLink, SubmitButton } from "#app/ui/button";
import { ErrorSummary } from "#app/ui/error-summary";
import { Form } from "#app/ui/form";
import { formFields, type FormAnswer, type FormFields } from "#app/ui/form-answer";
import { PageHeader } from "#app/ui/page-header";
import { Section } from "#app/ui/section";
import { TextField } from "#app/ui/text-field";

import { LanguageField, NameField, NewPasswordField, PasswordField, accountError } from "./account-fields";
import type { OrganisationOption } from "./organisation";
import type { Account } from "./read-account.server";
import { Sessions } from "./sessions";
import { Workplace } from "./workplace";

export type AccountForm = "profile" | "password" | "workplace";
/** The form that was refused, with what was typed; `waits`: tried too often. */
export type AccountAnswer = { readonly form: AccountForm; readonly reply: FormAnswer; readonly matches?: readonly OrganisationOption[]; readonly waits?: boolean };
export type AccountDone = AccountForm | "session";

export type AccountPageProps = {
  readonly account: Account;
  /** Organisations to choose from; empty where one is confirmed. */
  readonly directory: readonly OrganisationOption[];
  readonly answer: AccountAnswer | undefined;
  readonly done: AccountDone | undefined;
};

const DONE = {
  profile: m.accounts_done_profile,
  password: m.accounts_done_password,
  workplace: m.accounts_done_workplace,
  session: m.accounts_done_session,
} as const satisfies Record<AccountDone, () => string>;

export function AccountPage({ account, directory, answer, done }: AccountPageProps): ReactNode {
  const answerTo = (form: AccountForm) => (answer?.form === form ? answer.reply : undefined);
  const defaults = { name: account.name, locale: account.locale ?? "" };
  const profile = formFields("angaben", ["name", "locale"], { answer: answerTo("profile"), explain: accountError, defaults });
  const password = formFields("kennwort", ["current", "password"], { answer: answerTo("password"), explain: accountError });
  const workplace = formFields("arbeit", ["organisation"], { answer: answerTo("workplace"), explain: accountError });
  const problems = [...workplace.problems, ...profile.problems, ...password.problems];
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={problems} answer={answer} />
      <PageHeader title={m.accounts_account_title()} preline={account.email} lead={m.accounts_account_lead()} />
      {answer?.waits && (
        <Alert tone="warning" title={m.accounts_too_many_title()}>
          <p>{m.accounts_too_many_text()}</p>
        </Alert>
      )}
      {done && !answer && <Alert tone="success" title={DONE[done]()} />}
      <Workplace account={account} directory={directory} field={workplace.of("organisation")} matches={answer?.matches ?? []} />
      <ProfileForm fields={profile} />
      <PasswordForm fields={password} email={account.email} />
      <Sessions sessions={account.sessions} />
      <Section title={m.accounts_data_title()} lead={m.accounts_data_lead()}>
        <ButtonGroup>
          <ButtonLink look="secondary" kind="document" href="/konto/daten.json" icon="download" download>
            {m.accounts_data_download()}
          </ButtonLink>
          <ButtonLink look="secondary" href="/konto/beratung">
            {m.advice_own_title()}
          </ButtonLink>
          <ButtonLink look="tertiary" href="/konto/verlassen" icon="delete">
            {m.accounts_leave_title()}
          </ButtonLink>
        </ButtonGroup>
      </Section>
    </>
  );
}

function ProfileForm({ fields }: { fields: FormFields<"name" | "locale"> }): ReactNode {
  return (
    <Section title={m.accounts_profile_title()}>
      <Form method="post" className="lb-flow">
        <input type="hidden" name="intent" value="profile" />
        <NameField {...fields.of("name")} />
        <LanguageField {...fields.of("locale")} />
        <ButtonGroup>
          <SubmitButton>{m.accounts_save()}</SubmitButton>
        </ButtonGroup>
      </Form>
    </Section>
  );
}

function PasswordForm({ fields, email }: { fields: FormFields<"current" | "password">; email: string }): ReactNode {
  return (
    <Section title={m.accounts_change_password_title()} lead={m.accounts_change_password_lead()}>
      <Form method="post" className="lb-flow">
        <input type="hidden" name="intent" value="password" />
        <TextField id="kennwort-email" name="email" label={m.accounts_email()} defaultValue={email} autoComplete="username" readOnly />
        <PasswordField {...fields.of("current")} label={m.accounts_current_password()} />
        <NewPasswordField {...fields.of("password")} />
        <ButtonGroup>
          <SubmitButton look="secondary">{m.accounts_change_password()}</SubmitButton>
        </ButtonGroup>
      </Form>
    </Section>
  );
}
