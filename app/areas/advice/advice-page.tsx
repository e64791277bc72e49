// What the office offers to those who begin a cooperation, and the form to ask for it.
import type { ReactNode } from "react";

import type { OrganisationOption } from "#app/areas/accounts/organisation";
import { OrganisationDirectory, OrganisationPicker, organisationError } from "#app/areas/accounts/organisation-picker";
import { m } from "#app/i18n";
import { formatNumber } from "#app/i18n/format";
import { Alert } from "#app/ui/alert";
import { SubmitButton } from "#app/ui/button";
import { CheckboxField } from "#app/ui/checkbox-field";
import { ErrorSummary } from "#app/ui/error-summary";
import { Form } from "#app/ui/form";
import { formFields, valueAt, type FormAnswer } from "#app/ui/form-answer";
import { PageHeader } from "#app/ui/page-header";
import { RadioGroup } from "#app/ui/radio-group";
import { Section } from "#app/ui/section";
import { Select } from "#app/ui/select";
import { TextArea } from "#app/ui/text-area";
import { TextField } from "#app/ui/text-field";
import { TextLink } from "#app/ui/text-link";

import { CONCERN_MAX, MAX_PARTNERS } from "./case.input";
import { topicChoices } from "./case-words";
import { slotChoices, slotRefusalText } from "./own-case-page";
import type { FreeSlot } from "./read-own-case.server";

/** `refusal`: too much was sent from here. */
export type AdviceAnswer = { readonly reply: FormAnswer; readonly matches: readonly OrganisationOption[]; readonly refusal?: "too-many" };

export type AdvicePageProps = {
  /** Of the signed-in person; null for everybody else. */
  readonly account: { readonly name: string; readonly email: string; readonly organisation: string } | null;
  readonly directory: readonly OrganisationOption[];
  readonly slots: readonly FreeSlot[];
  /** How long a closed case is kept. */
  readonly keepMonths: number;
  readonly answer: AdviceAnswer | undefined;
};

const FIELDS = ["organisation", "name", "email", "project", "partners", "topic", "concern", "slot", "wished", "privacy"] as const;
type Field = (typeof FIELDS)[number];

const MISSING = {
  organisation: () => organisationError("missing"),
  name: m.advice_name_missing,
  email: m.advice_email_missing,
  project: m.advice_project_missing,
  partners: m.advice_invalid,
  topic: m.advice_topic_missing,
  concern: m.advice_concern_missing,
  slot: m.advice_slot_missing,
  wished: m.advice_invalid,
  privacy: m.advice_privacy_missing,
} as const satisfies Record<Field, () => string>;

const TOO_LONG: Partial<Record<Field, number>> = { concern: CONCERN_MAX, project: 200, partners: 5_000, wished: 300, name: 120 };

function explain(reason: string, name: Field): string {
  if (name === "organisation" && (reason === "unknown" || reason === "ambiguous")) return organisationError(reason);
  if (name === "slot" && (reason === "taken" || reason === "past")) return slotRefusalText(reason);
  if (reason === "too-many") return m.advice_partners_too_many({ max: MAX_PARTNERS });
  if (reason === "too-long") return m.advice_too_long({ max: formatNumber(TOO_LONG[name] ?? 200) });
  if (reason === "not-an-address") return m.advice_email_invalid();
  return MISSING[name]();
}

/** AdvicePage({ account | null, directory, slots, keepMonths, answer? }) */
export function AdvicePage({ account, directory, slots, keepMonths, answer }: AdvicePageProps): ReactNode {
  const fields = formFields("anfrage", FIELDS, { answer: answer?.reply, explain, defaults: { organisation: account?.organisation ?? "" } });
  const { of } = fields;
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={fields.problems} answer={answer} />
      <PageHeader title={m.advice_title()} lead={m.advice_lead_text()} />
      {answer?.refusal && (
        <Alert tone="warning" title={m.advice_too_many_title()}>
          <p>{m.advice_too_many_text()}</p>
        </Alert>
      )}
      <Section title={m.advice_offer_title()}>
        <ul>
          <li>{m.advice_offer_begin()}</li>
          <li>{m.advice_offer_form()}</li>
          <li>{m.advice_offer_funding()}</li>
          <li>{m.advice_offer_border()}</li>
        </ul>
        <p>{m.advice_offer_free()}</p>
      </Section>
      <Section id="anfrage" title={m.advice_form_title()} lead={account ? m.advice_form_lead_account({ name: account.name, email: account.email }) : m.advice_form_lead_guest()}>
        <Form method="post" className="lb-flow">
          <OrganisationPicker {...of("organisation")} choiceName="organisationChoice" label={m.advice_lead()} help={m.advice_lead_help()} directory="verzeichnis" matches={answer?.matches ?? []} required />
          <OrganisationDirectory id="verzeichnis" options={directory} />
          {account === null && (
            <>
              <TextField {...of("name")} label={m.advice_name()} autoComplete="name" required />
              <TextField {...of("email")} label={m.advice_email()} help={m.advice_email_help()} type="email" autoComplete="email" spellCheck={false} required />
            </>
          )}
          <TextField {...of("project")} label={m.advice_project()} help={m.advice_project_help()} required />
          <TextArea {...of("partners")} label={m.advice_partners()} help={m.advice_partners_help()} optionalLabel={m.shell_optional()} rows={4} />
          <Select {...of("topic")} label={m.advice_topic()} emptyLabel={m.advice_choose()} options={topicChoices()} required />
          <TextArea {...of("concern")} label={m.advice_concern()} help={m.advice_concern_help({ max: formatNumber(CONCERN_MAX) })} rows={8} required />
          <Slots slots={slots} field={of("slot")} />
          <TextField {...of("wished")} label={m.advice_wished()} help={m.advice_wished_help()} optionalLabel={m.shell_optional()} />
          <CheckboxField
            id="anfrage-privacy"
            name="privacy"
            label={m.advice_privacy()}
            help={
              <>
                {m.advice_privacy_help({ months: keepMonths })} <TextLink href="/datenschutz">{m.shell_privacy()}</TextLink>
              </>
            }
            error={of("privacy").error}
            defaultChecked={valueAt(answer?.reply.initialValue, "privacy") === "on"}
            required
          />
          <p>{m.advice_then()}</p>
          <SubmitButton>{m.advice_send()}</SubmitButton>
        </Form>
      </Section>
    </>
  );
}

function Slots({ slots, field }: { slots: readonly FreeSlot[]; field: { id: string; name: string; defaultValue: string; error: string | undefined } }): ReactNode {
  if (slots.length === 0) return <p id={field.id}>{field.error ?? m.advice_slots_none()}</p>;
  return (
    <RadioGroup
      {...field}
      label={m.advice_slot_choose()}
      help={m.advice_slot_help()}
      optionalLabel={m.shell_optional()}
      options={[{ value: "", label: m.advice_slot_no() }, ...slotChoices(slots)]}
    />
  );
}

/** AdviceAskedPage({ number }): after somebody without an account has asked. */
export function AdviceAskedPage({ number }: { number: string }): ReactNode {
  return (
    <>
      <PageHeader title={m.advice_asked_title()} preline={number} lead={m.advice_asked_lead()} />
      <p>{m.advice_asked_text()}</p>
      <p>
        <TextLink href="/beratung">{m.advice_asked_again()}</TextLink>
      </p>
    </>
  );
}
