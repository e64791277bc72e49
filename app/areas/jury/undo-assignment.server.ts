// The office undoes the last change of the assignment, as long as nobody has begun with what it gave (law §6).
import { getEdition } from "#app/areas/competition/find-edition.server";
import { phaseOf } from "#app/areas/competition/phase";
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { markUndone, selectLastChange } from "./assigning.repo.server";
import { changeAssignment } from "./change-assignment.server";
import { mayAssignEntries } from "./jury.policy";
import { loadAssignment } from "./load-assignment.server";
import { mayUndo, type UndoRefusal } from "./undo";

export type UndoStepRefusal = "forbidden" | "too-early" | "too-late" | UndoRefusal;

/** `no`: the change that was looked at; another one may have been made since. */
export async function undoAssignment(deps: Deps, viewer: Viewer, { editionId, no }: { readonly editionId: string; readonly no: number }): Promise<Result<{ readonly added: number; readonly removed: number }, UndoStepRefusal>> {
  return deps.store.tx(async (q) => {
    const edition = await getEdition(q, editionId);
    const allowed = mayAssignEntries(viewer, phaseOf(edition, deps.now));
    if (!allowed.ok) return allowed;
    const last = await selectLastChange(q, edition);
    if (last?.no !== no) return refused("nothing-to-undo");
    const { conflicts, ...state } = await loadAssignment(q, editionId);
    const verdict = mayUndo(last, { ...state, excluded: conflicts.excluded });
    if (!verdict.ok) return verdict;

    const change = verdict.value;
    await changeAssignment(q, deps, { edition, by: viewer.personId, change });
    await markUndone(q, editionId, no, { undoneAt: deps.now, undoneBy: viewer.personId });
    await record(q, { at: deps.now, actor: viewer.personId, action: "assignment.undone", subject: `edition:${editionId}`, editionId, before: { removed: change.removed }, after: { added: change.added } });
    return ok({ added: change.added.length, removed: change.removed.length });
  });
}
