// What an entry states besides its text: council resolutions, contact, head of administration, declarations. For the lead and the office.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatDay } from "#app/i18n/format";
import { DescriptionList } from "#app/ui/description-list";
import { Section, type HeadingLevel } from "#app/ui/section";

import type { ContentPartner, EntryContent, Resolution } from "./content";

/** EntryFormalities({ entry: EntryContent, level?: 2 | 3 }) */
export function EntryFormalities({ entry, level = 2 }: { entry: EntryContent; level?: HeadingLevel }): ReactNode {
  const { lead, partners, contact } = entry;
  return (
    <>
      <Section title={m.entries_resolutions()} level={level}>
        <DescriptionList
          items={[
            { term: lead.name, detail: resolutionText(lead) },
            ...partners.map((partner) => ({ term: partner.name, detail: <PartnerFacts partner={partner} /> })),
          ]}
        />
      </Section>
      <Section title={m.entries_section_contact()} level={level}>
        <DescriptionList
          items={[
            { term: m.entries_field_department(), detail: given(entry.department) },
            { term: m.entries_field_contact_name(), detail: given(contact.name) },
            { term: m.entries_field_contact_email(), detail: given(contact.email) },
            { term: m.entries_field_contact_phone(), detail: given(contact.phone) },
            { term: m.entries_field_head_name(), detail: given(entry.headName) },
          ]}
        />
      </Section>
      <Section title={m.entries_section_declarations()} level={level}>
        <DescriptionList
          items={[
            { term: m.entries_field_head_confirmed(), detail: declared(entry.headConfirmed) },
            { term: m.entries_field_truth(), detail: declared(entry.truthDeclared) },
            { term: m.entries_field_privacy(), detail: declared(entry.privacyAcknowledged) },
            { term: m.entries_field_publication(), detail: entry.publicationConsent ? m.entries_consent_given() : m.entries_consent_not_given() },
          ]}
        />
      </Section>
    </>
  );
}

function PartnerFacts({ partner }: { partner: ContentPartner }): ReactNode {
  const control = partner.controlDeclared ? m.entries_control_declared() : m.entries_control_not_declared();
  return (
    <>
      {resolutionText(partner)}
      {partner.legalForm === "private" && ` · ${m.entries_nature_private()} · ${control}`}
      {partner.legalForm === "savings-bank" && ` · ${m.entries_nature_savings_bank()}`}
    </>
  );
}

function resolutionText({ resolutionState, resolutionDate }: Resolution): string {
  if (resolutionState === null) return m.entries_not_stated();
  if (resolutionState === "not-yet") return m.entries_resolution_not_yet();
  return resolutionDate === null ? m.entries_resolution_passed() : m.entries_resolution_passed_on({ day: formatDay(resolutionDate) });
}

function given(text: string): string {
  return text === "" ? m.entries_not_stated() : text;
}

function declared(flag: boolean): string {
  return flag ? m.entries_declared() : m.entries_not_declared();
}
