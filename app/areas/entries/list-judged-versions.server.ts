// Which version of each entry in the current round is judged: tells whether something that was made of them still fits.
import type { Q } from "#app/services/store";

import { selectJudgedVersions } from "./version.repo.server";

/** By the entry's id. One query. */
export async function listJudgedVersions(q: Q, editionId: string): Promise<ReadonlyMap<string, { readonly no: number; readonly checksum: string }>> {
  const rows = await selectJudgedVersions(q, editionId);
  return new Map(rows.map(({ entryId, no, checksum }) => [entryId, { no, checksum }]));
}
