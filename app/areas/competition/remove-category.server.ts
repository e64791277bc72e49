// Takes a category out of an edition, with its criteria and its form.
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";

import { deleteCategory } from "./category.repo.server";
import type { CorrectionRefusal } from "./correct-category.server";
import { editEdition } from "./edit-edition.server";
import { readEditionRules } from "./find-edition.server";

type Input = { readonly editionId: string; readonly version: number; readonly categoryId: string };

export async function removeCategory(deps: Deps, viewer: Viewer, { editionId, version, categoryId }: Input): Promise<Result<undefined, CorrectionRefusal>> {
  return editEdition<CorrectionRefusal>(deps, viewer, { editionId, version, touches: "rules" }, async (q) => {
    const { categories } = await readEditionRules(q, editionId);
    const category = categories.find(({ id }) => id === categoryId);
    if (!category) return refused("no-such-category");
    await deleteCategory(q, editionId, categoryId);
    return ok({ action: "category.removed", subject: `category:${categoryId}`, before: category });
  });
}
