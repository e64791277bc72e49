// The chair signs the result off; or the office records that the chair has, and answers for it (law §10).
import { signOffEdition } from "#app/areas/competition/advance-edition.server";
import { getEdition } from "#app/areas/competition/find-edition.server";
import { listJurors } from "#app/areas/jury/read-jury.server";
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { readResult } from "./read-records.server";
import { maySignOff, type DeliberationRefusal } from "./results.policy";
import type { ResultProblem } from "./seal";

/** `changed-meanwhile`: the result is not the one that was shown. `no-chair`: the person named is not chair of this jury. */
export type SignOffRefusal = DeliberationRefusal | "changed-meanwhile" | "no-chair" | { readonly problems: readonly ResultProblem[] };

export type SigningOff = {
  readonly editionId: string;
  /** Of the result that was shown. */
  readonly digest: string;
  /** The chair's id as a juror: the viewer's own seat, or the seat of whom the office records the signature. */
  readonly chairId: string;
};

export async function signOff(deps: Deps, viewer: Viewer, { editionId, digest, chairId }: SigningOff): Promise<Result<undefined, SignOffRefusal>> {
  return deps.store.tx(async (q) => {
    const edition = await getEdition(q, editionId);
    const verdict = maySignOff(viewer, edition, deps.now);
    if (!verdict.ok) return verdict;
    const chair = (await listJurors(q, editionId)).find(({ id, role, state }) => id === chairId && role === "chair" && state === "accepted");
    const by = chair?.personId;
    if (chair === undefined || by === undefined || by === null) return refused("no-chair");
    const result = await readResult(q, edition);
    if (result.problems.length > 0) return refused({ problems: result.problems });
    if (result.digest !== digest) return refused("changed-meanwhile");

    await signOffEdition(q, editionId, { at: deps.now, by, digest });
    const after = { by, digest, recordedBy: by === viewer.personId ? "chair" : "office" };
    await record(q, { at: deps.now, actor: viewer.personId, action: "result.signed-off", subject: `edition:${editionId}`, editionId, after });
    return ok();
  });
}
