// The office gives up a correction that is not sealed: the result stays as it is (law §10). The log keeps what was begun.
import { getEdition } from "#app/areas/competition/find-edition.server";
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import type { CorrectingRefusal } from "./correct.server";
import { deleteCorrection, selectCorrections } from "./correction.repo.server";
import { deleteDecisions } from "./decision.repo.server";
import { mayCorrect } from "./results.policy";

export async function dropCorrection(deps: Deps, viewer: Viewer, editionId: string): Promise<Result<undefined, CorrectingRefusal>> {
  return deps.store.tx(async (q) => {
    const verdict = mayCorrect(viewer, await getEdition(q, editionId));
    if (!verdict.ok) return verdict;
    const open = (await selectCorrections(q, editionId)).find(({ sealedAt }) => sealedAt === null);
    if (open === undefined) return refused("none-open");
    await deleteDecisions(q, editionId, open.no);
    await deleteCorrection(q, open);
    await record(q, { at: deps.now, actor: viewer.personId, action: "correction.dropped", subject: `edition:${editionId}`, editionId, before: { no: open.no, reason: open.reason } });
    return ok();
  });
}
