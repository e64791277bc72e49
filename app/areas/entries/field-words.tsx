// How the fields of an entry are called, where they stand on the page, and what can be wrong with them, in words.
import { m } from "#app/i18n";
import { columnLabel } from "#app/i18n/answer-text";
import { writeDecimal } from "#app/base/decimal";
import { formatMoney, formatNumber } from "#app/i18n/format";
import { currentLocale, say } from "#app/i18n/locale";
import type { QuestionKind } from "#db/vocabulary/form";

import { ANSWER_LIMIT, CELL_LIMIT, MAX_ROWS } from "./answers";
import type { DraftField, Incomplete } from "./completeness";
import type { FormQuestion } from "./content";
import type { ComparedField, DraftForm } from "./draft";
import { questionOf } from "./sections";

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
  language: m.entries_field_language,
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

/** Of a partner's fields, by name. */
export const PARTNER_LABELS = {
  name: m.entries_partner_name,
  country: m.entries_partner_country,
  resolutionState: m.entries_partner_resolution,
  resolutionDate: m.entries_partner_resolution_date,
  contactName: m.entries_partner_contact_name,
  contactEmail: m.entries_partner_contact_email,
} as const;

const isPlain = (field: string): field is keyof typeof LABELS => field in LABELS;
const isOfPartner = (field: string): field is keyof typeof PARTNER_LABELS => field in PARTNER_LABELS;

export type FieldWords = { readonly questions: readonly FormQuestion[]; readonly form: Pick<DraftForm, "partners"> };

/** "Titel des Beitrags"; of a partner's field "Gemeente Aalten: Gremienbeschluss"; of an answer its question, of a cell its table, row and column. */
export function fieldLabel(field: Named, { questions, form }: FieldWords): string {
  if (isPlain(field)) return LABELS[field]();
  const [, position = "", part = ""] = /^partners\[(\d+)\]\.(\w+)$/.exec(field) ?? [];
  if (isOfPartner(part)) {
    const name = form.partners[Number(position)]?.name || m.entries_partner_numbered({ position: Number(position) + 1 });
    return m.entries_partner_field({ partner: name, field: PARTNER_LABELS[part]() });
  }
  const question = questionOf(field, questions);
  if (!question) return field;
  const { row, column } = cellOf(field);
  return column === undefined ? say(question.label) : m.form_cell({ table: say(question.label), no: row + 1, column: columnLabel(question, column) });
}

/** What is wrong and what to do about it; bounds are those of the question. */
export function problemText({ field, problem }: Incomplete, { questions }: Pick<FieldWords, "questions">): string {
  const question = questionOf(field, questions);
  const { column: key } = cellOf(field);
  const asked = question?.settings.columns?.find((column) => column.key === key) ?? question;
  const bounds = asked && "settings" in asked ? asked.settings : asked;
  switch (problem) {
    case "missing":
      return missingText(question, key);
    case "too-long":
      return question ? m.form_problem_too_long({ max: formatNumber(key === undefined ? (question.maxLength ?? ANSWER_LIMIT) : CELL_LIMIT) }) : m.entries_problem_too_long();
    case "not-a-day":
      return m.entries_problem_not_a_day();
    case "not-an-email":
      return m.entries_problem_not_an_email();
    case "not-confirmed":
      return m.entries_problem_not_confirmed();
    case "not-a-number":
      return bounds?.decimals ? m.form_problem_not_a_decimal({ decimals: bounds.decimals, example: formatNumber(1_250.5) }) : m.form_problem_not_a_number({ example: formatNumber(1_250) });
    case "not-an-amount":
      return m.form_problem_not_an_amount({ example: writeDecimal(123_450, 2, currentLocale(), 2) });
    case "below-min":
      return m.form_problem_below_min({ min: figureText(asked?.kind, bounds?.min ?? 0) });
    case "above-max":
      return m.form_problem_above_max({ max: figureText(asked?.kind, bounds?.max ?? 0) });
    case "not-an-option":
      return m.form_problem_not_an_option();
    case "not-in-directory":
      return m.form_problem_not_in_directory();
    case "no-such-file":
      return m.form_problem_no_such_file();
    case "too-many-rows":
      return m.form_problem_too_many_rows({ max: formatNumber(question?.settings.maxRows ?? MAX_ROWS) });
  }
}

function missingText(question: FormQuestion | undefined, column: string | undefined): string {
  if (column !== undefined) return m.form_problem_cell_missing();
  switch (question?.kind) {
    case "table":
      return m.form_problem_no_rows();
    case "yes-no":
    case "one-of":
      return m.form_problem_choose();
    case "several-of":
      return m.form_problem_choose_some();
    case "file":
      return m.form_problem_choose_file();
    default:
      return m.entries_problem_missing();
  }
}

function figureText(kind: QuestionKind | undefined, value: number): string {
  return kind === "money" ? formatMoney(value) : formatNumber(value);
}

/** The place of a cell inside its table: "answers.costs[2].amount". */
function cellOf(field: string): { readonly row: number; readonly column: string | undefined } {
  const [, row, column] = /^answers\.[^[]+\[(\d+)\]\.(.+)$/.exec(field) ?? [];
  return { row: Number(row), column };
}
