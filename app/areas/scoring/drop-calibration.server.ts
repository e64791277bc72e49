// The office takes back which entry a panel judges first.
import { ok, refused, type Result } from "#app/base/result";
import { isOrganiser, type Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { deleteCalibration, selectCalibrations } from "./calibration.repo.server";

export type DropCalibrationRefusal = "forbidden" | "not-found" | "sample";

/** Sheets stay as they are. A sample stays one: else what the jury gave it would begin to count. */
export async function dropCalibration(deps: Deps, viewer: Viewer, { editionId, entryId }: { readonly editionId: string; readonly entryId: string }): Promise<Result<undefined, DropCalibrationRefusal>> {
  if (!isOrganiser(viewer)) return refused("forbidden");
  return deps.store.tx(async (q) => {
    const found = (await selectCalibrations(q, editionId)).find((row) => row.entryId === entryId);
    if (!found) return refused("not-found");
    if (!found.counts) return refused("sample");
    await deleteCalibration(q, found);
    await record(q, { at: deps.now, actor: viewer.personId, action: "calibration.dropped", subject: `category:${found.categoryId}`, editionId, before: { entryId } });
    return ok();
  });
}
