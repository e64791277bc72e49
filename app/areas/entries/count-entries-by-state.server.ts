// How many entries of an edition are in each state.
import type { Q } from "#app/services/store";
import type { EntryState } from "#db/vocabulary/entry";

import { countByState } from "./entry.repo.server";

export async function countEntriesByState(q: Q, editionId: string): Promise<Readonly<Record<EntryState, number>>> {
  const counted = new Map((await countByState(q, editionId)).map(({ state, n }) => [state, n]));
  const of = (state: EntryState) => counted.get(state) ?? 0;
  return {
    draft: of("draft"),
    submitted: of("submitted"),
    admitted: of("admitted"),
    returned: of("returned"),
    rejected: of("rejected"),
    withdrawn: of("withdrawn"),
    disqualified: of("disqualified"),
  };
}
