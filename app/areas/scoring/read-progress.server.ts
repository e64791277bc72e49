// How far judging is, juror by juror and entry by entry, for the office. Nobody's points are in it.
import type { Q } from "#app/services/store";

import { tallyOf, type Tally } from "./progress";
import { selectAcceptedJurors, selectAdmittedEntries, selectPairStates, type EntryRow, type JurorRow, type PairState } from "./progress.repo.server";

export type JurorProgress = JurorRow & { readonly tally: Tally };

export type EntryProgress = EntryRow & { readonly tally: Tally };

export type Progress = { readonly jurors: readonly JurorProgress[]; readonly entries: readonly EntryProgress[] };

/** Jurors by name, entries by category and number. Three queries, however many there are. */
export async function readProgress(q: Q, editionId: string): Promise<Progress> {
  const jurors = await selectAcceptedJurors(q, editionId);
  const entries = await selectAdmittedEntries(q, editionId);
  const pairs = await selectPairStates(q, editionId);
  const byJuror = groupedBy(pairs, ({ jurorId }) => jurorId);
  const byEntry = groupedBy(pairs, ({ entryId }) => entryId);
  return {
    jurors: jurors.map((juror) => ({ ...juror, tally: tallyOf(byJuror.get(juror.jurorId) ?? []) })),
    entries: entries.map((entry) => ({ ...entry, tally: tallyOf(byEntry.get(entry.entryId) ?? []) })),
  };
}

function groupedBy(pairs: readonly PairState[], keyOf: (pair: PairState) => string): ReadonlyMap<string, readonly PairState[]> {
  const groups = new Map<string, PairState[]>();
  for (const pair of pairs) {
    const group = groups.get(keyOf(pair));
    if (group) group.push(pair);
    else groups.set(keyOf(pair), [pair]);
  }
  return groups;
}
