// When a round opens, the panels of the round before are its own to begin with; from then on they change for this round alone.
import type { Q } from "#app/services/store";

import { copyPanels } from "./juror.repo.server";

/** Part of a larger step, inside its transaction. */
export async function carryPanels(q: Q, editionId: string, rounds: { readonly from: number; readonly to: number }): Promise<void> {
  await copyPanels(q, editionId, rounds);
}
