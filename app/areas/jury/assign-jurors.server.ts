// The office assigns all jurors in one go, by the edition's mode: so many per entry, or everybody on the panel (law §6). All or nothing.
import type { Edition } from "#app/areas/competition/edition";
import { getEdition } from "#app/areas/competition/find-edition.server";
import { phaseOf } from "#app/areas/competition/phase";
import { seedOf } from "#app/base/random";
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import type { Q } from "#app/services/store";

import { assignAll, assignmentOf, taskOf, type Assignment, type NotEnough, type OverMaximum } from "./assignment";
import { deleteAssignment, insertAssignments } from "./assignment.repo.server";
import { mayAssignEntries } from "./jury.policy";
import { loadAssignment, type AssignmentState } from "./load-assignment.server";
import { pairKey } from "./pair";
import type { SolveAssignment } from "./solve-assignment.server";
import { tellAssigned } from "./tell-assigned.server";

export type NoSolution =
  | ({ readonly reason: "shortages" } & NotEnough)
  | { readonly reason: "over-maximum"; readonly overMaximum: readonly OverMaximum[] };

export type AssignRefusal = { readonly reason: "forbidden" | "too-early" | "too-late" | "no-entries" | "changed-meanwhile" } | NoSolution;

type Asked = { readonly editionId: string; readonly solveAssignment: SolveAssignment };
type Done = Result<{ readonly added: number; readonly removed: number }, AssignRefusal>;

/** How often it is solved anew because something changed meanwhile. */
const ATTEMPTS = 3;

/**
 * Started assignments stay; the others are made anew. The numbers say how many assignments came and went. It is solved outside of the
 * transaction, so that others can write meanwhile, and written only when what it rests on is still so.
 */
export async function assignJurors(deps: Deps, viewer: Viewer, { editionId, solveAssignment }: Asked): Promise<Done> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const seen = await loadAssignment(deps.store.read, editionId);
    const edition = await getEdition(deps.store.read, editionId);
    const allowed = mayAssignEntries(viewer, phaseOf(edition, deps.now));
    if (!allowed.ok) return refused({ reason: allowed.reason });
    if (seen.entries.length === 0) return refused({ reason: "no-entries" });
    const solution = await solve(edition, seen, solveAssignment);
    if (!solution.ok) return solution;
    const done = await deps.store.tx((q) => write(q, deps, viewer, { edition, seen, solution: solution.value }));
    if (done !== undefined) return done;
  }
  return refused({ reason: "changed-meanwhile" });
}

type Solved = { readonly edition: Edition; readonly seen: AssignmentState; readonly solution: Assignment };

/** Undefined when things are no longer as they were when it was solved. */
async function write(q: Q, deps: Deps, viewer: Viewer, { edition: known, seen, solution }: Solved): Promise<Done | undefined> {
  const edition = await getEdition(q, known.id);
  const allowed = mayAssignEntries(viewer, phaseOf(edition, deps.now));
  if (!allowed.ok) return refused({ reason: allowed.reason });
  const state = await loadAssignment(q, edition.id);
  if (basisOf(edition, state) !== basisOf(known, seen)) return undefined;

  const before = new Set(state.existing.map(({ jurorId, entryId }) => pairKey(jurorId, entryId)));
  const after = new Set(solution.assignments.map(({ jurorId, entryId }) => pairKey(jurorId, entryId)));
  const removed = state.existing.filter(({ jurorId, entryId }) => !after.has(pairKey(jurorId, entryId))).map(({ jurorId, entryId }) => ({ jurorId, entryId }));
  const added = solution.assignments.filter(({ jurorId, entryId }) => !before.has(pairKey(jurorId, entryId)));
  for (const { jurorId, entryId } of removed) await deleteAssignment(q, jurorId, entryId);
  await insertAssignments(q, added.map((pair) => ({ ...pair, assignedAt: deps.now, assignedBy: viewer.personId })));
  await record(q, { at: deps.now, actor: viewer.personId, action: "jury.assigned", subject: `edition:${edition.id}`, editionId: edition.id, before: { removed }, after: { added } });
  await tellAssigned(q, deps, edition, added);
  return ok({ added: added.length, removed: removed.length });
}

/** All that an assignment rests on, as one text. */
function basisOf({ jurorsPerEntry, quorum }: Edition, { entries, jurors, existing, conflicts, affinity }: AssignmentState): string {
  const excluded = entries.map(({ id }) => jurors.map((juror) => (conflicts.excluded(juror.id, id) ? "x" : "-")).join(""));
  const pairs = existing.map(({ jurorId, entryId, started }) => `${pairKey(jurorId, entryId)} ${started}`).toSorted();
  const fits = entries.map(({ id }) => jurors.map((juror) => affinity(juror.id, id)));
  return JSON.stringify([jurorsPerEntry, quorum, entries.map(({ id, categoryId, language }) => [id, categoryId, language]), jurors, pairs, excluded, fits]);
}

async function solve(edition: Edition, state: AssignmentState, solveAssignment: SolveAssignment): Promise<Result<Assignment, NoSolution>> {
  const { id, jurorsPerEntry, quorum } = edition;
  const { entries, jurors, existing, conflicts, affinity } = state;
  const { excluded } = conflicts;
  if (jurorsPerEntry === null) {
    const everybody = assignAll({ entries, jurors, existing, excluded, quorum });
    return everybody.ok ? everybody : refused({ reason: "over-maximum", ...everybody.reason });
  }
  const problem = { entries: entries.map((entry) => ({ ...entry, need: jurorsPerEntry })), jurors, existing, excluded, affinity, seed: seedOf(id) };
  const some = assignmentOf(problem, await solveAssignment(taskOf(problem)));
  return some.ok ? some : refused({ reason: "shortages", ...some.reason });
}
