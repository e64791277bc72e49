// The times of the consultation hour that are offered, for the office's page.
import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";

import { selectOfferedSlots } from "./appointment.repo.server";

export type OfferedSlot = {
  readonly id: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly place: string;
  readonly host: string;
  readonly booked: { readonly caseId: string; readonly number: string; readonly project: string } | null;
};

/** Soonest first. One query. */
export async function readSlots(q: Q, now: Instant): Promise<readonly OfferedSlot[]> {
  const rows = await selectOfferedSlots(q, now);
  return rows.map(({ id, startsAt, endsAt, place, host, caseId, number, project }) => ({ id, startsAt, endsAt, place, host, booked: caseId === null ? null : { caseId, number: number ?? "", project: project ?? "" } }));
}
