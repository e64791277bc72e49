// Adds a category with its criteria at the end; its form asks what every form asks.
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";
import { commonForm } from "#db/reference/edition-2024/questions";
import { formRows } from "#db/reference/preset-rows";

import { insertCategory, insertCriteria } from "./category.repo.server";
import type { CategoryForm } from "./category.input";
import { editEdition, type EditRefusal } from "./edit-edition.server";
import { readEditionRules } from "./find-edition.server";
import { insertForm } from "./form.repo.server";
import { checkWeights, type WeightsRefusal } from "./weights";

export type CategoryRefusal = EditRefusal | "key-taken" | { readonly weights: WeightsRefusal };

export async function addCategory(deps: Deps, viewer: Viewer, { editionId, criteria, ...words }: CategoryForm & { readonly editionId: string }): Promise<Result<undefined, CategoryRefusal>> {
  return editEdition<CategoryRefusal>(deps, viewer, { editionId, version: null, touches: "rules" }, async (q) => {
    const { categories } = await readEditionRules(q, editionId);
    if (categories.some(({ key }) => key === words.key)) return refused("key-taken");
    const verdict = checkWeights(criteria.map(({ weight }) => weight));
    if (!verdict.ok) return refused({ weights: verdict.reason });
    const id = deps.newId();
    const position = 1 + Math.max(-1, ...categories.map((category) => category.position));
    await insertCategory(q, { id, editionId, position, ...words });
    await insertCriteria(q, criteria.map(({ name, description, weight }, place) => ({ id: deps.newId(), categoryId: id, position: place, name, description, weight, round: 1 })));
    await insertForm(q, formRows(commonForm, id, () => deps.newId()));
    return ok({ action: "category.added", subject: `category:${id}`, after: { ...words, criteria } });
  });
}
