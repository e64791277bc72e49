// Plans a second round of judging, or none, as long as the rules are open. Without it, criteria of its own go too.
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";
import type { Q } from "#app/services/store";

import { deleteCriteriaAfter } from "./category.repo.server";
import { editEdition, type EditRefusal } from "./edit-edition.server";
import { listOtherRounds, readEditionRules } from "./find-edition.server";
import { deleteRoundsAfter, insertRound } from "./round.repo.server";
import { roundsProblems, type RoundsPlan, type RoundsProblem } from "./round";

export type SaveRoundsRefusal = EditRefusal | { readonly problems: readonly RoundsProblem[] };
/** `plan` null: one round decides. */
export type RoundsToSave = { readonly editionId: string; readonly version: number; readonly plan: RoundsPlan | null };

export async function saveRounds(deps: Deps, viewer: Viewer, { editionId, version, plan }: RoundsToSave): Promise<Result<undefined, SaveRoundsRefusal>> {
  return editEdition<SaveRoundsRefusal>(deps, viewer, { editionId, version, touches: "rules" }, async (q, edition) => {
    const problems = plan === null ? [] : roundsProblems(plan);
    if (problems.length > 0) return refused({ problems });
    const [second] = await listOtherRounds(q, editionId);
    const before = second && edition.roundRule ? { rule: edition.roundRule, quorum: second.quorum, jurorsPerEntry: second.jurorsPerEntry, ...(plan === null ? await ownCriteria(q, editionId) : {}) } : null;
    await deleteRoundsAfter(q, editionId, edition.round);
    if (plan === null) await deleteCriteriaAfter(q, editionId, edition.round);
    if (plan !== null) await insertRound(q, editionId, { no: 2, rule: null, quorum: plan.quorum, jurorsPerEntry: plan.jurorsPerEntry, judgingOpenAt: null, judgingCloseAt: null });
    const after = plan && { rule: plan.rule, quorum: plan.quorum, jurorsPerEntry: plan.jurorsPerEntry };
    return ok({ row: { roundRule: plan?.rule ?? null }, action: "edition.rounds-changed", before, after });
  });
}

async function ownCriteria(q: Q, editionId: string) {
  const { categories } = await readEditionRules(q, editionId);
  return { criteria: categories.flatMap(({ otherCriteria }) => otherCriteria) };
}
