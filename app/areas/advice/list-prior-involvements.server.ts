// The one fact that other areas may ask of advice: who advised, or assessed a project of, which organisations (law §5). Nothing of what was said.
import type { Q } from "#app/services/store";

import { selectInvolvedPairs } from "./case.repo.server";

export type PriorInvolvement = { readonly personId: string; readonly organisationId: string };

/** Advisers present and earlier, and whoever wrote an assessment, with the organisations that their cases name as lead or partner. One query. */
export async function listPriorInvolvements(q: Q, personIds: readonly string[], organisationIds: readonly string[]): Promise<readonly PriorInvolvement[]> {
  const pairs = await selectInvolvedPairs(q, personIds, organisationIds);
  return pairs.flatMap(({ personId, organisationId }) => (organisationId === null ? [] : [{ personId, organisationId }]));
}
