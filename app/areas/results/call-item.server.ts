// Whoever leads calls a category of the agenda, one at a time; one that was closed may be called again (law §10).
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";

import { leading, type StepRefusal } from "./in-sitting.server";
import { openItem } from "./sitting.repo.server";

/** `item-open`: another category is under way. */
export type CallItemRefusal = StepRefusal | "item-open";
export type ItemOfAgenda = { readonly editionId: string; readonly categoryKey: string };

export async function callItem(deps: Deps, viewer: Viewer, { editionId, categoryKey }: ItemOfAgenda): Promise<Result<undefined, CallItemRefusal>> {
  return leading<"item-open">(deps, viewer, editionId, async ({ q, loaded, note }) => {
    const called = loaded.records.find(({ category }) => category.key === categoryKey);
    if (called === undefined) return refused("not-found");
    const open = loaded.items.find(({ closedAt }) => closedAt === null);
    if (open !== undefined) return open.categoryId === called.category.id ? ok() : refused("item-open");
    await openItem(q, { categoryId: called.category.id, editionId, calledAt: deps.now });
    await note({ action: "sitting.item-called", subject: `category:${called.category.id}` });
    return ok();
  });
}
