// A shipped edition as the rows that make it: categories, criteria, questions and anchors of one edition. Pure; whoever writes them gives the ids.
import type { EditionPreset } from "./preset";

/** Makes the id of the row that `keys` lead to: category key, then the key of its criterion or question. */
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
  const questions = preset.categories.flatMap((category) =>
    category.questions.map((question, position) => ({
      id: idOf(category.key, "question", question.key),
      categoryId: idOf(category.key),
      key: question.key,
      kind: question.kind,
      position,
      label: question.label,
      help: question.help,
      required: question.required,
      maxLength: "maxLength" in question ? question.maxLength : null,
    })),
  );
  return { anchors, categories, criteria, questions };
}
