// A shipped edition as the rows that make it: categories, criteria, forms and anchors of one edition. Pure; whoever writes them gives the ids.
import type { QuestionSettings, QuestionWords } from "#db/vocabulary/form";

import type { CategoryPreset, EditionPreset, FormSectionPreset, QuestionPreset } from "./preset";

/** Makes the id of the row that `keys` lead to: category key, then the key of its criterion, section or question. */
export type IdOf = (...keys: readonly string[]) => string;

export function presetRows(preset: EditionPreset, editionId: string, idOf: IdOf) {
  const anchors = preset.anchors.map((anchor) => ({ editionId, ...anchor }));
  const categories = preset.categories.map(({ key, name, description, requiresForeignPartner }, position) => ({
    id: idOf(key),
    editionId,
    key,
    position,
    name,
    description,
    requiresForeignPartner,
  }));
  const criteria = preset.categories.flatMap((category) =>
    category.criteria.map(({ key, name, description, weight }, position) => ({
      id: idOf(category.key, "criterion", key),
      categoryId: idOf(category.key),
      position,
      name,
      description,
      weight,
    })),
  );
  const forms = preset.categories.map((category) => formRows(category.sections, idOf(category.key), (...keys) => idOf(category.key, ...keys)));
  return { anchors, categories, criteria, sections: forms.flatMap(({ sections }) => sections), questions: forms.flatMap(({ questions }) => questions) };
}

/** The form of one category. */
export function formRows(form: readonly FormSectionPreset[], categoryId: string, idOf: IdOf) {
  const sections = form.map(({ key, title, lead }, position) => ({ id: idOf("section", key), categoryId, position, title, lead, shownWhen: null }));
  const questions = form
    .flatMap((section, at) => section.questions.map((question) => ({ question, sectionId: sections[at]?.id ?? "" })))
    .map(({ question, sectionId }, position) => ({
      id: idOf("question", question.key),
      categoryId,
      sectionId,
      key: question.key,
      kind: question.kind,
      position,
      label: question.label,
      help: question.help,
      required: question.required,
      hiddenFromJury: false,
      maxLength: "maxLength" in question ? question.maxLength : null,
      settings: settingsOf(question),
      words: wordsOf(question),
      shownWhen: question.shownWhen ?? null,
    }));
  return { sections, questions };
}

/** A shipped category with its form, where its rows need no ids of a database. */
export function formOfPreset({ key, sections }: CategoryPreset) {
  return { key, ...formRows(sections, key, (...keys) => keys.join("-")) };
}

function settingsOf(question: QuestionPreset): QuestionSettings {
  switch (question.kind) {
    case "number":
    case "money": {
      const { min, max, decimals } = question;
      return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }), ...(decimals === undefined ? {} : { decimals }) };
    }
    case "one-of":
    case "several-of":
      return { options: question.options.map(({ key }) => key) };
    case "table":
      return { columns: question.columns.map(({ label: _label, ...column }) => column), ...(question.maxRows === undefined ? {} : { maxRows: question.maxRows }) };
    default:
      return {};
  }
}

function wordsOf(question: QuestionPreset): QuestionWords {
  switch (question.kind) {
    case "number":
    case "money":
      return question.unit ? { unit: question.unit } : {};
    case "one-of":
    case "several-of":
      return { options: Object.fromEntries(question.options.map(({ key, label }) => [key, label])) };
    case "table":
      return { columns: Object.fromEntries(question.columns.map(({ key, label }) => [key, label])) };
    default:
      return {};
  }
}
