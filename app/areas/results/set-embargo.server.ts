// The office sets the instant at which the result becomes public by itself, or takes it back and publishes by hand (law §10).
import { setPublication } from "#app/areas/competition/advance-edition.server";
import { getEdition } from "#app/areas/competition/find-edition.server";
import { readSchedule, scheduleTexts, type DateProblem } from "#app/areas/competition/schedule";
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { mayMoveEmbargo } from "./results.policy";

export type SetEmbargoRefusal = "forbidden" | "published" | "passed" | DateProblem["problem"];

/** `publishAt` as the form shows it, in the edition's time zone: "2024-03-31T23:59"; empty: none, publication is by hand. */
export async function setEmbargo(deps: Deps, viewer: Viewer, { editionId, publishAt }: { readonly editionId: string; readonly publishAt: string }): Promise<Result<undefined, SetEmbargoRefusal>> {
  return deps.store.tx(async (q) => {
    const edition = await getEdition(q, editionId);
    const verdict = mayMoveEmbargo(viewer, edition, deps.now);
    if (!verdict.ok) return verdict;
    const { schedule, problems } = readSchedule({ ...scheduleTexts(edition, edition.timeZone), publishAt }, edition.timeZone, edition);
    const [wrong] = problems.filter(({ field }) => field === "publishAt");
    if (wrong !== undefined) return refused(wrong.problem);
    const before = edition.publishAt;
    const after = schedule.publishAt;
    if (after === before) return ok();
    if (after !== null && after <= deps.now) return refused("passed");
    await setPublication(q, editionId, after);
    await record(q, { at: deps.now, actor: viewer.personId, action: "result.embargo-set", subject: `edition:${editionId}`, editionId, before, after });
    return ok();
  });
}
