// The part of an entry's form about who works together: agreement, the lead's own council, and the partners, added and taken off one by one.
import { useEffect, useRef, type ReactNode } from "react";

import { OrganisationDirectory, OrganisationPicker, organisationError } from "#app/areas/accounts/organisation-picker";
import type { OrganisationOption } from "#app/areas/accounts/organisation";
import { m } from "#app/i18n";
import { formatCountry } from "#app/i18n/format";
import { languageName } from "#app/i18n/language-names";
import { ButtonGroup, SubmitButton } from "#app/ui/button";
import { CheckboxField } from "#app/ui/checkbox-field";
import { DateField } from "#app/ui/date-field";
import { Fieldset } from "#app/ui/fieldset";
import { RadioGroup } from "#app/ui/radio-group";
import { Section } from "#app/ui/section";
import { Select } from "#app/ui/select";
import { TextField } from "#app/ui/text-field";
import { LOCALES } from "#db/vocabulary/locale";
import { COUNTRIES } from "#db/vocabulary/organisation";

import { PARTNER_NATURES, type DraftForm, type PartnerForm, type PartnerNature } from "./draft";
import { fieldId, PARTNER_LABELS } from "./field-words";
import { DIRECTORY, type FieldOf } from "./field-texts";
import { SECTION_IDS } from "./form-parts";
import type { PartnerTrial } from "./form-state";
import { removeIntent } from "./intent";

const NEXT_PARTNER = "new-partner";

type PartnersPartProps = {
  form: DraftForm;
  field: FieldOf;
  leadName: string;
  trial: PartnerTrial | null;
  directory: readonly OrganisationOption[];
};

export function PartnersPart({ form, field, leadName, trial, directory }: PartnersPartProps): ReactNode {
  useFocusOnNext(form.partners.length);
  return (
    <Section id={SECTION_IDS.partners} title={m.entries_section_partners()} lead={m.entries_section_partners_lead()}>
      <DateField {...field("agreementDate")} defaultValue={form.agreementDate} required />
      <Fieldset id="lead-resolution" look="card" legend={m.entries_lead_named({ name: leadName })}>
        <RadioGroup {...field("leadResolutionState")} layout="row" options={resolutionChoices()} defaultValue={form.leadResolutionState ?? undefined} required />
        <DateField {...field("leadResolutionDate")} help={m.entries_help_resolution_date()} defaultValue={form.leadResolutionDate} />
      </Fieldset>
      {form.partners.map((partner, position) => (
        <PartnerCard key={partner.id || `${partner.organisationId}${partner.name}${position}`} partner={partner} position={position} field={field} />
      ))}
      <NewPartner key={form.partners.length} trial={trial} directory={directory} missing={field("partners").error} />
    </Section>
  );
}

/** The button that was pressed may be gone: who adds or takes off a partner goes on where the next one is named. */
function useFocusOnNext(count: number): void {
  const known = useRef(count);
  useEffect(() => {
    if (known.current === count) return;
    known.current = count;
    document.getElementById(NEXT_PARTNER)?.focus();
  }, [count]);
}

