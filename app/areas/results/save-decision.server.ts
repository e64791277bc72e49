// The office records what the jury decides in a category: winner, reasons, commendations (law §10).
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { decisionProblems, type Decision, type DecisionProblem } from "./decision";
import { replaceDecision } from "./decision.repo.server";
import { deliberate } from "./deliberate.server";
import { readRecords } from "./read-records.server";
import type { DeliberationRefusal } from "./results.policy";

/** The one that the jury deliberates; every later one corrects it. */
const FIRST_RESULT = 1;

export type SaveDecisionRefusal = DeliberationRefusal | "not-found" | "changed-meanwhile" | { readonly problems: readonly DecisionProblem[] };

export type DecisionToSave = Decision & {
  readonly editionId: string;
  readonly categoryKey: string;
  /** How often the category had been decided when the form was filled; 0: not yet. */
  readonly version: number;
};

export async function saveDecision(deps: Deps, viewer: Viewer, { editionId, categoryKey, version, ...decision }: DecisionToSave): Promise<Result<undefined, SaveDecisionRefusal>> {
  return deliberate<SaveDecisionRefusal>(deps, viewer, editionId, async (q, edition) => {
    const result = (await readRecords(q, edition)).find(({ category }) => category.key === categoryKey);
    if (result === undefined || result.entries.length === 0) return refused("not-found");
    if ((result.decision?.version ?? 0) !== version) return refused("changed-meanwhile");
    const problems = decisionProblems(result.ranking.ranked, decision);
    if (problems.length > 0) return refused({ problems });

    const { commendations, ...words } = decision;
    const categoryId = result.category.id;
    await replaceDecision(
      q,
      { categoryId, resultNo: FIRST_RESULT, ...words, version: version + 1, decidedAt: deps.now, decidedBy: viewer.personId },
      commendations.map((each, position) => ({ ...each, position })),
    );
    const event = { action: "result.decided", subject: `category:${categoryId}`, editionId, before: result.decision ?? undefined, after: { ...decision, version: version + 1 } };
    await record(q, { at: deps.now, actor: viewer.personId, ...event });
    return ok();
  });
}
