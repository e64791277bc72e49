// Invites somebody to a role in the office, or of a Bezirksregierung.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { ButtonGroup, ButtonLink, SubmitButton } from "#app/ui/button";
import { ErrorSummary } from "#app/ui/error-summary";
import { Form } from "#app/ui/form";
import { formFields, type FormAnswer } from "#app/ui/form-answer";
import { PageHeader } from "#app/ui/page-header";
import { RadioGroup } from "#app/ui/radio-group";
import { Select } from "#app/ui/select";
import { TextField } from "#app/ui/text-field";

import { accountError } from "./account-fields";
import type { OrganisationOption } from "./organisation";

const REFUSALS: Readonly<Record<string, () => string>> = { "not-regional": m.accounts_authority_missing, "works-elsewhere": m.accounts_works_elsewhere };

export function OfficeInvitationPage({ authorities, answer }: { authorities: readonly OrganisationOption[]; answer: FormAnswer | undefined }): ReactNode {
  const fields = formFields("einladen", ["name", "email", "role", "authority"], { answer, explain: (reason, name) => (REFUSALS[reason] ?? (() => accountError(reason, name)))() });
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
            {
              value: "regional-government",
              label: m.accounts_role_regional(),
              help: m.accounts_role_regional_help(),
              reveals: <Select {...fields.of("authority")} label={m.accounts_authority()} emptyLabel={m.accounts_authority_choose()} options={authorities.map(({ id, name }) => ({ value: id, label: name }))} />,
            },
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
