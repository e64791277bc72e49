// The office assigns all jurors in one go, by the edition's mode: so many per entry, or everybody on the panel (law §6). All or nothing.
import type { Edition } from "#app/areas/competition/edition";
import { getEdition } from "#app/areas/competition/find-edition.server";
import { phaseOf } from "#app/areas/competition/phase";
import { seedOf } from "#app/base/random";
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { assign, assignAll, type Assignment, type OverMaximum } from "./assignment";
import { deleteAssignment, insertAssignments } from "./assignment.repo.server";
import { mayAssignEntries } from "./jury.policy";
import { loadAssignment, type AssignmentState } from "./load-assignment.server";
import { pairKey } from "./pair";
import type { Shortage } from "./shortage";
import { tellAssigned } from "./tell-assigned.server";

export type NoSolution =
  | { readonly reason: "shortages"; readonly shortages: readonly Shortage[] }
  | { readonly reason: "over-maximum"; readonly overMaximum: readonly OverMaximum[] };

export type AssignRefusal = { readonly reason: "forbidden" | "too-early" | "too-late" | "no-entries" } | NoSolution;

/** Started assignments stay; the others are made anew. The numbers say how many assignments came and went. */
export async function assignJurors(deps: Deps, viewer: Viewer, editionId: string): Promise<Result<{ readonly added: number; readonly removed: number }, AssignRefusal>> {
  return deps.store.tx(async (q) => {
    const edition = await getEdition(q, editionId);
    const phase = phaseOf(edition, deps.now);
    const allowed = mayAssignEntries(viewer, phase);
    if (!allowed.ok) return refused({ reason: allowed.reason });
    const state = await loadAssignment(q, editionId);
    if (state.entries.length === 0) return refused({ reason: "no-entries" });
    const solution = solve(edition, state);
    if (!solution.ok) return solution;

    const before = new Set(state.existing.map(({ jurorId, entryId }) => pairKey(jurorId, entryId)));
    const after = new Set(solution.value.assignments.map(({ jurorId, entryId }) => pairKey(jurorId, entryId)));
    const removed = state.existing.filter(({ jurorId, entryId }) => !after.has(pairKey(jurorId, entryId))).map(({ jurorId, entryId }) => ({ jurorId, entryId }));
    const added = solution.value.assignments.filter(({ jurorId, entryId }) => !before.has(pairKey(jurorId, entryId)));
    for (const { jurorId, entryId } of removed) await deleteAssignment(q, jurorId, entryId);
    await insertAssignments(q, added.map((pair) => ({ ...pair, assignedAt: deps.now, assignedBy: viewer.personId })));
    await record(q, { at: deps.now, actor: viewer.personId, action: "jury.assigned", subject: `edition:${editionId}`, editionId, before: { removed }, after: { added } });
    await tellAssigned(q, deps, edition, added);
    return ok({ added: added.length, removed: removed.length });
  });
}

function solve(edition: Edition, { entries, jurors, existing, conflicts: { excluded } }: AssignmentState): Result<Assignment, NoSolution> {
  const { id, jurorsPerEntry, quorum } = edition;
  if (jurorsPerEntry === null) {
    const everybody = assignAll({ entries, jurors, existing, excluded, quorum });
    return everybody.ok ? everybody : refused({ reason: "over-maximum", ...everybody.reason });
  }
  const needy = entries.map((entry) => ({ ...entry, need: jurorsPerEntry }));
  const some = assign({ entries: needy, jurors, existing, excluded, seed: seedOf(id) });
  return some.ok ? some : refused({ reason: "shortages", ...some.reason });
}
