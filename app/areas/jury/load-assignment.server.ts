// What the law on assignment judges, as the database has it now; always loaded inside the transaction that writes.
import { listJudgedEntries, type JudgedEntry } from "#app/areas/entries/list-judged-entries.server";
import type { Q } from "#app/services/store";

import type { AssignableJuror, ExistingAssignment } from "./eligibility";
import { loadAffinity, type Affinity } from "./load-affinity.server";
import { conflictsAmong, type Conflicts } from "./read-conflicts.server";
import { listAssignments, listJurors } from "./read-jury.server";

export type AssignmentState = {
  readonly entries: readonly JudgedEntry[];
  /** Those who have accepted, and, with no categories, those who left but whose started sheets stand. */
  readonly jurors: readonly AssignableJuror[];
  readonly existing: readonly ExistingAssignment[];
  readonly conflicts: Conflicts;
  readonly affinity: Affinity;
};

export async function loadAssignment(q: Q, editionId: string): Promise<AssignmentState> {
  const entries = await listJudgedEntries(q, editionId);
  const existing = await listAssignments(q, { editionId });
  const busy = new Set(existing.map(({ jurorId }) => jurorId));
  const jurors = (await listJurors(q, editionId)).flatMap(({ id, state, categoryIds, maxEntries, languages }) => {
    if (state === "accepted") return [{ id, categoryIds, languages, max: maxEntries }];
    return busy.has(id) ? [{ id, categoryIds: [], languages, max: null }] : [];
  });
  return { entries, jurors, existing, conflicts: await conflictsAmong(q, editionId, entries), affinity: await loadAffinity(q, editionId, entries) };
}
