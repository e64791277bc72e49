// Writes a change of the assignment that has been judged: what goes, what comes, how to undo it, and the letters to whom it gives work.
// Part of the step that decided on it, inside its transaction.
import type { Edition } from "#app/areas/competition/edition";
import type { Deps } from "#app/services/deps";
import type { Q } from "#app/services/store";
import type { ChangeKind } from "#db/vocabulary/jury";

import type { Change } from "./assigning";
import { insertChange } from "./assigning.repo.server";
import { deleteAssignment, insertAssignments } from "./assignment.repo.server";
import { tellAssigned } from "./tell-assigned.server";

export type ChangeOf = { readonly edition: Edition; readonly by: string; readonly change: Change };

export async function changeAssignment(q: Q, deps: Deps, { edition, by, change: { added, removed } }: ChangeOf): Promise<void> {
  for (const { jurorId, entryId } of removed) await deleteAssignment(q, jurorId, entryId);
  await insertAssignments(q, added.map((pair) => ({ ...pair, assignedAt: deps.now, assignedBy: by })));
  await tellAssigned(q, deps, edition, added);
}

/** As above, and it can be undone. */
export async function makeChange(q: Q, deps: Deps, kind: ChangeKind, { edition, by, change }: ChangeOf): Promise<void> {
  await changeAssignment(q, deps, { edition, by, change });
  await insertChange(q, { editionId: edition.id, round: edition.round, kind, ...change, madeAt: deps.now, madeBy: by });
}
