// The form of a category for the office that makes it: sections and questions in their order, and whose forms could be taken over.
import type { Q } from "#app/services/store";
import type { LocalisedText } from "#db/vocabulary/locale";

import type { CategoryRules } from "./edition";
import { readEditionRules } from "./find-edition.server";

export type FormPage = {
  readonly category: CategoryRules;
  /** Other categories of the edition. */
  readonly others: readonly { readonly id: string; readonly name: LocalisedText }[];
};

/** Undefined when the edition has no category of this key. */
export async function readForm(q: Q, editionId: string, key: string): Promise<FormPage | undefined> {
  const { categories } = await readEditionRules(q, editionId);
  const category = categories.find((candidate) => candidate.key === key);
  return category && { category, others: categories.filter((other) => other !== category && other.questions.length > 0).map(({ id, name }) => ({ id, name })) };
}
