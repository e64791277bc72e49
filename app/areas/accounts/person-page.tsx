// One person as the office sees them, and what an organiser can do about their account.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatDate, HOME_TIME_ZONE } from "#app/i18n/format";
import { languageName } from "#app/i18n/language-names";
import { Alert } from "#app/ui/alert";
import { ButtonGroup, ButtonLink, SubmitButton } from "#app/ui/button";
import { CheckboxField } from "#app/ui/checkbox-field";
import { DescriptionList } from "#app/ui/description-list";
import { ErrorSummary } from "#app/ui/error-summary";
import { Form } from "#app/ui/form";
import { PageHeader } from "#app/ui/page-header";
import { RadioGroup } from "#app/ui/radio-group";
import { Section } from "#app/ui/section";

import { MembershipButtons } from "./membership-buttons";
import type { ListedPerson } from "./people";
import { Roles } from "./people-page";

export type PersonNotice = "role" | "membership" | "invited";
export type PersonRefusal = "last-organiser" | "not-sure";

const NOTICES = { role: m.accounts_done_role, membership: m.accounts_done_membership, invited: m.accounts_people_invited } as const satisfies Record<PersonNotice, () => string>;

export type PersonPageProps = {
  readonly person: ListedPerson;
  readonly notice: PersonNotice | undefined;
  readonly refusal: PersonRefusal | undefined;
  /** "read": observers, and everybody on their own page as far as removing goes. */
  readonly may: "change" | "read";
  readonly isSelf: boolean;
};

export function PersonPage({ person, notice, refusal, may, isSelf }: PersonPageProps): ReactNode {
  const unsure = refusal === "not-sure" ? [{ href: "#sicher", text: m.accounts_remove_not_sure() }] : [];
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={unsure} answer={refusal} />
      <PageHeader
        title={person.name}
        status={<Roles person={person} />}
        breadcrumb={{ label: m.accounts_breadcrumb(), items: [{ href: "/organisation/personen", label: m.accounts_people_title() }] }}
      />
      {notice && !refusal && <Alert tone="success" title={NOTICES[notice]()} />}
      {refusal === "last-organiser" && (
        <Alert tone="warning" title={m.accounts_last_organiser_other_title()}>
          <p>{m.accounts_last_organiser_other_text()}</p>
        </Alert>
      )}
      <Facts person={person} />
      <p>
        <ButtonLink look="tertiary" href={`/organisation/protokoll?${new URLSearchParams({ person: person.id })}`}>
          {m.accounts_person_log()}
        </ButtonLink>
      </p>
      {may === "change" && person.membership === "waiting" && person.active && (
        <Section title={m.accounts_membership_title()} lead={m.accounts_membership_lead({ name: person.name, organisation: person.organisation ?? "" })}>
          <MembershipButtons id={person.id} name={person.name} />
        </Section>
      )}
      {may === "change" && <RoleForm person={person} />}
      {may === "change" && !person.active && person.role !== null && <InviteAgain />}
      {may === "change" && !isSelf && <Removal person={person} error={unsure[0]?.text} />}
    </>
  );
}

function Facts({ person }: { person: ListedPerson }): ReactNode {
  const memberships = { none: "", waiting: ` (${m.accounts_workplace_waiting()})`, confirmed: ` (${m.accounts_workplace_confirmed()})` };
  return (
    <DescriptionList
      items={[
        { term: m.accounts_email(), detail: person.email },
        { term: m.accounts_organisation(), detail: person.organisation === null ? "–" : `${person.organisation}${memberships[person.membership]}` },
        { term: m.accounts_language(), detail: person.locale === null ? "–" : languageName(person.locale) },
        { term: m.accounts_registered_on(), detail: formatDate(person.createdAt, HOME_TIME_ZONE) },
      ]}
    />
  );
}

function RoleForm({ person }: { person: ListedPerson }): ReactNode {
  return (
    <Section title={m.accounts_role_title()}>
      <Form method="post" className="lb-flow">
        <input type="hidden" name="intent" value="role" />
        <RadioGroup
          id="rolle"
          name="role"
          label={m.accounts_role()}
          defaultValue={person.role ?? "none"}
          options={[
            { value: "organiser", label: m.accounts_role_organiser(), help: m.accounts_role_organiser_help() },
            { value: "observer", label: m.accounts_role_observer(), help: m.accounts_role_observer_help() },
            { value: "adviser", label: m.accounts_role_adviser(), help: m.accounts_role_adviser_help() },
            ...(person.organisationKind === "regional-government" && person.membership === "confirmed" ? [{ value: "regional-government", label: m.accounts_role_regional(), help: m.accounts_role_regional_help() }] : []),
            { value: "none", label: m.accounts_role_none(), help: m.accounts_role_none_help() },
          ]}
        />
        <ButtonGroup>
          <SubmitButton look="secondary">{m.accounts_role_save()}</SubmitButton>
        </ButtonGroup>
      </Form>
    </Section>
  );
}

function InviteAgain(): ReactNode {
  return (
    <Section title={m.accounts_invite_again_title()} lead={m.accounts_invite_again_lead()}>
      <Form method="post">
        <input type="hidden" name="intent" value="invite" />
        <SubmitButton look="secondary" icon="mail">
          {m.accounts_invite_again()}
        </SubmitButton>
      </Form>
    </Section>
  );
}

function Removal({ person, error }: { person: ListedPerson; error: string | undefined }): ReactNode {
  return (
    <Section title={m.accounts_remove_title()} lead={m.accounts_remove_lead()}>
      {person.seats > 0 && (
        <Alert tone="warning" title={m.accounts_remove_juror_title()} announce="still">
          <p>{m.accounts_remove_juror_text()}</p>
        </Alert>
      )}
      <Form method="post" className="lb-flow">
        <input type="hidden" name="intent" value="remove" />
        <CheckboxField id="sicher" name="sure" label={m.accounts_remove_sure({ name: person.name })} error={error} required />
        <ButtonGroup>
          <SubmitButton look="secondary" icon="delete">
            {m.accounts_remove()}
          </SubmitButton>
        </ButtonGroup>
      </Form>
    </Section>
  );
}
