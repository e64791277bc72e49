// Words for what a category's form is made of: kinds of questions, conditions, and why a change is refused.
import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";
import type { Condition, QuestionKind } from "#db/vocabulary/form";

import type { FormChangeRefusal } from "./form-change";
import { choicesOf, decidingQuestions, type FormDefinition, type Question } from "./form-definition";
import { writeCondition } from "./typed-question";

const KINDS = {
  "short-text": m.editor_kind_short_text,
  "long-text": m.editor_kind_long_text,
  number: m.editor_kind_number,
  money: m.editor_kind_money,
  date: m.editor_kind_date,
  "yes-no": m.editor_kind_yes_no,
  "one-of": m.editor_kind_one_of,
  "several-of": m.editor_kind_several_of,
  table: m.editor_kind_table,
  organisation: m.editor_kind_organisation,
  file: m.editor_kind_file,
  declaration: m.editor_kind_declaration,
} as const satisfies Record<QuestionKind, () => string>;

export function kindName(kind: QuestionKind): string {
  return KINDS[kind]();
}

/** An answer of a question that can be chosen, in words. */
function choiceName({ words }: Question, choice: string): string {
  if (choice === "yes") return m.editor_yes();
  if (choice === "no") return m.editor_no();
  const label = words.options?.[choice];
  return label ? say(label) : choice;
}

/** "bei „Gefördert“: Ja" */
export function conditionText(form: FormDefinition, condition: Condition): string {
  const question = form.questions.find(({ key }) => key === condition.question);
  return m.editor_condition_when({ question: question ? say(question.label) : condition.question, answer: question ? choiceName(question, condition.answer) : condition.answer });
}

/** What a question or section can be made to hang on, for a list to choose from. */
export function conditionChoices(form: FormDefinition, id: string): { value: string; label: string }[] {
  return decidingQuestions(form, id).flatMap((question) =>
    choicesOf(question).map((answer) => ({ value: writeCondition({ question: question.key, answer }), label: m.editor_condition_when({ question: say(question.label), answer: choiceName(question, answer) }) })),
  );
}

/** Why a form cannot be changed so, and what to do first. */
export function refusalText(reason: FormChangeRefusal, form: FormDefinition): string {
  if (reason === "unknown") return m.editor_refused_unknown();
  const question = form.questions.find(({ id }) => id === reason.id);
  const section = form.sections.find(({ id }) => id === reason.id);
  const name = question ? say(question.label) : section ? say(section.title) : "";
  return reason.problem === "condition-unknown" ? m.editor_refused_condition({ name }) : m.editor_refused_other({ name });
}
