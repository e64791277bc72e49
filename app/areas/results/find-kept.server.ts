// What somebody of the office may not see because they sit on the jury themselves: a conflict of interest keeps from them what it keeps from any
// juror, whatever else they are (law §5).
import { listJudgedEntries } from "#app/areas/entries/list-judged-entries.server";
import { conflictsOfEdition } from "#app/areas/jury/read-conflicts.server";
import { jurorshipIn, type Viewer } from "#app/base/viewer";
import type { Q } from "#app/services/store";

export type IsKept = (entryId: string) => boolean;

/** Whether an entry's scores and discussion are kept from the viewer. Asks the database only for whoever has a seat. */
export async function findKept(q: Q, viewer: Viewer, editionId: string): Promise<IsKept> {
  const seat = jurorshipIn(viewer, editionId);
  if (seat === undefined) return () => false;
  const { excluded } = await conflictsOfEdition(q, editionId);
  return (entryId) => excluded(seat.jurorId, entryId);
}

/** Whether any entry of the edition is. */
export async function isKeptFromAny(q: Q, viewer: Viewer, editionId: string): Promise<boolean> {
  const isKept = await findKept(q, viewer, editionId);
  return (await listJudgedEntries(q, editionId)).some(({ id }) => isKept(id));
}
