// Corrects the wording of a category and its criteria; possible at any time, on record with before and after (law §3).
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";

import type { CategoryWording } from "./category.input";
import { updateCategory, updateCriterionWording } from "./category.repo.server";
import { editEdition, type EditRefusal } from "./edit-edition.server";
import { readEditionRules } from "./find-edition.server";

export type CorrectionRefusal = EditRefusal | "no-such-category";
type Input = CategoryWording & { readonly editionId: string; readonly categoryId: string };

export async function correctCategory(deps: Deps, viewer: Viewer, { editionId, version, categoryId, name, description, criteria }: Input): Promise<Result<undefined, CorrectionRefusal>> {
  return editEdition<CorrectionRefusal>(deps, viewer, { editionId, version, touches: "wording" }, async (q) => {
    const { categories } = await readEditionRules(q, editionId);
    const category = categories.find(({ id }) => id === categoryId);
    if (!category) return refused("no-such-category");
    const corrected = category.criteria.map((known) => ({ id: known.id, name: known.name, description: known.description, ...criteria.find(({ id }) => id === known.id) }));
    await updateCategory(q, editionId, categoryId, { name, description });
    for (const criterion of corrected) await updateCriterionWording(q, categoryId, criterion);
    const before = { name: category.name, description: category.description, criteria: category.criteria.map(({ id, name, description }) => ({ id, name, description })) };
    return ok({ action: "category.wording-corrected", subject: `category:${categoryId}`, before, after: { name, description, criteria: corrected } });
  });
}
