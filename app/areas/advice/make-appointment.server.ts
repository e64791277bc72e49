// The adviser sets an appointment that was agreed otherwise, once however often it is sent. Both sides are told, with a calendar file.
import { plus, MINUTE, type Instant } from "#app/base/instant";
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { insertAppointment, selectAppointments } from "./appointment.repo.server";
import { updateCase } from "./case.repo.server";
import { findOpenCase } from "./find-advised-case.server";
import { mailAppointment } from "./letters.server";

export type NewAppointment = { readonly caseId: string; readonly startsAt: Instant; readonly minutes: number; readonly place: string };
export type AppointmentRefusal = "forbidden" | "unknown" | "closed" | "past";

export async function makeAppointment(deps: Deps, viewer: Viewer, { caseId, startsAt, minutes, place }: NewAppointment): Promise<Result<undefined, AppointmentRefusal>> {
  return deps.store.tx(async (q) => {
    const found = await findOpenCase(q, viewer, caseId);
    if (!found.ok) return found;
    const about = found.value;
    if (startsAt <= deps.now) return refused("past");
    const endsAt = plus(startsAt, minutes * MINUTE);
    const known = await selectAppointments(q, caseId);
    if (known.some((one) => one.cancelledAt === null && one.startsAt === startsAt && one.endsAt === endsAt && one.place === place)) return ok();
    const made = { id: deps.newId(), caseId, slotId: null, startsAt, endsAt, place, madeAt: deps.now, madeBy: viewer.personId, cancelledAt: null, cancelledSide: null, remindedAt: null };
    await insertAppointment(q, made);
    await updateCase(q, caseId, { touchedAt: deps.now });
    await record(q, { at: deps.now, actor: viewer.personId, action: "case.appointment-made", subject: `case:${caseId}`, after: { appointment: made.id, startsAt } });
    await mailAppointment(q, deps, about, made, { occasion: "made", hostId: about.adviserId ?? viewer.personId });
    return ok();
  });
}
