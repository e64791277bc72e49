// Writes down what the jury decides in one category, within the result that the decision belongs to: winner, reasons, commendations (law §10).
// Who may, and when, is asked before: by save-decision.server.ts of the result that is deliberated, by correct-decision.server.ts of a correction.
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import type { Q } from "#app/services/store";

import { decisionProblems, type Decision, type DecisionProblem } from "./decision";
import { replaceDecision } from "./decision.repo.server";
import { findKept } from "./find-kept.server";
import type { CategoryResult } from "./read-records.server";

/** `recused`: a conflict of interest keeps an entry of the category from whoever writes. */
export type WriteDecisionRefusal = "not-found" | "recused" | "changed-meanwhile" | { readonly problems: readonly DecisionProblem[] };

export type DecisionToSave = Decision & {
  readonly editionId: string;
  readonly categoryKey: string;
  /** How often the category had been decided when the form was filled; 0: not yet. */
  readonly version: number;
};

type Within = { readonly q: Q; readonly now: Deps["now"]; readonly by: Viewer; readonly no: number; readonly records: readonly CategoryResult[]; readonly action: "result.decided" | "correction.decided" };

/** `no`, `records`: of the result; `action`: how the log names it. */
export async function writeDecision({ q, now, by, no, records, action }: Within, { editionId, categoryKey, version, ...decision }: DecisionToSave): Promise<Result<undefined, WriteDecisionRefusal>> {
  const result = records.find(({ category }) => category.key === categoryKey);
  if (result === undefined || result.entries.length === 0) return refused("not-found");
  const isKept = await findKept(q, by, editionId);
  if (result.entries.some(({ id }) => isKept(id))) return refused("recused");
  if ((result.decision?.version ?? 0) !== version) return refused("changed-meanwhile");
  const problems = decisionProblems(result.ranking.ranked, decision);
  if (problems.length > 0) return refused({ problems });

  const { commendations, ...words } = decision;
  const categoryId = result.category.id;
  await replaceDecision(
    q,
    { categoryId, resultNo: no, ...words, version: version + 1, decidedAt: now, decidedBy: by.personId },
    commendations.map((each, position) => ({ ...each, position })),
  );
  const before = result.decision === null ? undefined : { no, ...result.decision };
  await record(q, { at: now, actor: by.personId, action, subject: `category:${categoryId}`, editionId, before, after: { no, ...decision, version: version + 1 } });
  return ok();
}
