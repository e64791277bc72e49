// An entry as sections of labelled texts in one language, without any looks: for the document that is printed from it, and for comparing versions.
import { m } from "#app/i18n";
import { answerText, columnLabel, rowTexts, sumTexts } from "#app/i18n/answer-text";
import { formatBytes, formatCountry, formatDay } from "#app/i18n/format";
import { languageName } from "#app/i18n/language-names";
import { rowsOf } from "#db/vocabulary/form";
import { inLocale, isLocale, type Locale } from "#db/vocabulary/locale";

import { answerTo, isBlank } from "./answers";
import type { ContentPartner, EntryContent, Resolution, ShownContent, ShownQuestion } from "./content";

export type SectionRow = {
  /** Tells the row from all others of the entry, in whatever version. */
  readonly key: string;
  readonly label: string;
  /** `text` is read as running text in the entry's language, `table` in columns, `fact` beside its label. */
  readonly kind: "fact" | "text" | "table";
  /** Of a table: a line for each row. */
  readonly lines: readonly string[];
  readonly table?: { readonly columns: readonly { readonly label: string; readonly figures: boolean }[]; readonly rows: readonly (readonly string[])[] };
  /** Below a table. */
  readonly sums?: readonly string[];
};

export type EntrySection = { readonly key: string; readonly title: string; readonly rows: readonly SectionRow[] };

/** What jury and, with consent, the public read. `locale`: of the reader. */
export function shownSections(content: ShownContent, questions: readonly ShownQuestion[], locale: Locale): EntrySection[] {
  const words = { locale };
  const summary = m.entries_summary({}, words);
  return [
    { key: "summary", title: summary, rows: [{ key: "summary", label: summary, kind: "text", lines: [content.summary] }] },
    {
      key: "facts",
      title: m.entries_document_facts({}, words),
      rows: [
        ...(content.lead === null ? [] : [fact("lead", m.entries_lead({}, words), content.lead.name)]),
        fact("language", m.entries_field_language({}, words), isLocale(content.language) ? languageName(content.language) : content.language),
        ...(content.agreementDate === null ? [] : [fact("agreement", m.entries_agreement_date({}, words), formatDay(content.agreementDate, locale))]),
      ],
    },
    { key: "partners", title: m.entries_partners({}, words), rows: content.partners.map((partner, at) => fact(`partner:${partnerKey(partner, at)}`, partner.name, formatCountry(partner.country, locale))) },
    ...answerSections(content, questions, locale),
    { key: "attachments", title: m.entries_attachments({}, words), rows: content.attachments.map(({ id, name, size, sha256 }) => fact(`file:${id}`, name, formatBytes(size, locale), `SHA-256: ${sha256}`)) },
  ];
}

function fact(key: string, label: string, ...lines: readonly string[]): SectionRow {
  return { key, label, kind: "fact", lines };
}

/** The sections of the category's form, as far as something in them was answered. */
function answerSections(content: ShownContent, questions: readonly ShownQuestion[], locale: Locale): EntrySection[] {
  const sections = new Map(questions.map(({ section }) => [section.id, section.title]));
  return [...sections].flatMap(([id, title]) => {
    const rows = questions.filter(({ section }) => section.id === id).flatMap((question) => answerRow(content, question, locale));
    return rows.length === 0 ? [] : [{ key: `section:${id}`, title: inLocale(title, locale), rows }];
  });
}

function answerRow(content: ShownContent, question: ShownQuestion, locale: Locale): SectionRow[] {
  const answer = answerTo(question, content.answers);
  if (answer === undefined || isBlank(answer)) return [];
  const row = { key: `answer:${question.key}`, label: inLocale(question.label, locale), lines: answerText(question, answer, content.attachments, locale).split("\n") };
  if (question.kind === "long-text") return [{ ...row, kind: "text" }];
  if (question.kind !== "table") return [{ ...row, kind: "fact" }];
  const columns = (question.settings.columns ?? []).map(({ key, kind }) => ({ label: columnLabel(question, key, locale), figures: kind === "number" || kind === "money" }));
  return [{ ...row, kind: "table", table: { columns, rows: rowsOf(answer).map((cells) => rowTexts(question.settings, cells, locale)) }, sums: sumTexts(question, answer, locale) }];
}

/** What lead and office read besides: resolutions, contact and declarations. */
export function formalSections(content: EntryContent, locale: Locale): EntrySection[] {
  const words = { locale };
  const given = (text: string) => (text === "" ? m.entries_not_stated({}, words) : text);
  const declared = (flag: boolean) => (flag ? m.entries_declared({}, words) : m.entries_not_declared({}, words));
  return [
    {
      key: "resolutions",
      title: m.entries_resolutions({}, words),
      rows: [
        fact("resolution:lead", content.lead.name, resolutionText(content.lead, locale)),
        ...content.partners.map((partner, at) => fact(`resolution:${partnerKey(partner, at)}`, partner.name, resolutionText(partner, locale), ...controlLines(partner, locale))),
      ],
    },
    {
      key: "contact",
      title: m.entries_section_contact({}, words),
      rows: [
        fact("department", m.entries_field_department({}, words), given(content.department)),
        fact("contact-name", m.entries_field_contact_name({}, words), given(content.contact.name)),
        fact("contact-email", m.entries_field_contact_email({}, words), given(content.contact.email)),
        fact("contact-phone", m.entries_field_contact_phone({}, words), given(content.contact.phone)),
        fact("head-name", m.entries_field_head_name({}, words), given(content.headName)),
      ],
    },
    {
      key: "declarations",
      title: m.entries_section_declarations({}, words),
      rows: [
        fact("head-confirmed", m.entries_field_head_confirmed({}, words), declared(content.headConfirmed)),
        fact("truth", m.entries_field_truth({}, words), declared(content.truthDeclared)),
        fact("privacy", m.entries_field_privacy({}, words), declared(content.privacyAcknowledged)),
        fact("publication", m.entries_field_publication({}, words), content.publicationConsent ? m.entries_consent_given({}, words) : m.entries_consent_not_given({}, words)),
      ],
    },
  ];
}

/** A partner that is in no directory is told by its place in the list. */
function partnerKey({ organisationId }: ContentPartner, at: number): string {
  return organisationId ?? `free:${at}`;
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
