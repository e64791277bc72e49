// Gives the round that follows criteria of its own in one category, or none: then those of the round before go on holding.
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";

import type { RoundCriteria } from "./category.input";
import { replaceCriteria } from "./category.repo.server";
import { editEdition, type EditRefusal } from "./edit-edition.server";
import { listOtherRounds, readEditionRules } from "./find-edition.server";
import { checkWeights, type WeightsRefusal } from "./weights";

export type SaveRoundCriteriaRefusal = EditRefusal | "no-such-category" | "no-further-round" | { readonly weights: WeightsRefusal };
type Input = RoundCriteria & { readonly editionId: string; readonly version: number; readonly categoryId: string };

export async function saveRoundCriteria(deps: Deps, viewer: Viewer, { editionId, version, categoryId, criteria }: Input): Promise<Result<undefined, SaveRoundCriteriaRefusal>> {
  return editEdition<SaveRoundCriteriaRefusal>(deps, viewer, { editionId, version, touches: "rules" }, async (q, edition) => {
    const category = (await readEditionRules(q, editionId)).categories.find(({ id }) => id === categoryId);
    if (!category) return refused("no-such-category");
    const round = edition.round + 1;
    if (!(await listOtherRounds(q, editionId)).some(({ no }) => no === round)) return refused("no-further-round");
    if (criteria !== null) {
      const verdict = checkWeights(criteria.map(({ weight }) => weight));
      if (!verdict.ok) return refused({ weights: verdict.reason });
    }
    const before = category.otherCriteria.filter((criterion) => criterion.round === round).map(({ id, name, description, weight }) => ({ id, name, description, weight }));
    const known = new Set(before.map(({ id }) => id));
    const after = (criteria ?? []).map(({ id, name, description, weight }) => ({ id: id !== undefined && known.has(id) ? id : deps.newId(), name, description, weight }));
    await replaceCriteria(q, { categoryId, round }, after.map((row, position) => ({ ...row, position })));
    return ok({ action: "category.round-criteria-changed", subject: `category:${categoryId}`, before: { round, criteria: before }, after: { round, criteria: after } });
  });
}
