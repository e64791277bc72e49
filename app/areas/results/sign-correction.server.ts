// The chair signs a correction off; or the office records that the chair has, and answers for it (law §10).
import { getEdition } from "#app/areas/competition/find-edition.server";
import { listJurors } from "#app/areas/jury/read-jury.server";
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import type { CorrectingRefusal } from "./correct.server";
import type { CorrectionProblem } from "./corrected-result";
import { updateCorrection } from "./correction.repo.server";
import { readOpenCorrection } from "./read-corrections.server";
import { maySignCorrection } from "./results.policy";
import type { SigningOff } from "./sign-off.server";

/** `changed-meanwhile`: the correction is not the one that was shown. `no-chair`: the person named is not chair of this jury. */
export type SignCorrectionRefusal = CorrectingRefusal | "changed-meanwhile" | "no-chair" | { readonly problems: readonly CorrectionProblem[] };

export async function signCorrection(deps: Deps, viewer: Viewer, { editionId, digest, chairId }: SigningOff): Promise<Result<undefined, SignCorrectionRefusal>> {
  return deps.store.tx(async (q) => {
    const edition = await getEdition(q, editionId);
    const verdict = maySignCorrection(viewer, edition);
    if (!verdict.ok) return verdict;
    const chair = (await listJurors(q, editionId)).find(({ id, role, state }) => id === chairId && role === "chair" && state === "accepted");
    const by = chair?.personId;
    if (by === undefined || by === null) return refused("no-chair");
    const open = await readOpenCorrection(q, edition);
    if (open === undefined) return refused("none-open");
    if (open.problems.length > 0) return refused({ problems: open.problems });
    if (open.digest !== digest) return refused("changed-meanwhile");

    await updateCorrection(q, { editionId, no: open.no }, { signedOffAt: deps.now, signedOffBy: by, signedOffDigest: digest });
    const after = { no: open.no, by, digest, recordedBy: by === viewer.personId ? "chair" : "office" };
    await record(q, { at: deps.now, actor: viewer.personId, action: "correction.signed-off", subject: `edition:${editionId}`, editionId, after });
    return ok();
  });
}
