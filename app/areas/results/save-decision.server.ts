// The office records what the jury decides in a category (law §10).
import type { Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";

import { deliberate } from "./deliberate.server";
import { readRecords } from "./read-records.server";
import type { DeliberationRefusal } from "./results.policy";
import { writeDecision, type DecisionToSave, type WriteDecisionRefusal } from "./write-decision.server";

/** The one that the jury deliberates; every later one corrects it. */
const FIRST_RESULT = 1;

export type SaveDecisionRefusal = DeliberationRefusal | WriteDecisionRefusal;

export async function saveDecision(deps: Deps, viewer: Viewer, decision: DecisionToSave): Promise<Result<undefined, SaveDecisionRefusal>> {
  return deliberate<WriteDecisionRefusal>(deps, viewer, decision.editionId, async (q, edition) => {
    const records = await readRecords(q, edition);
    return writeDecision({ q, now: deps.now, by: viewer, no: FIRST_RESULT, records, action: "result.decided" }, decision);
  });
}
