// What somebody who was invited to the jury sees behind their personal link: what is asked, and the forms to answer.
import type { ReactNode } from "react";

import { accountError, LanguageField, NameField, NewPasswordField } from "#app/areas/accounts/account-fields";
import type { OrganisationOption } from "#app/areas/accounts/organisation";
import { OrganisationDirectory, OrganisationPicker } from "#app/areas/accounts/organisation-picker";
import { m } from "#app/i18n";
import { formatDateTime } from "#app/i18n/format";
import { say } from "#app/i18n/locale";
import { Accordion } from "#app/ui/accordion";
import { Alert } from "#app/ui/alert";
import { ButtonLink, SubmitButton } from "#app/ui/button";
import { CheckboxField } from "#app/ui/checkbox-field";
import { DescriptionList } from "#app/ui/description-list";
import { ErrorSummary } from "#app/ui/error-summary";
import { Form } from "#app/ui/form";
import { formFields, valueAt, type FormAnswer } from "#app/ui/form-answer";
import { PageHeader } from "#app/ui/page-header";
import { Section } from "#app/ui/section";
import { TextArea } from "#app/ui/text-area";
import { NumberField } from "#app/ui/text-field";

import { ExpertiseFields } from "./expertise-fields";
import { juryError } from "./jury-errors";
import { roleName } from "./jury-words";
import { FORMER_WORKPLACES, WORKPLACES, type Workplace } from "./juror";
import type { Invitation } from "./read-invitation.server";

/** Who reads the page: nobody is signed in, the one who was invited is, or somebody else is. */
export type InvitationReader = { readonly kind: "guest" } | { readonly kind: "invited" } | { readonly kind: "other"; readonly email: string };

export type InvitationPageProps = {
  readonly invitation: Invitation;
  readonly reader: InvitationReader;
  /** Path to sign in and come back. */
  readonly signIn: string;
  readonly directory: readonly OrganisationOption[];
  /** The proposal of fewer entries has just been kept. */
  readonly proposed: "yes" | "no";
  readonly answer:
    | {
        readonly reply: FormAnswer | undefined;
        readonly decline: FormAnswer | undefined;
        readonly proposal: FormAnswer | undefined;
        readonly matches: Readonly<Partial<Record<Workplace, readonly OrganisationOption[]>>>;
        readonly refusal: "already-on-jury" | undefined;
      }
    | undefined;
};

const ACCOUNT = ["name", "password", "locale"] as const;

function explain(reason: string, name: string): string {
  if (name === "maxEntries" || name === "languages") return juryError(reason, name);
  if (name === "organisation" && reason === "missing") return m.jury_invitation_organisation_error();
  return accountError(reason, name.startsWith("former") ? "organisation" : name);
}

export function InvitationPage(props: InvitationPageProps): ReactNode {
  const { invitation, reader, signIn, answer } = props;
  const { account, edition, email, respondBy, name, role, expectedEntries, workplaces } = invitation;
  const fields = formFields("zusage", [...ACCOUNT, ...WORKPLACES, "maxEntries", "languages"], { answer: answer?.reply, explain, defaults: { name, ...workplaces, maxEntries: expectedEntries?.toString() ?? "" } });
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={[...fields.problems, ...proposalFields(answer?.proposal).problems, ...declineFields(answer?.decline).problems]} answer={answer} />
      <PageHeader
        title={role === "chair" ? m.jury_invitation_title_chair() : m.jury_invitation_title()}
        preline={say(edition.name)}
        lead={m.jury_invitation_lead({ name, until: formatDateTime(respondBy, edition.timeZone) })}
      />
      {answer?.refusal && <Alert tone="warning" title={m.jury_invitation_already()} />}
      {props.proposed === "yes" && !answer && (
        <Alert tone="success" title={m.seats_proposed_title()}>
          <p>{m.seats_proposed_text()}</p>
        </Alert>
      )}
      <WhatIsAsked invitation={invitation} />
      {reader.kind === "other" ? (
        <Alert tone="warning" title={m.jury_invitation_other_title()} announce="still">
          <p>{m.jury_invitation_other_text({ invited: email, viewer: reader.email })}</p>
          <Form method="post" action="/abmelden">
            <SubmitButton look="secondary">{m.shell_sign_out()}</SubmitButton>
          </Form>
        </Alert>
      ) : reader.kind === "guest" && account === "confirmed" ? (
        <div className="lb-flow">
          <p>{m.jury_invitation_sign_in_text({ email })}</p>
          <ButtonLink href={signIn}>{m.jury_invitation_sign_in()}</ButtonLink>
        </div>
      ) : (
        <AcceptanceForm {...props} fields={fields} />
      )}
      <Accordion title={m.seats_propose_title()} start={answer?.proposal ? "open" : "closed"}>
        <ProposalForm answer={answer?.proposal} proposed={invitation.proposedEntries} />
      </Accordion>
      <Accordion title={m.jury_invitation_decline_title()} start={answer?.decline ? "open" : "closed"}>
        <DeclineForm answer={answer?.decline} />
      </Accordion>
    </>
  );
}