function PartnerCard({ partner, position, field }: { partner: PartnerForm; position: number; field: FieldOf }): ReactNode {
  const path = `partners[${position}]` as const;
  const named = partner.name || m.entries_partner_numbered({ position: position + 1 });
  const own = (part: keyof typeof PARTNER_LABELS) => ({ ...field(`${path}.${part}`), label: PARTNER_LABELS[part]() });
  const hidden = (part: "id" | "organisationId" | "name" | "country" | "nature") => <input type="hidden" name={`${path}.${part}`} value={partner[part]} />;
  return (
    <Fieldset id={fieldId(`${path}.card`)} look="card" legend={partner.country && partner.country !== "DE" ? `${named} (${formatCountry(partner.country)})` : named}>
      {hidden("id")}
      {hidden("organisationId")}
      {partner.organisationId === "" ? (
        <>
          <TextField {...own("name")} defaultValue={partner.name} required />
          <Select {...own("country")} options={countryChoices()} emptyLabel={m.entries_please_choose()} defaultValue={partner.country} required />
          <Select
            id={fieldId(`${path}.nature`)}
            name={`${path}.nature`}
            label={m.entries_partner_nature()}
            options={PARTNER_NATURES.map((nature) => ({ value: nature, label: NATURES[nature]() }))}
            defaultValue={partner.nature}
          />
        </>
      ) : (
        <>
          {hidden("name")}
          {hidden("country")}
          {hidden("nature")}
        </>
      )}
      {(partner.organisationId === "" || partner.nature === "private") && (
        <CheckboxField
          id={fieldId(`${path}.controlDeclared`)}
          name={`${path}.controlDeclared`}
          label={m.entries_partner_control()}
          defaultChecked={partner.controlDeclared}
        />
      )}
      <RadioGroup {...own("resolutionState")} layout="row" options={resolutionChoices()} defaultValue={partner.resolutionState ?? undefined} required />
      <DateField {...own("resolutionDate")} help={m.entries_help_resolution_date()} defaultValue={partner.resolutionDate} />
      <TextField {...own("contactName")} help={m.entries_partner_contact_help()} defaultValue={partner.contactName} required />
      <TextField {...own("contactEmail")} type="email" defaultValue={partner.contactEmail} required />
      <Select
        id={fieldId(`${path}.contactLocale`)}
        name={`${path}.contactLocale`}
        label={m.entries_partner_contact_language()}
        options={LOCALES.map((locale) => ({ value: locale, label: languageName(locale) }))}
        defaultValue={partner.contactLocale}
      />
      <ButtonGroup>
        <SubmitButton look="tertiary" icon="delete" name="intent" value={removeIntent(position)}>
          {m.entries_partner_remove({ partner: named })}
        </SubmitButton>
      </ButtonGroup>
    </Fieldset>
  );
}

function NewPartner({ trial, directory, missing }: { trial: PartnerTrial | null; directory: readonly OrganisationOption[]; missing: string | undefined }): ReactNode {
  return (
    <Fieldset id="partners" look="card" legend={m.entries_partner_new()} help={m.entries_partner_new_help()} error={missing}>
      <OrganisationDirectory id={DIRECTORY} options={directory} />
      <OrganisationPicker
        id={NEXT_PARTNER}
        name="newPartner"
        choiceName="newPartnerChoice"
        directory={DIRECTORY}
        label={m.entries_partner_name()}
        defaultValue={trial?.name}
        matches={trial?.matches}
        error={trial ? trialText(trial.reason) : undefined}
      />
      <Select
        id="new-partner-country"
        name="newPartnerCountry"
        label={m.entries_partner_country_free()}
        help={m.entries_partner_country_free_help()}
        optionalLabel={m.shell_optional()}
        emptyLabel={m.entries_partner_in_directory()}
        options={countryChoices()}
        defaultValue={trial?.country}
      />
      <ButtonGroup>
        <SubmitButton look="secondary" icon="add" name="intent" value="add-partner">
          {m.entries_partner_add()}
        </SubmitButton>
      </ButtonGroup>
    </Fieldset>
  );
}

export const NATURES = {
  municipal: m.entries_nature_municipal,
  public: m.entries_nature_public,
  private: m.entries_nature_private,
  "savings-bank": m.entries_nature_savings_bank,
} as const satisfies Record<PartnerNature, () => string>;

function trialText(reason: PartnerTrial["reason"]): string {
  switch (reason) {
    case "unknown":
      return m.entries_partner_unknown();
    case "is-lead":
      return m.entries_partner_is_lead();
    case "twice":
      return m.entries_partner_twice();
    case "too-many":
      return m.entries_partner_too_many();
    default:
      return organisationError(reason);
  }
}

function resolutionChoices() {
  return [
    { value: "passed", label: m.entries_resolution_passed() },
    { value: "not-yet", label: m.entries_resolution_not_yet() },
  ];
}

function countryChoices() {
  return COUNTRIES.map((country) => ({ value: country, label: formatCountry(country) }));
}
