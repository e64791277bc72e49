// The office words the reason of a correction anew, as long as it is not sealed (law §10).
import { ok, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { correct, type CorrectingRefusal } from "./correct.server";
import { updateCorrection } from "./correction.repo.server";

export async function rewordCorrection(deps: Deps, viewer: Viewer, { editionId, reason }: { readonly editionId: string; readonly reason: string }): Promise<Result<undefined, CorrectingRefusal>> {
  return correct<never>(deps, viewer, editionId, async (q, _edition, { no, reason: before }) => {
    await updateCorrection(q, { editionId, no }, { reason });
    await record(q, { at: deps.now, actor: viewer.personId, action: "correction.reworded", subject: `edition:${editionId}`, editionId, before: { no, reason: before }, after: { no, reason } });
    return ok();
  });
}
