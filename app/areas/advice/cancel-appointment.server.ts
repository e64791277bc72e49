// Either side cancels an appointment that lies ahead; its time of the consultation hour is free again, and both sides are told.
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { GUEST, record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import type { Q } from "#app/services/store";
import type { CaseSide } from "#db/vocabulary/advice";

import { selectAppointment, selectSlot, updateAppointment } from "./appointment.repo.server";
import { updateCase, type CaseRow } from "./case.repo.server";
import { findAdvisedCase } from "./find-advised-case.server";
import { actingPerson, findOwnCase, type AccessRefusal, type OwnAccess } from "./find-own-case.server";
import { mailAppointment } from "./letters.server";

export type CancelRefusal = "unknown" | "over";

export async function cancelOwnAppointment(deps: Deps, access: OwnAccess, appointmentId: string): Promise<Result<undefined, AccessRefusal | CancelRefusal>> {
  return deps.store.tx(async (q) => {
    const found = await findOwnCase(q, access, deps.now);
    return found.ok ? cancel(q, deps, found.value, { appointmentId, side: "requester", actor: actingPerson(access) }) : found;
  });
}

export async function cancelForCase(deps: Deps, viewer: Viewer, { caseId, appointmentId }: { readonly caseId: string; readonly appointmentId: string }): Promise<Result<undefined, "forbidden" | CancelRefusal>> {
  return deps.store.tx(async (q) => {
    const found = await findAdvisedCase(q, viewer, caseId);
    return found.ok ? cancel(q, deps, found.value, { appointmentId, side: "office", actor: viewer.personId }) : found;
  });
}

type Cancelling = { readonly appointmentId: string; readonly side: CaseSide; readonly actor: string | null };

/** What is cancelled already stays so. */
async function cancel(q: Q, deps: Deps, about: CaseRow, { appointmentId, side, actor }: Cancelling): Promise<Result<undefined, CancelRefusal>> {
  const found = await selectAppointment(q, appointmentId);
  if (found?.caseId !== about.id) return refused("unknown");
  if (found.cancelledAt !== null) return ok();
  if (found.startsAt <= deps.now) return refused("over");
  await updateAppointment(q, appointmentId, { cancelledAt: deps.now, cancelledSide: side });
  await updateCase(q, about.id, { touchedAt: deps.now });
  await record(q, { at: deps.now, actor: actor ?? GUEST, action: "case.appointment-cancelled", subject: `case:${about.id}`, after: { appointment: appointmentId, side } });
  const slot = found.slotId === null ? undefined : await selectSlot(q, found.slotId);
  await mailAppointment(q, deps, about, found, { occasion: "cancelled", hostId: slot?.hostId ?? about.adviserId ?? found.madeBy });
  return ok();
}
