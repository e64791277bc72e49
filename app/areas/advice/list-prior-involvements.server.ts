// The one fact that other areas may ask of advice: who advised, or assessed a project of, which organisations, and what the project is called (law §5).
// Nothing of what was said.
import type { Q } from "#app/services/store";
import type { InvolvementKind } from "#db/vocabulary/advice";

import { selectInvolvedPairs, selectPastPairs } from "./case.repo.server";

export type PriorInvolvement = { readonly personId: string; readonly organisationId: string; readonly project: string; readonly kind: InvolvementKind };

/** Advisers present and earlier, and whoever wrote an assessment, with the organisations that their cases name as lead or partner; of deleted cases too. Two queries. */
export async function listPriorInvolvements(q: Q, personIds: readonly string[], organisationIds: readonly string[]): Promise<readonly PriorInvolvement[]> {
  const found = [...(await selectInvolvedPairs(q, personIds, organisationIds)), ...(await selectPastPairs(q, personIds, organisationIds))];
  return found.flatMap(({ organisationId, ...involvement }) => (organisationId === null ? [] : [{ ...involvement, organisationId }]));
}
