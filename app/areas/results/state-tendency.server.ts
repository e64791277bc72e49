// A juror says in the informational round what they lean to; it binds nobody, and no points are shown yet (law §10).
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";

import { isRecused, openCategory, speaking, type StepRefusal } from "./in-sitting.server";
import { entitledTo, presentFor } from "./load-sitting.server";
import { putTendency } from "./sitting.repo.server";

/** `round-over`: points have been shown. */
export type TendencyRefusal = StepRefusal | "round-over" | "says-nothing";

export type StatedTendency = {
  readonly editionId: string;
  readonly categoryKey: string;
  readonly jurorId: string;
  /** Null: towards none in particular. */
  readonly entryId: string | null;
  readonly note: string;
};

export async function stateTendency(deps: Deps, viewer: Viewer, { editionId, categoryKey, jurorId, entryId, note: words }: StatedTendency): Promise<Result<undefined, TendencyRefusal>> {
  return speaking<"round-over" | "says-nothing">(deps, viewer, { editionId, jurorId }, async ({ q, loaded, note }) => {
    const record = openCategory(loaded, categoryKey);
    if (record === undefined) return refused("not-called");
    const subject = { record, entryId: null };
    if (isRecused(viewer, loaded, subject) || !entitledTo(loaded, subject).includes(jurorId)) return refused("recused");
    if (!presentFor(loaded, subject).includes(jurorId)) return refused("not-here");
    if (entryId !== null && !record.entries.some(({ id }) => id === entryId)) return refused("not-found");
    if (entryId === null && words.trim() === "") return refused("says-nothing");
    const categoryId = record.category.id;
    if (loaded.items.some((item) => item.categoryId === categoryId && item.pointsShown)) return refused("round-over");
    const before = loaded.tendencies.find((said) => said.categoryId === categoryId && said.jurorId === jurorId);
    if (before && before.entryId === entryId && before.note === words) return ok();
    await putTendency(q, { categoryId, jurorId, entryId, note: words, saidAt: deps.now });
    await note({ action: "sitting.tendency-stated", subject: `category:${categoryId}`, after: { jurorId } });
    return ok();
  });
}
