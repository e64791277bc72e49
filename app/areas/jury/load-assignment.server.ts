// What the law on assignment judges, as the database has it now; always loaded inside the transaction that writes.
import { listJudgedEntries, type JudgedEntry } from "#app/areas/entries/list-judged-entries.server";
import type { Q } from "#app/services/store";

import type { AssignableJuror, ExistingAssignment } from "./eligibility";
import { conflictsAmong, type Conflicts } from "./read-conflicts.server";
import { listAssignments, listJurors } from "./read-jury.server";

export type AssignmentState = {
  readonly entries: readonly JudgedEntry[];
  /** Those who have accepted, and, with no categories, those who left but whose started sheets stand. */
  readonly jurors: readonly AssignableJuror[];
  readonly existing: readonly ExistingAssignment[];
  readonly conflicts: Conflicts;
};

export async function loadAssignment(q: Q, editionId: string): Promise<AssignmentState> {
  const entries = await listJudgedEntries(q, editionId);
  const existing = await listAssignments(q, { editionId });
  const busy = new Set(existing.map(({ jurorId }) => jurorId));
  const jurors = (await listJurors(q, editionId)).flatMap(({ id, state, categoryIds, maxEntries }) => {
    if (state === "accepted") return [{ id, categoryIds, max: maxEntries }];
    return busy.has(id) ? [{ id, categoryIds: [], max: null }] : [];
  });
  return { entries, jurors, existing, conflicts: await conflictsAmong(q, editionId, entries) };
}
