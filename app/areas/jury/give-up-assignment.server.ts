// The office no longer wants an assignment that is being worked out, or one that has been proposed.
import { getEdition } from "#app/areas/competition/find-edition.server";
import { phaseOf } from "#app/areas/competition/phase";
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { moveAssigning, selectLatestAssigning } from "./assigning.repo.server";
import { mayAssignEntries } from "./jury.policy";

export type GiveUpRefusal = "forbidden" | "too-early" | "too-late" | "nothing-asked";

/** Whoever works it out asks whether it is still wanted, and stops. */
export async function giveUpAssignment(deps: Deps, viewer: Viewer, editionId: string): Promise<Result<undefined, GiveUpRefusal>> {
  return deps.store.tx(async (q) => {
    const allowed = mayAssignEntries(viewer, phaseOf(await getEdition(q, editionId), deps.now));
    if (!allowed.ok) return allowed;
    const latest = await selectLatestAssigning(q, editionId);
    if (latest === undefined) return refused("nothing-asked");
    const state = latest.state === "proposed" ? "discarded" : "cancelled";
    if (!(await moveAssigning(q, latest.id, { from: ["queued", "running", "proposed"], state, endedAt: deps.now }))) return refused("nothing-asked");
    await record(q, { at: deps.now, actor: viewer.personId, action: state === "discarded" ? "assignment.discarded" : "assignment.cancelled", subject: `edition:${editionId}`, editionId });
    return ok();
  });
}
