// Whether the last change of the assignment may be undone: as long as nobody has begun with what it gave, and the hard rules allow (law §6).
import { ok, refused, type Result } from "#app/base/result";

import type { Change, MadeChange } from "./assigning";
import { mayAssignByHand, type AssignableJuror, type Excluded, type ExistingAssignment, type PanelEntry } from "./eligibility";
import { pairKey, type Pair } from "./pair";

export type UndoRefusal = "nothing-to-undo" | "started" | "no-longer-allowed";

export type UndoState = {
  readonly entries: readonly PanelEntry[];
  readonly jurors: readonly AssignableJuror[];
  readonly existing: readonly ExistingAssignment[];
  readonly excluded: Excluded;
};

/** What undoing changes. What has gone since anyway is not taken again, what has come back is not given twice. */
export function mayUndo(change: MadeChange | undefined, { entries, jurors, existing, excluded }: UndoState): Result<Change, UndoRefusal> {
  if (change === undefined) return refused("nothing-to-undo");
  const keys = (pairs: readonly Pair[]) => new Set(pairs.map(({ jurorId, entryId }) => pairKey(jurorId, entryId)));
  const [given, standing] = [keys(change.added), keys(existing)];
  const removed = existing.filter(({ jurorId, entryId }) => given.has(pairKey(jurorId, entryId)));
  if (removed.some(({ started }) => started)) return refused("started");

  const added = change.removed.filter(({ jurorId, entryId }) => !standing.has(pairKey(jurorId, entryId)));
  const then: Pair[] = existing.filter(({ jurorId, entryId }) => !given.has(pairKey(jurorId, entryId)));
  for (const pair of added) {
    const juror = jurors.find(({ id }) => id === pair.jurorId);
    const entry = entries.find(({ id }) => id === pair.entryId);
    if (juror === undefined || entry === undefined || !mayAssignByHand(juror, entry, { excluded, existing: then }).ok) return refused("no-longer-allowed");
    then.push(pair);
  }
  return ok({ added, removed: removed.map(({ jurorId, entryId }) => ({ jurorId, entryId })) });
}
