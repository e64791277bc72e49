// The office asks for an assignment to be worked out; nothing is assigned by that (law §6).
import { getEdition } from "#app/areas/competition/find-edition.server";
import { phaseOf } from "#app/areas/competition/phase";
import { listJudgedEntries } from "#app/areas/entries/list-judged-entries.server";
import { seedOf } from "#app/base/random";
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import type { AssigningKind } from "#db/vocabulary/jury";

import { isUnderWay } from "./assigning";
import { insertAssigning, moveAssigning, selectLatestAssigning } from "./assigning.repo.server";
import { mayAssignEntries } from "./jury.policy";

export type AskRefusal = "forbidden" | "too-early" | "too-late" | "no-entries" | "under-way";

/** A proposal that was not applied is discarded. The seed is the edition's: who asks again is not given another draw. */
export async function askAssignment(deps: Deps, viewer: Viewer, { editionId, kind }: { readonly editionId: string; readonly kind: AssigningKind }): Promise<Result<undefined, AskRefusal>> {
  return deps.store.tx(async (q) => {
    const edition = await getEdition(q, editionId);
    const allowed = mayAssignEntries(viewer, phaseOf(edition, deps.now));
    if (!allowed.ok) return allowed;
    if ((await listJudgedEntries(q, editionId)).length === 0) return refused("no-entries");
    const latest = await selectLatestAssigning(q, editionId);
    if (latest && isUnderWay(latest.state)) return refused("under-way");
    if (latest) await moveAssigning(q, latest.id, { from: ["proposed"], state: "discarded", endedAt: deps.now });

    await insertAssigning(q, { id: deps.newId(), editionId, kind, state: "queued", step: "waiting", seed: seedOf(editionId), askedAt: deps.now, askedBy: viewer.personId });
    await record(q, { at: deps.now, actor: viewer.personId, action: "assignment.asked", subject: `edition:${editionId}`, editionId, after: { kind } });
    return ok();
  });
}
