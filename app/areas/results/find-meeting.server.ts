// Whether the jury of an edition is meeting at this moment, for pages that lead there.
import type { Q } from "#app/services/store";

import { selectSitting } from "./sitting.repo.server";

/** Undefined before a meeting is opened and after it is closed. One query. */
export async function findMeeting(q: Q, editionId: string): Promise<{ readonly place: string } | undefined> {
  const sitting = await selectSitting(q, editionId);
  return sitting === undefined || sitting.closedAt !== null ? undefined : { place: sitting.place };
}
