// A juror puts a motion, about one entry or about the category as a whole (law §10). Sent twice it is one motion.
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";

import { isRecused, openCategory, speaking, type StepRefusal } from "./in-sitting.server";
import { entitledTo, presentFor } from "./load-sitting.server";
import { insertMotion } from "./sitting.repo.server";

/** `number-taken`: somebody else has put a motion in between. */
export type PutMotionRefusal = StepRefusal | "number-taken";

export type MotionToPut = {
  readonly editionId: string;
  readonly categoryKey: string;
  /** The number that the form showed. */
  readonly no: number;
  /** Who moves. */
  readonly jurorId: string;
  /** Null: about the category as a whole. */
  readonly entryId: string | null;
  readonly text: string;
};

export async function putMotion(deps: Deps, viewer: Viewer, { editionId, categoryKey, no, jurorId, entryId, text }: MotionToPut): Promise<Result<undefined, PutMotionRefusal>> {
  return speaking<"number-taken">(deps, viewer, { editionId, jurorId }, async ({ q, loaded, note }) => {
    const record = openCategory(loaded, categoryKey);
    if (record === undefined) return refused("not-called");
    if (entryId !== null && !record.entries.some(({ id }) => id === entryId)) return refused("not-found");
    const subject = { record, entryId };
    if (isRecused(viewer, loaded, subject) || !entitledTo(loaded, subject).includes(jurorId)) return refused("recused");
    if (!presentFor(loaded, subject).includes(jurorId)) return refused("not-here");
    const categoryId = record.category.id;
    const earlier = loaded.motions.filter((motion) => motion.categoryId === categoryId);
    const same = earlier.find((motion) => motion.no === no);
    if (same) return same.moverId === jurorId && same.entryId === entryId && same.text === text ? ok() : refused("number-taken");
    const id = deps.newId();
    await insertMotion(q, { id, categoryId, no: earlier.length + 1, text, entryId, moverId: jurorId, movedAt: deps.now });
    await note({ action: "sitting.moved", subject: `motion:${id}`, after: { categoryId, no: earlier.length + 1, entryId, jurorId, text } });
    return ok();
  });
}
