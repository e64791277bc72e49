// A time of the consultation hour is booked for a case, which opens again if it was closed. Whoever books second at the same moment is told that it is
// taken.
import { listAdvisers } from "#app/areas/accounts/find-person.server";
import { ok, refused, type Result } from "#app/base/result";
import { GUEST, record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import { isRefusedBy, type Q } from "#app/services/store";

import { insertAppointment, selectAppointments, selectSlot } from "./appointment.repo.server";
import { stateAfterRequester } from "./case-state";
import { updateCase, type CaseRow } from "./case.repo.server";
import { actingPerson, findOwnCase, type AccessRefusal, type OwnAccess } from "./find-own-case.server";
import { mailAppointment } from "./letters.server";
import { mayBook, type SlotRefusal } from "./slot";

/** One conversation lies ahead at a time: the next is booked when it is over, or cancelled. */
export type BookRefusal = SlotRefusal | "has-one";

export async function bookSlot(deps: Deps, access: OwnAccess, slotId: string): Promise<Result<undefined, AccessRefusal | BookRefusal>> {
  return deps.store.tx(async (q) => {
    const found = await findOwnCase(q, access, deps.now);
    if (!found.ok) return found;
    const ahead = (await selectAppointments(q, found.value.id)).find(({ startsAt, cancelledAt }) => cancelledAt === null && startsAt > deps.now);
    if (ahead) return ahead.slotId === slotId ? ok() : refused("has-one");
    return bookInCase(q, deps, found.value, { slotId, madeBy: actingPerson(access) });
  });
}

/** A piece of larger steps, inside their transaction. Both sides are told. */
export async function bookInCase(q: Q, deps: Deps, about: CaseRow, { slotId, madeBy }: { readonly slotId: string; readonly madeBy: string | null }): Promise<Result<undefined, SlotRefusal>> {
  const slot = await selectSlot(q, slotId);
  if (!slot || !(await listAdvisers(q)).some(({ id }) => id === slot.hostId)) return refused("taken");
  const open = mayBook(slot, deps.now);
  if (!open.ok) return open;
  const { startsAt, endsAt, place } = slot;
  const made = { id: deps.newId(), caseId: about.id, slotId, startsAt, endsAt, place, madeAt: deps.now, madeBy, cancelledAt: null, cancelledSide: null, remindedAt: null };
  try {
    await insertAppointment(q, made);
  } catch (fault) {
    if (isRefusedBy(fault, "appointment.slot_id")) return refused("taken");
    throw fault;
  }
  const state = about.state === "closed" ? stateAfterRequester(about.state, about.adviserId) : about.state;
  await updateCase(q, about.id, { state, touchedAt: deps.now, closedAt: null });
  await record(q, { at: deps.now, actor: madeBy ?? GUEST, action: "case.slot-booked", subject: `case:${about.id}`, after: { appointment: made.id, slot: slotId, startsAt } });
  await mailAppointment(q, deps, about, made, { occasion: "made", hostId: slot.hostId });
  return ok();
}
