// How areas above reach the jurors of an edition: where to write to them, and when they were last reminded.
import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";

import { selectSeatContacts, updateReminded, type SeatContact } from "./juror.repo.server";

export type { SeatContact };

/** Of whoever has a seat and an account. */
export async function listSeatContacts(q: Q, editionId: string): Promise<readonly SeatContact[]> {
  return selectSeatContacts(q, editionId);
}

export async function noteReminder(q: Q, jurorId: string, at: Instant): Promise<void> {
  await updateReminded(q, jurorId, at);
}
