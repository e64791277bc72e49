// Both sides are reminded of an appointment the day before, once. Run by a job.
import { plus } from "#app/base/instant";
import { record, SYSTEM } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { selectSlot, selectUnreminded, updateAppointment } from "./appointment.repo.server";
import { selectCase } from "./case.repo.server";
import { mailAppointment } from "./letters.server";
import { REMIND_BEFORE } from "./slot";

/** Who made it within that day has just been told, and is not reminded. */
export async function remindAppointments(deps: Deps): Promise<void> {
  await deps.store.tx(async (q) => {
    for (const due of await selectUnreminded(q, { now: deps.now, until: plus(deps.now, REMIND_BEFORE) })) {
      await updateAppointment(q, due.id, { remindedAt: deps.now });
      if (due.startsAt - due.madeAt <= REMIND_BEFORE) continue;
      const about = await selectCase(q, due.caseId);
      if (!about) continue;
      const slot = due.slotId === null ? undefined : await selectSlot(q, due.slotId);
      await record(q, { at: deps.now, actor: SYSTEM, action: "case.appointment-reminded", subject: `case:${about.id}`, after: { appointment: due.id } });
      await mailAppointment(q, deps, about, due, { occasion: "reminder", hostId: slot?.hostId ?? about.adviserId ?? due.madeBy });
    }
  });
}
