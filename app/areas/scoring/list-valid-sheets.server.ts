// The sheets that count: what results add up. Everything else about a sheet, its reasons and comments, stays with its juror.
import type { Q } from "#app/services/store";

import { selectPairStates, selectSubmittedSheets, type PairState, type SubmittedSheet } from "./progress.repo.server";

export type { PairState, SubmittedSheet };

/** Submitted sheets of the edition's admitted entries, by entry and then juror; drafts, abstentions and void sheets never count (law §5, §7). */
export async function listValidSheets(q: Q, editionId: string): Promise<SubmittedSheet[]> {
  return selectSubmittedSheets(q, editionId);
}

/** Every pair of juror and admitted entry that is assigned or has a sheet, and how far the sheet is. */
export async function listPairStates(q: Q, editionId: string): Promise<PairState[]> {
  return selectPairStates(q, editionId);
}
