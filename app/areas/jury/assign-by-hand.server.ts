// The office gives one entry to one juror by hand; the hard rules hold all the same (law §6).
import { getEdition } from "#app/areas/competition/find-edition.server";
import { phaseOf } from "#app/areas/competition/phase";
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { makeChange } from "./change-assignment.server";
import { mayAssignByHand, type HandAssignRefusal } from "./eligibility";
import { mayAssignEntries } from "./jury.policy";
import { loadAssignment } from "./load-assignment.server";
import type { Pair } from "./pair";

export type AssignByHandRefusal = "forbidden" | "too-early" | "too-late" | "unknown-juror" | "unknown-entry" | HandAssignRefusal;

export async function assignByHand(deps: Deps, viewer: Viewer, editionId: string, { jurorId, entryId }: Pair): Promise<Result<undefined, AssignByHandRefusal>> {
  return deps.store.tx(async (q) => {
    const edition = await getEdition(q, editionId);
    const allowed = mayAssignEntries(viewer, phaseOf(edition, deps.now));
    if (!allowed.ok) return allowed;
    const { entries, jurors, existing, conflicts } = await loadAssignment(q, editionId);
    const juror = jurors.find(({ id }) => id === jurorId);
    if (juror === undefined) return refused("unknown-juror");
    const entry = entries.find(({ id }) => id === entryId);
    if (entry === undefined) return refused("unknown-entry");
    const verdict = mayAssignByHand(juror, entry, { excluded: conflicts.excluded, existing });
    if (!verdict.ok) return verdict;

    await makeChange(q, deps, "by-hand", { edition, by: viewer.personId, change: { added: [{ jurorId, entryId }], removed: [] } });
    await record(q, { at: deps.now, actor: viewer.personId, action: "assignment.made", subject: `juror:${jurorId}`, editionId, after: { entryId } });
    return ok();
  });
}
