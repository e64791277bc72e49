// Changes how is judged: the scale with its anchors, where reasons are due, how many jurors, the quorum, what ranks follow.
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";

import type { JudgingRules } from "./category.input";
import { replaceAnchors } from "./category.repo.server";
import { editEdition, type EditRefusal } from "./edit-edition.server";
import { readEditionRules } from "./find-edition.server";
import { juryRuleProblems, type JuryRuleProblem } from "./rules";

export type JudgingRulesRefusal = EditRefusal | { readonly problems: readonly JuryRuleProblem[] };

export async function saveJudgingRules(
  deps: Deps,
  viewer: Viewer,
  { editionId, version, anchors, ...rules }: JudgingRules & { readonly editionId: string },
): Promise<Result<undefined, JudgingRulesRefusal>> {
  return editEdition<JudgingRulesRefusal>(deps, viewer, { editionId, version, touches: "rules" }, async (q, edition) => {
    const problems = juryRuleProblems({ ...rules, anchors, minPartners: edition.minPartners });
    if (problems.length > 0) return refused({ problems });
    const before = await readEditionRules(q, editionId);
    const { scaleMin, scaleMax, reasonLowAt, reasonHighAt, quorum, jurorsPerEntry, rankingMethod, blind } = edition;
    await replaceAnchors(q, editionId, anchors);
    return ok({
      row: rules,
      action: "edition.judging-rules-changed",
      before: { scaleMin, scaleMax, reasonLowAt, reasonHighAt, quorum, jurorsPerEntry, rankingMethod, blind, anchors: before.anchors },
      after: { ...rules, anchors: anchors.toSorted((a, b) => a.points - b.points) },
    });
  });
}
