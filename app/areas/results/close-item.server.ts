// Whoever leads closes the category under way; a vote that is open has to be counted first (law §10).
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";

import type { ItemOfAgenda } from "./call-item.server";
import { leading, openCategory, type StepRefusal } from "./in-sitting.server";
import { endDiscussion, updateItem } from "./sitting.repo.server";

export type CloseItemRefusal = StepRefusal | "motion-open";

export async function closeItem(deps: Deps, viewer: Viewer, { editionId, categoryKey }: ItemOfAgenda): Promise<Result<undefined, CloseItemRefusal>> {
  return leading<"motion-open">(deps, viewer, editionId, async ({ q, loaded, note }) => {
    const record = openCategory(loaded, categoryKey);
    if (record === undefined) return ok();
    const { id } = record.category;
    if (loaded.motions.some(({ categoryId, closedAt }) => categoryId === id && closedAt === null)) return refused("motion-open");
    await endDiscussion(q, id, deps.now);
    await updateItem(q, id, { closedAt: deps.now });
    await note({ action: "sitting.item-closed", subject: `category:${id}` });
    return ok();
  });
}
