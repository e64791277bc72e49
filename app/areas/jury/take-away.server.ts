// The office takes an entry from a juror who has not begun with it (law §6).
import { getEdition } from "#app/areas/competition/find-edition.server";
import { phaseOf } from "#app/areas/competition/phase";
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { makeChange } from "./change-assignment.server";
import { mayTakeAway } from "./eligibility";
import { mayAssignEntries } from "./jury.policy";
import type { Pair } from "./pair";
import { listAssignments } from "./read-jury.server";

export type TakeAwayRefusal = "forbidden" | "too-early" | "too-late" | "not-assigned" | "started";

export async function takeAway(deps: Deps, viewer: Viewer, editionId: string, { jurorId, entryId }: Pair): Promise<Result<undefined, TakeAwayRefusal>> {
  return deps.store.tx(async (q) => {
    const edition = await getEdition(q, editionId);
    const allowed = mayAssignEntries(viewer, phaseOf(edition, deps.now));
    if (!allowed.ok) return allowed;
    const existing = await listAssignments(q, { editionId });
    const assignment = existing.find((one) => one.jurorId === jurorId && one.entryId === entryId);
    if (assignment === undefined) return refused("not-assigned");
    const verdict = mayTakeAway(assignment);
    if (!verdict.ok) return verdict;

    await makeChange(q, deps, "by-hand", { edition, by: viewer.personId, change: { added: [], removed: [{ jurorId, entryId }] } });
    await record(q, { at: deps.now, actor: viewer.personId, action: "assignment.taken-away", subject: `juror:${jurorId}`, editionId, before: { entryId } });
    return ok();
  });
}
