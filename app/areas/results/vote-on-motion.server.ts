// A juror votes on an open motion, once; another vote takes the place of the first while the vote is open (law §10).
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";
import type { Vote } from "#db/vocabulary/sitting";

import { isRecused, speaking, type StepRefusal } from "./in-sitting.server";
import { entitledTo, presentFor } from "./load-sitting.server";
import { putMotionVote } from "./sitting.repo.server";

/** `counted`: the vote is over. */
export type VoteRefusal = StepRefusal | "counted";
export type VoteOnMotion = { readonly editionId: string; readonly motionId: string; readonly jurorId: string; readonly vote: Vote };

/** The log says that somebody voted, not how: the jury's deliberation is its own. */
export async function voteOnMotion(deps: Deps, viewer: Viewer, { editionId, motionId, jurorId, vote }: VoteOnMotion): Promise<Result<undefined, VoteRefusal>> {
  return speaking<"counted">(deps, viewer, { editionId, jurorId }, async ({ q, loaded, note }) => {
    const motion = loaded.motions.find(({ id }) => id === motionId);
    const record = loaded.records.find(({ category }) => category.id === motion?.categoryId);
    if (motion === undefined || record === undefined) return refused("not-found");
    const subject = { record, entryId: motion.entryId };
    if (isRecused(viewer, loaded, subject) || !entitledTo(loaded, subject).includes(jurorId)) return refused("recused");
    const given = loaded.votes.find((each) => each.motionId === motionId && each.jurorId === jurorId);
    if (given?.vote === vote) return ok();
    if (motion.closedAt !== null) return refused("counted");
    if (!presentFor(loaded, subject).includes(jurorId)) return refused("not-here");
    await putMotionVote(q, { motionId, jurorId, vote, at: deps.now });
    await note({ action: "sitting.voted", subject: `motion:${motionId}`, after: { jurorId } });
    return ok();
  });
}
