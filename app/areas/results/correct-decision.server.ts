// The office records what a correction decides in a category, beside the ranking as it is sealed (law §10).
import type { Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";

import { correct, type CorrectingRefusal } from "./correct.server";
import { writeDecision, type DecisionToSave, type WriteDecisionRefusal } from "./write-decision.server";

export type CorrectDecisionRefusal = CorrectingRefusal | WriteDecisionRefusal;

export async function correctDecision(deps: Deps, viewer: Viewer, decision: DecisionToSave): Promise<Result<undefined, CorrectDecisionRefusal>> {
  return correct<WriteDecisionRefusal>(deps, viewer, decision.editionId, (q, _edition, { no, after }) =>
    writeDecision({ q, now: deps.now, by: viewer, no, records: after, action: "correction.decided" }, decision),
  );
}
