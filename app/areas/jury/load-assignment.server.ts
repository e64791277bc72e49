// What the law on assignment judges, as the database has it now; loaded again inside each transaction that writes.
import type { Edition } from "#app/areas/competition/edition";
import { listJudgedEntries, type JudgedEntry } from "#app/areas/entries/list-judged-entries.server";
import type { Q } from "#app/services/store";

import type { AssignmentProblem } from "./assignment";
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

export type EditionProblem = AssignmentProblem & Pick<Edition, "quorum" | "round">;

/** Where everybody on the panel judges everything, no entry needs a number of its own. `seed` decides between equals. */
export function problemOf(
  { jurorsPerEntry, quorum, round }: Pick<Edition, "jurorsPerEntry" | "quorum" | "round">,
  { entries, jurors, existing, conflicts, affinity }: AssignmentState,
  seed: number,
): EditionProblem {
  const need = jurorsPerEntry ?? 0;
  return { entries: entries.map((entry) => ({ ...entry, need })), jurors, existing, excluded: conflicts.excluded, affinity, seed, quorum, round };
}
