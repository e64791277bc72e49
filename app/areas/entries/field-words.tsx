// How the fields of an entry are called, where they stand on the page, and what can be wrong with them, in words.
import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";

import type { DraftField, Problem } from "./completeness";
import type { ShownQuestion } from "./content";
import type { ComparedField, DraftForm } from "./draft";

type Named = DraftField | ComparedField;

/** The id of a field's control, so that a link can lead there. */
export function fieldId(field: string): string {
  return field.replaceAll(/[^A-Za-z0-9]+/g, "-");
}

const LABELS = {
  leadId: m.entries_lead,
  title: m.entries_field_title,
  summary: m.entries_summary,
  categoryId: m.entries_category,
  department: m.entries_field_department,
  contactName: m.entries_field_contact_name,
  contactEmail: m.entries_field_contact_email,
  contactPhone: m.entries_field_contact_phone,
  headName: m.entries_field_head_name,
  agreementDate: m.entries_agreement_date,
  leadResolutionState: m.entries_field_lead_resolution,
  leadResolutionDate: m.entries_field_lead_resolution_date,
  partners: m.entries_partners,
  headConfirmed: m.entries_field_head_confirmed,
  truthDeclared: m.entries_field_truth,
  privacyAcknowledged: m.entries_field_privacy,
  publicationConsent: m.entries_field_publication,
} as const;

const PARTNER_LABELS = {
  name: m.entries_partner_name,
  country: m.entries_partner_country,
  resolutionState: m.entries_partner_resolution,
  resolutionDate: m.entries_partner_resolution_date,
} as const;

const isPlain = (field: string): field is keyof typeof LABELS => field in LABELS;
const isOfPartner = (field: string): field is keyof typeof PARTNER_LABELS => field in PARTNER_LABELS;

/** "Titel des Beitrags"; of a partner's field "Gemeente Aalten: Gremienbeschluss"; of an answer its question. */
export function fieldLabel(field: Named, { questions, form }: { questions: readonly ShownQuestion[]; form: Pick<DraftForm, "partners"> }): string {
  if (isPlain(field)) return LABELS[field]();
  const [, position = "", part = ""] = /^partners\[(\d+)\]\.(\w+)$/.exec(field) ?? [];
  if (isOfPartner(part)) {
    const name = form.partners[Number(position)]?.name || m.entries_partner_numbered({ position: Number(position) + 1 });
    return m.entries_partner_field({ partner: name, field: PARTNER_LABELS[part]() });
  }
  const question = questions.find(({ key }) => field === `answers.${key}`);
  return question ? say(question.label) : field;
}

const PROBLEMS = {
  missing: m.entries_problem_missing,
  "too-long": m.entries_problem_too_long,
  "not-a-day": m.entries_problem_not_a_day,
  "not-an-email": m.entries_problem_not_an_email,
  "not-yes-or-no": m.entries_problem_missing,
  "not-confirmed": m.entries_problem_not_confirmed,
} as const satisfies Record<Problem, () => string>;

export function problemText(problem: Problem): string {
  return PROBLEMS[problem]();
}
