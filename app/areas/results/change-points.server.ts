// A juror changes points after the discussion, with a reason; the sheet has a new version and the ranking follows (law §7, §10).
import { reviseSheet, type ReviseRefusal } from "#app/areas/scoring/revise-sheet.server";
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";

import { isRecused, openCategoryOf, speaking, type StepRefusal } from "./in-sitting.server";
import { entitledTo, presentFor } from "./load-sitting.server";
import { insertPointsChanges } from "./sitting.repo.server";

/** `not-shown`: the informational round is not over. */
export type ChangePointsRefusal = StepRefusal | "not-shown" | ReviseRefusal;

export type PointsToChange = {
  readonly editionId: string;
  readonly jurorId: string;
  readonly entryId: string;
  /** Of the sheet as it was shown. */
  readonly version: number;
  /** By criterion, as typed. */
  readonly points: Readonly<Record<string, string>>;
  readonly reason: string;
};

export async function changePoints(deps: Deps, viewer: Viewer, { editionId, jurorId, entryId, ...typed }: PointsToChange): Promise<Result<undefined, ChangePointsRefusal>> {
  return speaking<"not-shown" | ReviseRefusal>(deps, viewer, { editionId, jurorId }, async ({ q, loaded, note }) => {
    const record = openCategoryOf(loaded, entryId);
    if (record === undefined) return refused("not-called");
    const subject = { record, entryId };
    if (isRecused(viewer, loaded, subject) || !entitledTo(loaded, subject).includes(jurorId)) return refused("recused");
    if (!presentFor(loaded, subject).includes(jurorId)) return refused("not-here");
    const categoryId = record.category.id;
    if (!loaded.items.some((item) => item.categoryId === categoryId && item.pointsShown)) return refused("not-shown");
    const revised = await reviseSheet(q, deps, { jurorId, entryId, by: viewer.personId, ...typed });
    if (!revised.ok) return revised;
    if (revised.value.length === 0) return ok();
    const common = { categoryId, entryId, jurorId, reason: typed.reason, at: deps.now, by: viewer.personId };
    await insertPointsChanges(q, revised.value.map((change) => ({ id: deps.newId(), ...common, ...change })));
    await note({ action: "sitting.points-changed", subject: `entry:${entryId}`, after: { jurorId, criteria: revised.value.map(({ criterionId }) => criterionId), reason: typed.reason } });
    return ok();
  });
}
