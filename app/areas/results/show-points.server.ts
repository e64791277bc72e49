// After the informational round whoever leads shows those present who gave what (law §7, §10). What has been seen is not hidden again.
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";

import type { ItemOfAgenda } from "./call-item.server";
import { leading, openCategory, type StepRefusal } from "./in-sitting.server";
import { updateItem } from "./sitting.repo.server";

export async function showPoints(deps: Deps, viewer: Viewer, { editionId, categoryKey }: ItemOfAgenda): Promise<Result<undefined, StepRefusal>> {
  return leading(deps, viewer, editionId, async ({ q, loaded, note }) => {
    const record = openCategory(loaded, categoryKey);
    if (record === undefined) return refused("not-called");
    const { id } = record.category;
    if (loaded.items.some(({ categoryId, pointsShown }) => categoryId === id && pointsShown)) return ok();
    await updateItem(q, id, { pointsShown: true });
    await note({ action: "sitting.points-shown", subject: `category:${id}` });
    return ok();
  });
}
