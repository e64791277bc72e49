// The parts of an entry's form that hold plain fields and are the same in every category: basics, contact, declarations.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatNumber } from "#app/i18n/format";
import { languageName } from "#app/i18n/language-names";
import { say } from "#app/i18n/locale";
import { CheckboxField } from "#app/ui/checkbox-field";
import { Section } from "#app/ui/section";
import { Select } from "#app/ui/select";
import { TextArea } from "#app/ui/text-area";
import { TextField } from "#app/ui/text-field";
import { TextLink } from "#app/ui/text-link";
import { LOCALES } from "#db/vocabulary/locale";

import { LIMITS, type DraftForm } from "./draft";
import { limitOf, type FieldOf } from "./field-texts";
import type { DraftPage } from "./read-draft.server";

type PartProps = { draft: DraftPage; form: DraftForm; field: FieldOf };

export const SECTION_IDS = {
  basics: "grunddaten",
  partners: "partner",
  contact: "kontakt",
  declarations: "erklaerungen",
  files: "anlagen",
} as const;

export function BasicsPart({ draft, form, field }: PartProps): ReactNode {
  return (
    <Section id={SECTION_IDS.basics} title={m.entries_section_basics()}>
      <TextField {...field("title")} help={m.entries_help_title({ max: formatNumber(LIMITS.title) })} defaultValue={form.title} required />
      <TextArea {...field("summary")} help={m.entries_help_summary()} defaultValue={form.summary} limit={limitOf(LIMITS.summary)} required />
      {draft.categories.length > 1 ? (
        <Select
          {...field("categoryId")}
          help={m.entries_help_category()}
          options={draft.categories.map(({ id, name }) => ({ value: id, label: say(name) }))}
          defaultValue={form.categoryId}
          required
        />
      ) : (
        <input type="hidden" name="categoryId" value={form.categoryId} />
      )}
      <Select
        {...field("language")}
        help={m.entries_help_language()}
        options={LOCALES.map((locale) => ({ value: locale, label: languageName(locale) }))}
        defaultValue={form.language}
        required
      />
    </Section>
  );
}

export function ContactPart({ form, field }: PartProps): ReactNode {
  return (
    <Section id={SECTION_IDS.contact} title={m.entries_section_contact()} lead={m.entries_section_contact_lead()}>
      <TextField {...field("department")} defaultValue={form.department} required />
      <TextField {...field("contactName")} defaultValue={form.contactName} autoComplete="name" required />
      <TextField {...field("contactEmail")} help={m.entries_help_contact_email()} defaultValue={form.contactEmail} type="email" autoComplete="email" required />
      <TextField {...field("contactPhone")} defaultValue={form.contactPhone} type="tel" autoComplete="tel" required />
      <TextField {...field("headName")} help={m.entries_help_head_name()} defaultValue={form.headName} required />
    </Section>
  );
}

export function DeclarationsPart({ form, field }: PartProps): ReactNode {
  const privacy = (
    <>
      {m.entries_declare_privacy()} <TextLink href="/datenschutz">{m.entries_declare_privacy_link()}</TextLink>
    </>
  );
  return (
    <Section id={SECTION_IDS.declarations} title={m.entries_section_declarations()}>
      <CheckboxField {...field("headConfirmed")} label={m.entries_declare_head()} defaultChecked={form.headConfirmed} required />
      <CheckboxField {...field("truthDeclared")} label={m.entries_declare_truth()} defaultChecked={form.truthDeclared} required />
      <CheckboxField {...field("privacyAcknowledged")} label={privacy} defaultChecked={form.privacyAcknowledged} required />
      <CheckboxField
        {...field("publicationConsent")}
        label={m.entries_declare_publication()}
        help={m.entries_help_publication()}
        optionalLabel={m.shell_optional()}
        defaultChecked={form.publicationConsent}
      />
    </Section>
  );
}
