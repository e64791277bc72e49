// The decisions of an edition's jury, each with its commendations.
import type { Q } from "#app/services/store";

import type { Decision } from "./decision";
import { selectCommendations, selectDecisions } from "./decision.repo.server";

/** `version` counts how often it was decided. */
export type RecordedDecision = Decision & { readonly version: number };

/** By category, of the result that holds, or of the one with this number. Two queries. */
export async function readDecisions(q: Q, editionId: string, resultNo?: number): Promise<ReadonlyMap<string, RecordedDecision>> {
  const decisions = await selectDecisions(q, editionId, resultNo);
  const commendations = await selectCommendations(q, editionId, resultNo);
  return new Map(
    decisions.map(({ categoryId, winnerId, reason, departureReason, version }) => {
      const own = commendations.filter((each) => each.categoryId === categoryId).map(({ entryId, reason: praise }) => ({ entryId, reason: praise }));
      return [categoryId, { winnerId, reason, departureReason, version, commendations: own }];
    }),
  );
}
