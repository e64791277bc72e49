// Whoever leads ends the discussion of an entry; everybody who had left for it is back (law §5, §10).
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";

import type { EntryCall } from "./call-entry.server";
import { leading, openCategoryOf, type StepRefusal } from "./in-sitting.server";
import { endDiscussion as endRow } from "./sitting.repo.server";

export async function endDiscussion(deps: Deps, viewer: Viewer, { editionId, entryId }: EntryCall): Promise<Result<undefined, StepRefusal>> {
  return leading(deps, viewer, editionId, async ({ q, loaded, note }) => {
    const record = openCategoryOf(loaded, entryId);
    if (record === undefined) return refused("not-called");
    if (!loaded.discussions.some((discussion) => discussion.entryId === entryId && discussion.closedAt === null)) return ok();
    await endRow(q, record.category.id, deps.now);
    await note({ action: "sitting.entry-closed", subject: `entry:${entryId}` });
    return ok();
  });
}
