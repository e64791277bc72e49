// The office begins to correct a sealed result: the decisions as they are sealed become the first ones of the next result (law §10).
import { getEdition } from "#app/areas/competition/find-edition.server";
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { insertCorrection, selectCorrections } from "./correction.repo.server";
import { carryDecisions } from "./decision.repo.server";
import { mayCorrect, type CorrectionRefusal } from "./results.policy";
import { selectLastSealedResult } from "./sealed-result.repo.server";

/** `under-way`: one is open already. */
export type OpenCorrectionRefusal = CorrectionRefusal | "under-way";

/** `reason`: why the result is corrected; not blank. It will be published with it. */
export async function openCorrection(deps: Deps, viewer: Viewer, { editionId, reason }: { readonly editionId: string; readonly reason: string }): Promise<Result<undefined, OpenCorrectionRefusal>> {
  return deps.store.tx(async (q) => {
    const edition = await getEdition(q, editionId);
    const verdict = mayCorrect(viewer, edition);
    if (!verdict.ok) return verdict;
    const sealed = await selectLastSealedResult(q, editionId);
    if (sealed === undefined) return refused("not-sealed");
    if ((await selectCorrections(q, editionId)).some(({ sealedAt }) => sealedAt === null)) return refused("under-way");
    const no = sealed.no + 1;
    await insertCorrection(q, { editionId, no, reason, openedAt: deps.now, openedBy: viewer.personId, signedOffAt: null, signedOffBy: null, signedOffDigest: null });
    await carryDecisions(q, editionId, { from: sealed.no, to: no });
    await record(q, { at: deps.now, actor: viewer.personId, action: "correction.opened", subject: `edition:${editionId}`, editionId, after: { no, reason } });
    return ok();
  });
}
