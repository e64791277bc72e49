// Takes from a juror what a conflict now keeps them from: assignments go, started sheets become void (law §5). Part of the step that
// brought the conflict to light, inside its transaction.
import { listJudgedEntries } from "#app/areas/entries/list-judged-entries.server";
import type { Result } from "#app/base/result";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import type { Q } from "#app/services/store";

import { deleteAssignment, selectWorkOf } from "./assignment.repo.server";
import { conflictsOfJuror } from "./read-conflicts.server";

/**
 * What scoring does to the sheet of a pair; does nothing where there is none. Handed in by the caller, as scoring knows the jury and the
 * jury does not know scoring.
 */
export type VoidSheet = (
  q: Q,
  deps: Deps,
  voiding: { readonly jurorId: string; readonly entryId: string; readonly reason: string; readonly actor: string },
) => Promise<Result<unknown, string>>;

export type Dropping = {
  readonly editionId: string;
  readonly jurorId: string;
  /** Id of the person whose step it is. */
  readonly actor: string;
  /** Stays with a void sheet, for everybody who may see it. */
  readonly reason: string;
  readonly voidSheet: VoidSheet;
};

export async function dropExcluded(q: Q, deps: Deps, { editionId, jurorId, actor, reason, voidSheet }: Dropping): Promise<void> {
  const work = await selectWorkOf(q, jurorId);
  if (work.length === 0) return;
  const entries = (await listJudgedEntries(q, editionId)).filter(({ id }) => work.includes(id));
  const conflicts = await conflictsOfJuror(q, jurorId, entries);
  for (const { id: entryId } of entries.filter(({ id }) => conflicts.excluded(jurorId, id))) {
    const voided = await voidSheet(q, deps, { jurorId, entryId, reason, actor });
    if (!voided.ok) throw new Error(`sheet of ${jurorId} for ${entryId} cannot be voided: ${voided.reason}`);
    if (!(await deleteAssignment(q, jurorId, entryId))) continue;
    await record(q, { at: deps.now, actor, action: "assignment.ended-by-conflict", subject: `juror:${jurorId}`, editionId, before: { entryId } });
  }
}
