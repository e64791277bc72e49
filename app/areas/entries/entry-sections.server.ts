// An entry as sections of labelled texts in one language, without any looks: for the document that is printed from it, and for comparing versions.
import { m } from "#app/i18n";
import { formatBytes, formatCountry, formatDay } from "#app/i18n/format";
import { inLocale, type Locale } from "#db/vocabulary/locale";

import type { ContentAttachment, ContentPartner, EntryContent, Resolution, ShownContent, ShownQuestion } from "./content";

export type SectionRow = {
  /** Tells the row from all others of the entry, in whatever version. */
  readonly key: string;
  readonly label: string;
  readonly lines: readonly string[];
};

export type EntrySection = {
  readonly key: string;
  readonly title: string;
  /** `text`: one row that is read as running text in the entry's language. `facts`: labels with short answers. */
  readonly kind: "text" | "facts";
  readonly rows: readonly SectionRow[];
};

/** What jury and, with consent, the public read. `locale`: of the reader. */
export function shownSections(content: ShownContent, questions: readonly ShownQuestion[], locale: Locale): EntrySection[] {
  const words = { locale };
  const answered = questions.filter(({ key }) => content.answers[key]);
  const row = ({ key, kind, label }: ShownQuestion): SectionRow => ({ key: `answer:${key}`, label: inLocale(label, locale), lines: [answerText(kind, content.answers[key] ?? "", locale)] });
  const agreement = content.agreementDate === null ? [] : [{ key: "agreement", label: m.entries_agreement_date({}, words), lines: [formatDay(content.agreementDate, locale)] }];
  return [
    textSection({ key: "summary", label: m.entries_summary({}, words), lines: [content.summary] }),
    {
      key: "facts",
      title: m.entries_document_facts({}, words),
      kind: "facts",
      rows: [{ key: "lead", label: m.entries_lead({}, words), lines: [content.lead.name] }, ...agreement, ...answered.filter(({ kind }) => kind !== "long-text").map(row)],
    },
    { key: "partners", title: m.entries_partners({}, words), kind: "facts", rows: content.partners.map((partner, at) => partnerRow(partner, at, locale)) },
    ...answered.filter(({ kind }) => kind === "long-text").map((question) => textSection(row(question))),
    { key: "attachments", title: m.entries_attachments({}, words), kind: "facts", rows: content.attachments.map((file) => fileRow(file, locale)) },
  ];
}

/** What lead and office read besides: resolutions, contact and declarations. */
export function formalSections(content: EntryContent, locale: Locale): EntrySection[] {
  const words = { locale };
  const given = (text: string) => [text === "" ? m.entries_not_stated({}, words) : text];
  const declared = (flag: boolean) => [flag ? m.entries_declared({}, words) : m.entries_not_declared({}, words)];
  const consent = content.publicationConsent ? m.entries_consent_given({}, words) : m.entries_consent_not_given({}, words);
  return [
    {
      key: "resolutions",
      title: m.entries_resolutions({}, words),
      kind: "facts",
      rows: [
        { key: "resolution:lead", label: content.lead.name, lines: [resolutionText(content.lead, locale)] },
        ...content.partners.map((partner, at) => ({ key: `resolution:${partnerKey(partner, at)}`, label: partner.name, lines: [resolutionText(partner, locale), ...controlLines(partner, locale)] })),
      ],
    },
    {
      key: "contact",
      title: m.entries_section_contact({}, words),
      kind: "facts",
      rows: [
        { key: "department", label: m.entries_field_department({}, words), lines: given(content.department) },
        { key: "contact-name", label: m.entries_field_contact_name({}, words), lines: given(content.contact.name) },
        { key: "contact-email", label: m.entries_field_contact_email({}, words), lines: given(content.contact.email) },
        { key: "contact-phone", label: m.entries_field_contact_phone({}, words), lines: given(content.contact.phone) },
        { key: "head-name", label: m.entries_field_head_name({}, words), lines: given(content.headName) },
      ],
    },
    {
      key: "declarations",
      title: m.entries_section_declarations({}, words),
      kind: "facts",
      rows: [
        { key: "head-confirmed", label: m.entries_field_head_confirmed({}, words), lines: declared(content.headConfirmed) },
        { key: "truth", label: m.entries_field_truth({}, words), lines: declared(content.truthDeclared) },
        { key: "privacy", label: m.entries_field_privacy({}, words), lines: declared(content.privacyAcknowledged) },
        { key: "publication", label: m.entries_field_publication({}, words), lines: [consent] },
      ],
    },
  ];
}

function textSection(row: SectionRow): EntrySection {
  return { key: row.key, title: row.label, kind: "text", rows: [row] };
}

/** A partner that is in no directory is told by its place in the list. */
function partnerKey({ organisationId }: ContentPartner, at: number): string {
  return organisationId ?? `free:${at}`;
}

function partnerRow(partner: ContentPartner, at: number, locale: Locale): SectionRow {
  return { key: `partner:${partnerKey(partner, at)}`, label: partner.name, lines: [formatCountry(partner.country, locale)] };
}

function fileRow({ id, name, size, sha256 }: ContentAttachment, locale: Locale): SectionRow {
  return { key: `file:${id}`, label: name, lines: [formatBytes(size, locale), `SHA-256: ${sha256}`] };
}

function answerText(kind: ShownQuestion["kind"], answer: string, locale: Locale): string {
  if (kind === "date") return formatDay(answer, locale);
  if (kind !== "yes-no") return answer;
  return answer === "yes" ? m.entries_yes({}, { locale }) : m.entries_no({}, { locale });
}

function resolutionText({ resolutionState, resolutionDate }: Resolution, locale: Locale): string {
  const words = { locale };
  if (resolutionState === null) return m.entries_not_stated({}, words);
  if (resolutionState === "not-yet") return m.entries_resolution_not_yet({}, words);
  return resolutionDate === null ? m.entries_resolution_passed({}, words) : m.entries_resolution_passed_on({ day: formatDay(resolutionDate, locale) }, words);
}

function controlLines({ legalForm, controlDeclared }: ContentPartner, locale: Locale): string[] {
  const words = { locale };
  if (legalForm === "savings-bank") return [m.entries_nature_savings_bank({}, words)];
  if (legalForm !== "private") return [];
  return [m.entries_nature_private({}, words), controlDeclared ? m.entries_control_declared({}, words) : m.entries_control_not_declared({}, words)];
}
