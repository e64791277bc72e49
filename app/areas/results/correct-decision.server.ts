// The office records what a correction decides in a category, beside the ranking as it is sealed (law §10).
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { correct, type CorrectingRefusal } from "./correct.server";
import { decisionProblems, type DecisionProblem } from "./decision";
import { replaceDecision } from "./decision.repo.server";
import type { DecisionToSave } from "./save-decision.server";

export type CorrectDecisionRefusal = CorrectingRefusal | "not-found" | "changed-meanwhile" | { readonly problems: readonly DecisionProblem[] };

export async function correctDecision(deps: Deps, viewer: Viewer, { editionId, categoryKey, version, ...decision }: DecisionToSave): Promise<Result<undefined, CorrectDecisionRefusal>> {
  return correct<CorrectDecisionRefusal>(deps, viewer, editionId, async (q, _edition, { no, after }) => {
    const result = after.find(({ category }) => category.key === categoryKey);
    if (result === undefined || result.entries.length === 0) return refused("not-found");
    if ((result.decision?.version ?? 0) !== version) return refused("changed-meanwhile");
    const problems = decisionProblems(result.ranking.ranked, decision);
    if (problems.length > 0) return refused({ problems });

    const { commendations, ...words } = decision;
    const categoryId = result.category.id;
    await replaceDecision(
      q,
      { categoryId, resultNo: no, ...words, version: version + 1, decidedAt: deps.now, decidedBy: viewer.personId },
      commendations.map((each, position) => ({ ...each, position })),
    );
    const event = { action: "correction.decided", subject: `category:${categoryId}`, editionId, before: { no, ...result.decision }, after: { no, ...decision, version: version + 1 } };
    await record(q, { at: deps.now, actor: viewer.personId, ...event });
    return ok();
  });
}
