// What follows for juries when memberships on record have changed: whoever is excluded thereby loses the entry, a started sheet becomes void
// (law §5). Part of the change, inside its transaction.
import { listEditions } from "#app/areas/competition/find-edition.server";
import { phaseOf } from "#app/areas/competition/phase";
import { m } from "#app/i18n";
import type { Deps } from "#app/services/deps";
import type { Q } from "#app/services/store";
import { BASE_LOCALE } from "#db/vocabulary/locale";

import { dropExcluded, type VoidSheet } from "./drop-excluded.server";
import { mayStillDeclare } from "./jury.policy";
import { conflictsOfEdition } from "./read-conflicts.server";
import { listAssignments } from "./read-jury.server";

/** Of all editions whose result is not sealed. */
export async function settleMemberships(q: Q, deps: Deps, actor: string, voidSheet: VoidSheet): Promise<void> {
  const reason = m.jury_void_organisation({}, { locale: BASE_LOCALE });
  for (const edition of await listEditions(q)) {
    if (!mayStillDeclare(phaseOf(edition, deps.now)).ok) continue;
    const conflicts = await conflictsOfEdition(q, edition.id);
    const assignments = await listAssignments(q, { editionId: edition.id });
    const concerned = new Set(assignments.filter(({ jurorId, entryId }) => conflicts.excluded(jurorId, entryId)).map(({ jurorId }) => jurorId));
    for (const jurorId of concerned) await dropExcluded(q, deps, { editionId: edition.id, jurorId, actor, reason, voidSheet });
  }
}
