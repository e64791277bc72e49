// The office or the chair opens the jury's meeting, corrects who presides and who keeps the minutes, or takes a closed meeting up again (law §10).
import { getEdition } from "#app/areas/competition/find-edition.server";
import { listJurors } from "#app/areas/jury/read-jury.server";
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import type { DeliberationRefusal } from "./results.policy";
import { mayLead } from "./sitting.policy";
import { insertSitting, selectSitting, updateSitting } from "./sitting.repo.server";

/** `no-such-juror`: not an accepted seat of this jury. `signed`: the minutes are on record. */
export type OpenSittingRefusal = DeliberationRefusal | "signed" | { readonly field: "chairId" | "deputyId"; readonly problem: "no-such-juror" | "twice" };

export type SittingFrame = {
  readonly editionId: string;
  /** Ids of seats. */
  readonly chairId: string;
  readonly deputyId: string | null;
  readonly keeper: string;
  readonly place: string;
  /** Whoever else is there, one to a line. */
  readonly guests: string;
};

export async function openSitting(deps: Deps, viewer: Viewer, { editionId, ...frame }: SittingFrame): Promise<Result<undefined, OpenSittingRefusal>> {
  return deps.store.tx(async (q) => {
    const edition = await getEdition(q, editionId);
    const before = await selectSitting(q, editionId);
    const verdict = mayLead(viewer, edition, before, deps.now);
    if (!verdict.ok) return verdict;
    if (before && before.minutes !== null) return refused("signed");
    const seats = new Set((await listJurors(q, editionId)).filter(({ state }) => state === "accepted").map(({ id }) => id));
    if (!seats.has(frame.chairId)) return refused({ field: "chairId", problem: "no-such-juror" });
    if (frame.deputyId === frame.chairId) return refused({ field: "deputyId", problem: "twice" });
    if (frame.deputyId !== null && !seats.has(frame.deputyId)) return refused({ field: "deputyId", problem: "no-such-juror" });

    if (before === undefined) await insertSitting(q, { editionId, ...frame, openedAt: deps.now });
    else await updateSitting(q, editionId, { ...frame, closedAt: null });
    const action = before === undefined ? "sitting.opened" : before.closedAt === null ? "sitting.changed" : "sitting.reopened";
    const was = before && { chairId: before.chairId, deputyId: before.deputyId, keeper: before.keeper, place: before.place, guests: before.guests };
    await record(q, { at: deps.now, actor: viewer.personId, action, subject: `edition:${editionId}`, editionId, before: was, after: frame });
    return ok();
  });
}
