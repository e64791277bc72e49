// Whoever leads closes the meeting once no item is under way; everybody has left with that (law §10).
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";

import type { CallItemRefusal } from "./call-item.server";
import { leading } from "./in-sitting.server";
import { endStays, updateSitting } from "./sitting.repo.server";

export async function closeSitting(deps: Deps, viewer: Viewer, editionId: string): Promise<Result<undefined, CallItemRefusal>> {
  return leading<"item-open">(deps, viewer, editionId, async ({ q, loaded, note }) => {
    if (loaded.items.some(({ closedAt }) => closedAt === null)) return refused("item-open");
    await endStays(q, editionId, deps.now);
    await updateSitting(q, editionId, { closedAt: deps.now });
    await note({ action: "sitting.closed", subject: `edition:${editionId}` });
    return ok();
  });
}
