// Invites somebody to organise or to observe.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { ButtonGroup, ButtonLink, SubmitButton } from "#app/ui/button";
import { ErrorSummary } from "#app/ui/error-summary";
import { Form } from "#app/ui/form";
import { formFields, type FormAnswer } from "#app/ui/form-answer";
import { PageHeader } from "#app/ui/page-header";
import { RadioGroup } from "#app/ui/radio-group";
import { TextField } from "#app/ui/text-field";

import { accountError } from "./account-fields";

export function OfficeInvitationPage({ answer }: { answer: FormAnswer | undefined }): ReactNode {
  const fields = formFields("einladen", ["name", "email", "role"], { answer, explain: accountError });
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={fields.problems} answer={answer} />
      <PageHeader
        title={m.accounts_invite_title()}
        lead={m.accounts_invite_lead()}
        breadcrumb={{ label: m.accounts_breadcrumb(), items: [{ href: "/organisation/personen", label: m.accounts_people_title() }] }}
      />
      <Form method="post" className="lb-flow">
        <TextField {...fields.of("name")} label={m.accounts_name()} autoComplete="off" required />
        <TextField {...fields.of("email")} label={m.accounts_email()} type="email" autoComplete="off" required />
        <RadioGroup
          {...fields.of("role")}
          label={m.accounts_role()}
          options={[
            { value: "organiser", label: m.accounts_role_organiser(), help: m.accounts_role_organiser_help() },
            { value: "observer", label: m.accounts_role_observer(), help: m.accounts_role_observer_help() },
            { value: "adviser", label: m.accounts_role_adviser(), help: m.accounts_role_adviser_help() },
          ]}
        />
        <ButtonGroup>
          <SubmitButton icon="mail">{m.accounts_invite()}</SubmitButton>
          <ButtonLink look="secondary" href="/organisation/personen">
            {m.accounts_cancel()}
          </ButtonLink>
        </ButtonGroup>
      </Form>
    </>
  );
}
