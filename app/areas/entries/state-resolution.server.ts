// A partner states, through its link, whether and when its council has agreed (law §4). What the lead wrote about it in the entry stays.
import { ok, type Result } from "#app/base/result";
import { GUEST, record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import type { ResolutionState } from "#db/vocabulary/entry";

import { updateRequest } from "./confirmation.repo.server";
import { findConfirmation, type LinkRefusal } from "./find-confirmation.server";

export type StatedResolution = { readonly state: ResolutionState; /** YYYY-MM-DD; null: not passed yet. */ readonly date: string | null };

export async function stateResolution(deps: Deps, secret: string, { state, date }: StatedResolution): Promise<Result<undefined, LinkRefusal>> {
  return deps.store.tx(async (q) => {
    const found = await findConfirmation(q, secret, deps.now);
    if (!found.ok) return found;
    const { parts, confirmation } = found.value;
    const { partnerId, resolution } = confirmation;
    await updateRequest(q, partnerId, { resolutionState: state, resolutionDate: date, resolutionStatedAt: deps.now });
    await record(q, {
      at: deps.now,
      actor: GUEST,
      action: "partner.resolution-stated",
      subject: `entry:${parts.entry.id}`,
      editionId: parts.edition.id,
      before: resolution ? { partner: partnerId, state: resolution.state, date: resolution.date } : undefined,
      after: { partner: partnerId, state, date },
    });
    return ok();
  });
}
