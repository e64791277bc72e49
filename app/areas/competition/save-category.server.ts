// Changes a category with its criteria and weights, as long as the rules are open.
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";

import type { CategoryRefusal } from "./add-category.server";
import type { CategoryForm } from "./category.input";
import { replaceCriteria, updateCategory } from "./category.repo.server";
import { editEdition } from "./edit-edition.server";
import type { CategoryRules, Criterion } from "./edition";
import { readEditionRules } from "./find-edition.server";
import { checkWeights } from "./weights";

export type SaveCategoryRefusal = CategoryRefusal | "no-such-category";
type Input = CategoryForm & { readonly editionId: string; readonly version: number; readonly categoryId: string };

export async function saveCategory(deps: Deps, viewer: Viewer, { editionId, version, categoryId, criteria, ...words }: Input): Promise<Result<undefined, SaveCategoryRefusal>> {
  return editEdition<SaveCategoryRefusal>(deps, viewer, { editionId, version, touches: "rules" }, async (q) => {
    const { categories } = await readEditionRules(q, editionId);
    const category = categories.find(({ id }) => id === categoryId);
    if (!category) return refused("no-such-category");
    if (categories.some(({ id, key }) => id !== categoryId && key === words.key)) return refused("key-taken");
    const verdict = checkWeights(criteria.map(({ weight }) => weight));
    if (!verdict.ok) return refused({ weights: verdict.reason });
    const known = new Set(category.criteria.map(({ id }) => id));
    const rows = criteria.map(({ id, name, description, weight }, position) => ({
      id: id !== undefined && known.has(id) ? id : deps.newId(),
      position,
      name,
      description,
      weight,
    }));
    await updateCategory(q, editionId, categoryId, words);
    await replaceCriteria(q, { categoryId, round: 1 }, rows);
    const after = { ...words, criteria: rows.map(wordsAndWeight) };
    return ok({ action: "category.changed", subject: `category:${categoryId}`, before: rulesOf(category), after });
  });
}

function rulesOf({ name, description, key, requiresForeignPartner, criteria }: CategoryRules) {
  return { name, description, key, requiresForeignPartner, criteria: criteria.map(wordsAndWeight) };
}

function wordsAndWeight({ id, name, description, weight }: Pick<Criterion, "id" | "name" | "description" | "weight">) {
  return { id, name, description, weight };
}
