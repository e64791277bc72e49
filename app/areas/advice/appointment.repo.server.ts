// Times that are offered and appointments that are made, in the database.
import { and, asc, desc, eq, gt, gte, inArray, isNull, lte, notExists } from "drizzle-orm";

import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";
import { adviceCase, appointment, consultationSlot, person } from "#db/schema";

export type SlotRow = typeof consultationSlot.$inferSelect;
export type AppointmentRow = typeof appointment.$inferSelect;

const isFree = (q: Q) => notExists(q.select({ id: appointment.id }).from(appointment).where(and(eq(appointment.slotId, consultationSlot.id), isNull(appointment.cancelledAt))));

/** Offered by the hosts, not booked, beginning at or after the instant; soonest first. */
export async function selectFreeSlots(q: Q, { hostIds, from, limit }: { readonly hostIds: readonly string[]; readonly from: Instant; readonly limit: number }) {
  return q
    .select({ id: consultationSlot.id, startsAt: consultationSlot.startsAt, endsAt: consultationSlot.endsAt, host: person.name })
    .from(consultationSlot)
    .innerJoin(person, eq(person.id, consultationSlot.hostId))
    .where(and(isNull(consultationSlot.withdrawnAt), gte(consultationSlot.startsAt, from), inArray(consultationSlot.hostId, [...hostIds]), isFree(q)))
    .orderBy(asc(consultationSlot.startsAt), asc(consultationSlot.id))
    .limit(limit);
}

export async function selectSlot(q: Q, id: string): Promise<SlotRow | undefined> {
  const [row] = await q.select().from(consultationSlot).where(eq(consultationSlot.id, id)).limit(1);
  return row;
}

/** Offered by the person and not withdrawn, ending after the instant. */
export async function selectSlotsOfHost(q: Q, hostId: string, after: Instant): Promise<SlotRow[]> {
  return q
    .select()
    .from(consultationSlot)
    .where(and(eq(consultationSlot.hostId, hostId), isNull(consultationSlot.withdrawnAt), gt(consultationSlot.endsAt, after)));
}

/** All that are offered and end after the instant, with who has booked them; soonest first. */
export async function selectOfferedSlots(q: Q, after: Instant) {
  return q
    .select({
      id: consultationSlot.id,
      startsAt: consultationSlot.startsAt,
      endsAt: consultationSlot.endsAt,
      place: consultationSlot.place,
      host: person.name,
      caseId: adviceCase.id,
      number: adviceCase.number,
      project: adviceCase.project,
    })
    .from(consultationSlot)
    .innerJoin(person, eq(person.id, consultationSlot.hostId))
    .leftJoin(appointment, and(eq(appointment.slotId, consultationSlot.id), isNull(appointment.cancelledAt)))
    .leftJoin(adviceCase, eq(adviceCase.id, appointment.caseId))
    .where(and(isNull(consultationSlot.withdrawnAt), gt(consultationSlot.endsAt, after)))
    .orderBy(asc(consultationSlot.startsAt), asc(consultationSlot.id));
}

export async function insertSlot(q: Q, row: SlotRow): Promise<void> {
  await q.insert(consultationSlot).values(row);
}

export async function updateSlot(q: Q, id: string, change: Pick<SlotRow, "withdrawnAt">): Promise<void> {
  await q.update(consultationSlot).set(change).where(eq(consultationSlot.id, id));
}

/** Newest first. */
export async function selectAppointments(q: Q, caseId: string): Promise<AppointmentRow[]> {
  return q.select().from(appointment).where(eq(appointment.caseId, caseId)).orderBy(desc(appointment.startsAt), desc(appointment.id));
}

export async function selectAppointment(q: Q, id: string): Promise<AppointmentRow | undefined> {
  const [row] = await q.select().from(appointment).where(eq(appointment.id, id)).limit(1);
  return row;
}

/** Throws SQLite's refusal of "appointment.slot_id" when somebody has the slot already. */
export async function insertAppointment(q: Q, row: AppointmentRow): Promise<void> {
  await q.insert(appointment).values(row);
}

export async function updateAppointment(q: Q, id: string, change: Partial<Pick<AppointmentRow, "cancelledAt" | "cancelledSide" | "remindedAt">>): Promise<void> {
  await q.update(appointment).set(change).where(eq(appointment.id, id));
}

/** That nobody was reminded of yet, that begin until `until`. */
export async function selectUnreminded(q: Q, { now, until }: { readonly now: Instant; readonly until: Instant }): Promise<AppointmentRow[]> {
  return q
    .select()
    .from(appointment)
    .where(and(isNull(appointment.remindedAt), isNull(appointment.cancelledAt), gt(appointment.startsAt, now), lte(appointment.startsAt, until)))
    .orderBy(asc(appointment.startsAt), asc(appointment.id));
}
