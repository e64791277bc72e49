// Answers with which the office tries a form out: judged as those of an entry are, and never kept.
import type { CategoryRules } from "#app/areas/competition/edition";
import type { Q } from "#app/services/store";
import type { Answers } from "#db/vocabulary/form";

import { withoutRow } from "./answers";
import { incompleteAnswers, type Incomplete } from "./completeness";
import type { FormIntent } from "./intent";
import { resolveOrganisations } from "./resolve-organisations.server";

export type Trial = {
  readonly answers: Answers;
  /** Null: only rows were added or taken off. */
  readonly incomplete: readonly Incomplete[] | null;
};

/** No file is attached to what is no entry. */
export async function readTrial(q: Q, form: Pick<CategoryRules, "sections" | "questions">, typed: Answers, intent: FormIntent): Promise<Trial> {
  const answers = { ...typed, ...(await resolveOrganisations(q, form.questions, typed, {})) };
  if (intent.kind === "remove-row") return { answers: withoutRow(answers, intent.question, intent.position), incomplete: null };
  return { answers, incomplete: intent.kind === "add-row" ? null : incompleteAnswers(form, answers, []) };
}
