// The office ends judging before its deadline: what is not submitted by now does not count.
import { closeJudgingNow } from "#app/areas/competition/advance-edition.server";
import { getEdition } from "#app/areas/competition/find-edition.server";
import { ok, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { mayCloseJudging, type CloseRefusal } from "./sheet.policy";

export async function closeJudging(deps: Deps, viewer: Viewer, { editionId }: { readonly editionId: string }): Promise<Result<undefined, CloseRefusal>> {
  return deps.store.tx(async (q) => {
    const before = await getEdition(q, editionId);
    const allowed = mayCloseJudging(viewer, before, deps.now);
    if (!allowed.ok) return allowed;
    const { judgingCloseAt } = await closeJudgingNow(q, editionId, deps.now);
    await record(q, {
      at: deps.now,
      actor: viewer.personId,
      action: "edition.judging-closed",
      subject: `edition:${editionId}`,
      editionId,
      before: { judgingCloseAt: before.judgingCloseAt },
      after: { judgingCloseAt },
    });
    return ok();
  });
}