function WhatIsAsked({ invitation: { categories, edition, role, expectedEntries, proposedEntries } }: { invitation: Invitation }): ReactNode {
  const { contact, judgingOpenAt, judgingCloseAt, timeZone } = edition;
  const period =
    judgingOpenAt === null || judgingCloseAt === null
      ? m.jury_invitation_period_open()
      : m.jury_invitation_period_dates({ from: formatDateTime(judgingOpenAt, timeZone), until: formatDateTime(judgingCloseAt, timeZone) });
  return (
    <DescriptionList
      items={[
        { term: m.jury_invitation_edition(), detail: say(edition.name) },
        { term: m.jury_invitation_role(), detail: roleName(role) },
        { term: m.jury_invitation_categories(), detail: categories.length === 0 ? m.jury_panels_none() : <Names names={categories.map(({ name }) => say(name))} /> },
        ...(expectedEntries === null ? [] : [{ term: m.seats_expected(), detail: m.seats_entries({ entries: expectedEntries }) }]),
        ...(proposedEntries === null ? [] : [{ term: m.seats_proposal(), detail: m.seats_entries({ entries: proposedEntries }) }]),
        { term: m.jury_invitation_period(), detail: period },
        { term: m.jury_invitation_contact(), detail: contact },
      ]}
    />
  );
}

function Names({ names }: { names: readonly string[] }): ReactNode {
  return (
    <ul>
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
}

type Fields = ReturnType<typeof formFields<(typeof ACCOUNT)[number] | Workplace | "maxEntries" | "languages">>;

function AcceptanceForm({ invitation, reader, directory, answer, fields }: InvitationPageProps & { fields: Fields }): ReactNode {
  const picker = (name: Workplace) => ({ ...fields.of(name), choiceName: `${name}Choice`, directory: "verzeichnis", matches: answer?.matches[name] });
  return (
    <Form method="post" className="lb-flow">
      <input type="hidden" name="intent" value="accept" />
      {reader.kind === "guest" && (
        <Section title={m.jury_invitation_account()} lead={m.jury_invitation_account_text({ email: invitation.email })}>
          <NameField {...fields.of("name")} />
          <NewPasswordField {...fields.of("password")} />
          <LanguageField {...fields.of("locale")} />
        </Section>
      )}
      <Section title={m.jury_invitation_work()} lead={m.jury_invitation_work_text()}>
        <OrganisationPicker {...picker("organisation")} label={m.jury_invitation_organisation()} />
        <CheckboxField
          id="zusage-organisationUnlisted"
          name="organisationUnlisted"
          label={m.jury_invitation_unlisted()}
          defaultChecked={valueAt(answer?.reply?.initialValue, "organisationUnlisted") === "on"}
        />
        <Accordion title={m.jury_invitation_former_title()} start={FORMER_WORKPLACES.some((name) => fields.of(name).error ?? fields.of(name).defaultValue) ? "open" : "closed"}>
          <p>{m.jury_invitation_former_help()}</p>
          {FORMER_WORKPLACES.map((name, at) => (
            <OrganisationPicker key={name} {...picker(name)} label={m.jury_invitation_former({ number: at + 1 })} optionalLabel={m.shell_optional()} />
          ))}
        </Accordion>
        <OrganisationDirectory id="verzeichnis" options={directory} />
        <NumberField {...fields.of("maxEntries")} label={m.jury_invitation_max()} help={m.jury_invitation_max_help()} optionalLabel={m.shell_optional()} />
      </Section>
      <ExpertiseFields
        id="zusage"
        categories={invitation.categories}
        stated={invitation.expertise}
        languages={invitation.languages}
        languagesError={fields.of("languages").error}
        answer={answer?.reply}
      />
      <p>{m.jury_invitation_next()}</p>
      <SubmitButton>{m.jury_invitation_accept()}</SubmitButton>
    </Form>
  );
}

const proposalFields = (answer: FormAnswer | undefined) => formFields("vorschlag", ["entries", "note"], { answer, explain: juryError });

function ProposalForm({ answer, proposed }: { answer: FormAnswer | undefined; proposed: number | null }): ReactNode {
  const { of } = proposalFields(answer);
  const { defaultValue, ...entries } = of("entries");
  return (
    <Form method="post" className="lb-flow">
      <p>{m.seats_propose_text()}</p>
      <input type="hidden" name="intent" value="propose" />
      <NumberField {...entries} defaultValue={answer ? defaultValue : (proposed?.toString() ?? "")} label={m.seats_propose_entries()} required />
      <TextArea {...of("note")} label={m.seats_propose_note()} optionalLabel={m.shell_optional()} rows={3} />
      <SubmitButton look="secondary">{m.seats_propose()}</SubmitButton>
    </Form>
  );
}

const declineFields = (answer: FormAnswer | undefined) => formFields("absage", ["reason"], { answer, explain: juryError });

function DeclineForm({ answer }: { answer: FormAnswer | undefined }): ReactNode {
  return (
    <Form method="post" className="lb-flow">
      <p>{m.jury_invitation_decline_text()}</p>
      <input type="hidden" name="intent" value="decline" />
      <TextArea {...declineFields(answer).of("reason")} label={m.jury_invitation_decline_reason()} optionalLabel={m.shell_optional()} rows={3} />
      <SubmitButton look="secondary">{m.jury_invitation_decline()}</SubmitButton>
    </Form>
  );
}

/** What is said when an invitation has been declined; its link leads nowhere any more. */
export function DeclinedPage(): ReactNode {
  return <PageHeader title={m.jury_invitation_declined_title()} lead={m.jury_invitation_declined_text()} />;
}
