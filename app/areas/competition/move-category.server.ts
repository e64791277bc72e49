// Moves a category one place up or down in the order in which every page lists them.
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";

import { updateCategory } from "./category.repo.server";
import type { CorrectionRefusal } from "./correct-category.server";
import { editEdition } from "./edit-edition.server";
import { readEditionRules } from "./find-edition.server";

type Input = { readonly editionId: string; readonly categoryId: string; readonly direction: "up" | "down" };

/** At the end of the list nothing moves. */
export async function moveCategory(deps: Deps, viewer: Viewer, { editionId, categoryId, direction }: Input): Promise<Result<undefined, CorrectionRefusal>> {
  return editEdition<CorrectionRefusal>(deps, viewer, { editionId, version: null, touches: "rules" }, async (q) => {
    const { categories } = await readEditionRules(q, editionId);
    const at = categories.findIndex(({ id }) => id === categoryId);
    if (at === -1) return refused("no-such-category");
    const order = categories.map(({ key }) => key);
    const [moved = "", to] = [order[at], direction === "up" ? at - 1 : at + 1];
    if (to < 0 || to >= order.length) return ok({ action: "category.moved" });
    const after = order.toSpliced(at, 1).toSpliced(to, 0, moved);
    for (const { id, key } of categories) await updateCategory(q, editionId, id, { position: after.indexOf(key) });
    return ok({ action: "category.moved", before: order, after });
  });
}
