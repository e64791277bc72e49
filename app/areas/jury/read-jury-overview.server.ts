// The office's list of a jury: everybody who was invited, how far they are, and how many conflicts each has.
import { organisationsByIds } from "#app/areas/accounts/find-organisation.server";
import { listJudgedEntries } from "#app/areas/entries/list-judged-entries.server";
import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";
import type { JurorRole, JurorState } from "#db/vocabulary/jury";

import { conflictsAmong } from "./read-conflicts.server";
import { listAssignments, listJurors } from "./read-jury.server";

export type JurorLine = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: JurorRole;
  readonly state: JurorState;
  readonly invitedAt: Instant;
  /** What an invited person offers to judge instead of what was asked. */
  readonly proposedEntries: number | null;
  /** The present one; empty: none is known. */
  readonly organisation: string;
  readonly categoryIds: readonly string[];
  readonly maxEntries: number | null;
  readonly assigned: number;
  /** Of the entries of their panels: how many there are, and how they stand. */
  readonly entries: number;
  readonly excluded: number;
  readonly awaitsChair: number;
  readonly settled: number;
};

/** Nine queries, however many jurors and entries. */
export async function readJuryOverview(q: Q, editionId: string): Promise<readonly JurorLine[]> {
  const jurors = await listJurors(q, editionId);
  const entries = await listJudgedEntries(q, editionId);
  const conflicts = await conflictsAmong(q, editionId, entries);
  const assignments = await listAssignments(q, { editionId });
  const organisations = await organisationsByIds(q, jurors.flatMap((juror) => juror.organisations.map(({ organisationId }) => organisationId)));

  return jurors.map(({ id, name, email, role, state, invitedAt, proposedEntries, categoryIds, maxEntries, organisations: own }) => {
    const ofPanels = entries.filter(({ categoryId }) => categoryIds.includes(categoryId)).map((entry) => entry.id);
    const excluded = ofPanels.filter((entryId) => conflicts.excluded(id, entryId));
    const present = own.find(({ past }) => !past)?.organisationId;
    return {
      id,
      name,
      email,
      role,
      state,
      invitedAt,
      proposedEntries,
      organisation: (present && organisations.get(present)?.name) ?? "",
      categoryIds,
      maxEntries,
      assigned: assignments.filter(({ jurorId }) => jurorId === id).length,
      entries: ofPanels.length,
      excluded: excluded.length,
      awaitsChair: ofPanels.filter((entryId) => conflicts.awaitsChair(id, entryId)).length,
      settled: ofPanels.filter((entryId) => conflicts.hasDeclared(id, entryId) || excluded.includes(entryId)).length,
    };
  });
}
