// Whoever leads calls an entry for discussion, which ends the one before; whom a conflict of interest excludes has left with that (law §5, §10).
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";

import { isRecused, leading, openCategoryOf, type StepRefusal } from "./in-sitting.server";
import { endDiscussion, openDiscussion } from "./sitting.repo.server";

export type EntryCall = { readonly editionId: string; readonly entryId: string };

export async function callEntry(deps: Deps, viewer: Viewer, { editionId, entryId }: EntryCall): Promise<Result<undefined, StepRefusal>> {
  return leading(deps, viewer, editionId, async ({ q, loaded, note }) => {
    const record = openCategoryOf(loaded, entryId);
    if (record === undefined) return refused("not-called");
    if (isRecused(viewer, loaded, { record, entryId })) return refused("recused");
    if (loaded.discussions.some((discussion) => discussion.entryId === entryId && discussion.closedAt === null)) return ok();
    await endDiscussion(q, record.category.id, deps.now);
    await openDiscussion(q, { entryId, categoryId: record.category.id, calledAt: deps.now });
    await note({ action: "sitting.entry-called", subject: `entry:${entryId}` });
    return ok();
  });
}
