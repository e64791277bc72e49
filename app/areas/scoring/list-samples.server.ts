// Entries that were judged for the scale's sake alone: they take no part in the result.
import type { Q } from "#app/services/store";

import { selectCalibrations } from "./calibration.repo.server";

/** Their ids. One query. */
export async function listSamples(q: Q, editionId: string): Promise<ReadonlySet<string>> {
  const rows = await selectCalibrations(q, editionId);
  return new Set(rows.flatMap(({ counts, entryId }) => (counts ? [] : [entryId])));
}
