// Corrects the wording of the criteria that a category has of its own in the round that follows; possible at any time, on record (law §3).
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";

import type { CriteriaWording } from "./category.input";
import { updateCriterionWording } from "./category.repo.server";
import type { CorrectionRefusal } from "./correct-category.server";
import { editEdition } from "./edit-edition.server";
import { readEditionRules } from "./find-edition.server";

type Input = CriteriaWording & { readonly editionId: string; readonly categoryId: string };

export async function correctRoundCriteria(deps: Deps, viewer: Viewer, { editionId, version, categoryId, criteria }: Input): Promise<Result<undefined, CorrectionRefusal>> {
  return editEdition<CorrectionRefusal>(deps, viewer, { editionId, version, touches: "wording" }, async (q, edition) => {
    const category = (await readEditionRules(q, editionId)).categories.find(({ id }) => id === categoryId);
    if (!category) return refused("no-such-category");
    const before = category.otherCriteria.filter(({ round }) => round > edition.round).map(({ id, name, description }) => ({ id, name, description }));
    const after = before.map((known) => ({ ...known, ...criteria.find(({ id }) => id === known.id) }));
    for (const criterion of after) await updateCriterionWording(q, categoryId, criterion);
    return ok({ action: "category.wording-corrected", subject: `category:${categoryId}`, before: { criteria: before }, after: { criteria: after } });
  });
}
