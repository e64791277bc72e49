// What is wrong with a cooperation that is to come into the register, in words; at its form and in the preview of a file.
import { m } from "#app/i18n";

import type { FundedField, FundedProblem } from "./funded-cooperation";
import { COLUMNS, type RowProblem, type TableProblem } from "./funding-import";

const FIELD_NAMES = {
  title: m.grants_field_title,
  topic: m.grants_field_topic,
  lead: m.grants_field_lead,
  partners: m.grants_field_partners,
  startsOn: m.grants_field_starts,
  endsOn: m.grants_field_ends,
  amount: m.grants_field_amount,
  region: m.grants_field_region,
  digital: m.grants_field_digital,
} as const satisfies Record<FundedField, () => string>;

const PROBLEMS = {
  missing: m.grants_problem_missing,
  "too-long": m.grants_problem_too_long,
  unknown: m.grants_problem_unknown,
  ambiguous: m.grants_problem_ambiguous,
  "lead-again": m.grants_problem_lead_again,
  "too-many": m.grants_problem_too_many,
  "not-a-day": m.grants_problem_not_a_day,
  "odd-year": m.grants_problem_odd_year,
  "ends-before-it-begins": m.grants_problem_ends_before,
  "not-an-amount": m.grants_problem_not_an_amount,
  "not-positive": m.grants_problem_not_positive,
  "too-much": m.grants_problem_too_much,
  "choose-region": m.grants_problem_choose_region,
  "other-region": m.grants_problem_other_region,
  taken: m.grants_problem_taken,
} as const satisfies Record<FundedProblem, (given: { field: string; text: string }) => string>;

export function fieldName(field: FundedField): string {
  return FIELD_NAMES[field]();
}

export function fundedProblem({ field, problem, text }: { readonly field: FundedField; readonly problem: FundedProblem; readonly text: string }): string {
  return PROBLEMS[problem]({ field: fieldName(field), text });
}

export function rowProblem(problem: RowProblem): string {
  if (problem.reason === "field") return PROBLEMS[problem.problem]({ field: COLUMNS[problem.field], text: problem.text });
  const words = { cells: m.grants_row_cells, encoding: m.grants_row_encoding, formula: m.grants_row_formula, twice: m.grants_row_twice } as const;
  return words[problem.reason]({ text: problem.text });
}

/** What keeps a file from being looked at at all. */
export type FileProblem = TableProblem | { readonly reason: "missing" | "too-large" | "no-text" } | { readonly reason: "quotation"; readonly line: number };

export function fileProblem(problem: FileProblem): string {
  switch (problem.reason) {
    case "columns":
      return m.grants_import_columns({ missing: problem.missing.join(", ") });
    case "quotation":
      return m.grants_import_quotation({ line: problem.line });
    case "missing":
      return m.grants_import_missing();
    case "empty":
      return m.grants_import_empty();
    case "too-large":
      return m.grants_import_too_large();
    case "no-text":
      return m.grants_import_no_text();
    case "too-many-rows":
      return m.grants_import_too_many();
  }
}
