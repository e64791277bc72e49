// Whoever leads ends a vote; what becomes of the motion follows from the votes and from who presides (law §8, §10).
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";

import { isRecused, leading, type StepRefusal } from "./in-sitting.server";
import { entitledTo, presentFor } from "./load-sitting.server";
import { countOf, isQuorate, presiding, tallyOf } from "./sitting";
import { closeMotionRow } from "./sitting.repo.server";

/** `not-quorate`: too few are there. */
export type CountRefusal = StepRefusal | "not-quorate";

export async function countMotion(deps: Deps, viewer: Viewer, { editionId, motionId }: { readonly editionId: string; readonly motionId: string }): Promise<Result<undefined, CountRefusal>> {
  return leading<"not-quorate">(deps, viewer, editionId, async ({ q, loaded, note }) => {
    const motion = loaded.motions.find(({ id }) => id === motionId);
    const record = loaded.records.find(({ category }) => category.id === motion?.categoryId);
    if (motion === undefined || record === undefined) return refused("not-found");
    if (motion.closedAt !== null) return ok();
    const subject = { record, entryId: motion.entryId };
    if (isRecused(viewer, loaded, subject)) return refused("recused");
    const [entitled, present] = [entitledTo(loaded, subject), presentFor(loaded, subject)];
    if (!isQuorate({ entitled: entitled.length, present: present.length })) return refused("not-quorate");
    // A conflict that was found since the vote was given takes it out.
    const votes = loaded.votes.filter((given) => given.motionId === motionId && entitled.includes(given.jurorId));
    const { outcome, casting } = tallyOf(votes, presiding(loaded.sitting, present));
    await closeMotionRow(q, motionId, { closedAt: deps.now, outcome, casting });
    await note({ action: "sitting.motion-counted", subject: `motion:${motionId}`, after: { outcome, casting, ...countOf(votes), present } });
    return ok();
  });
}
