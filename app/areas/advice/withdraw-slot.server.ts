// The office takes back a time of the consultation hour that nobody has booked.
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { mayAdvise } from "./advice.policy";
import { selectOfferedSlots, updateSlot } from "./appointment.repo.server";

export type WithdrawRefusal = "forbidden" | "unknown" | "booked";

export async function withdrawSlot(deps: Deps, viewer: Viewer, slotId: string): Promise<Result<undefined, WithdrawRefusal>> {
  return deps.store.tx(async (q) => {
    const allowed = mayAdvise(viewer);
    if (!allowed.ok) return allowed;
    const slot = (await selectOfferedSlots(q, deps.now)).find(({ id }) => id === slotId);
    if (!slot) return refused("unknown");
    if (slot.caseId !== null) return refused("booked");
    await updateSlot(q, slotId, { withdrawnAt: deps.now });
    await record(q, { at: deps.now, actor: viewer.personId, action: "slots.withdrawn", subject: `slot:${slotId}`, after: { startsAt: slot.startsAt } });
    return ok();
  });
}
