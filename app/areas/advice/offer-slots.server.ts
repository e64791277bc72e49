// An adviser offers times of the digital consultation hour, several in a row.
import type { Instant } from "#app/base/instant";
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { mayAdvise } from "./advice.policy";
import { insertSlot, selectSlotsOfHost } from "./appointment.repo.server";
import { BOOK_UNTIL, overlaps, slotsFrom } from "./slot";

export type Offer = { readonly startsAt: Instant; readonly minutes: number; readonly count: number; readonly place: string };
export type OfferRefusal = "forbidden" | "past" | "overlaps";

export async function offerSlots(deps: Deps, viewer: Viewer, { startsAt, minutes, count, place }: Offer): Promise<Result<undefined, OfferRefusal>> {
  return deps.store.tx(async (q) => {
    const allowed = mayAdvise(viewer);
    if (!allowed.ok) return allowed;
    if (startsAt - deps.now < BOOK_UNTIL) return refused("past");
    const own = await selectSlotsOfHost(q, viewer.personId, deps.now);
    const spans = slotsFrom(startsAt, minutes, count);
    if (spans.some((span) => own.some((other) => overlaps(span, other)))) return refused("overlaps");
    for (const span of spans) await insertSlot(q, { id: deps.newId(), hostId: viewer.personId, ...span, place, offeredAt: deps.now, withdrawnAt: null });
    await record(q, { at: deps.now, actor: viewer.personId, action: "slots.offered", subject: `person:${viewer.personId}`, after: { startsAt, minutes, count } });
    return ok();
  });
}
