// The office shows the panel how it judged the entry that came first, though some have not closed their sheets.
import { ok, refused, type Result } from "#app/base/result";
import { isOrganiser, type Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { releaseCalibrationOf, selectCalibrations } from "./calibration.repo.server";

export type ReleaseCalibrationRefusal = "forbidden" | "not-found";

export async function releaseCalibration(deps: Deps, viewer: Viewer, { editionId, entryId }: { readonly editionId: string; readonly entryId: string }): Promise<Result<undefined, ReleaseCalibrationRefusal>> {
  if (!isOrganiser(viewer)) return refused("forbidden");
  return deps.store.tx(async (q) => {
    const found = (await selectCalibrations(q, editionId)).find((row) => row.entryId === entryId);
    if (!found) return refused("not-found");
    if (found.releasedAt !== null) return ok();
    await releaseCalibrationOf(q, found, deps.now);
    await record(q, { at: deps.now, actor: viewer.personId, action: "calibration.released", subject: `category:${found.categoryId}`, editionId, after: { entryId } });
    return ok();
  });
}
