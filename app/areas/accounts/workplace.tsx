// The organisation a person works for: confirmed, waiting to be confirmed, or still to be named.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { Alert } from "#app/ui/alert";
import { Badge } from "#app/ui/badge";
import { ButtonGroup, ButtonLink, SubmitButton } from "#app/ui/button";
import { Form } from "#app/ui/form";
import { Section } from "#app/ui/section";

import type { OrganisationOption } from "./organisation";
import { OrganisationDirectory, OrganisationPicker } from "./organisation-picker";
import type { Account } from "./read-account.server";

export type WorkplaceProps = {
  readonly account: Pick<Account, "organisation" | "applicants">;
  readonly directory: readonly OrganisationOption[];
  readonly field: { readonly id: string; readonly name: string; readonly defaultValue: string; readonly error: string | undefined };
  readonly matches: readonly OrganisationOption[];
};

export function Workplace({ account: { organisation, applicants }, directory, field, matches }: WorkplaceProps): ReactNode {
  return (
    <Section title={m.accounts_workplace_title()}>
      {organisation && (
        <p>
          <strong>{organisation.name}</strong>{" "}
          {organisation.confirmed ? <Badge tone="success">{m.accounts_workplace_confirmed()}</Badge> : <Badge tone="warning">{m.accounts_workplace_waiting()}</Badge>}
        </p>
      )}
      {organisation?.confirmed && <Colleagues applicants={applicants} />}
      {organisation && !organisation.confirmed && (
        <Alert tone="info" title={m.accounts_workplace_waiting_title()} announce="still">
          <p>{m.accounts_workplace_waiting_text({ organisation: organisation.name })}</p>
        </Alert>
      )}
      {!organisation?.confirmed && (
        <Form method="post" className="lb-flow">
          <input type="hidden" name="intent" value="workplace" />
          <OrganisationPicker
            {...field}
            choiceName="organisationChoice"
            label={organisation ? m.accounts_workplace_other() : m.accounts_workplace_choose()}
            directory="verzeichnis"
            matches={matches}
          />
          <OrganisationDirectory id="verzeichnis" options={directory} />
          <ButtonGroup>
            <SubmitButton look="secondary">{m.accounts_workplace_save()}</SubmitButton>
          </ButtonGroup>
        </Form>
      )}
    </Section>
  );
}

function Colleagues({ applicants }: { applicants: number }): ReactNode {
  return (
    <>
      {applicants > 0 && (
        <Alert tone="warning" title={m.accounts_applicants_title({ count: applicants })} announce="still">
          <p>{m.accounts_applicants_text()}</p>
        </Alert>
      )}
      <ButtonGroup>
        <ButtonLink look="secondary" href="/konto/kollegen">
          {m.accounts_colleagues_title()}
        </ButtonLink>
      </ButtonGroup>
    </>
  );
}
