// A juror declares to which participants they have a tie, where judging is blind; what follows for each entry is worked out here (law §5).
import { refused, type Result } from "#app/base/result";
import { jurorshipIn, type Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";
import type { DeclaredKind } from "#db/vocabulary/conflict";

import { declareConflicts, type DeclareRefusal } from "./declare-conflicts.server";
import type { VoidSheet } from "./drop-excluded.server";
import { entriesToDeclare, partiesTo } from "./read-participants.server";

/** Kind null: no tie to this participant. */
export type Tie = { readonly key: string; readonly kind: DeclaredKind | null; readonly note: string };

/** Whoever is not named has no tie to the juror: the list that was shown is declared as a whole. */
export async function declareTies(
  deps: Deps,
  viewer: Viewer,
  { editionId, ties, voidSheet }: { readonly editionId: string; readonly ties: readonly Tie[]; readonly voidSheet: VoidSheet },
): Promise<Result<undefined, DeclareRefusal>> {
  const seat = jurorshipIn(viewer, editionId);
  if (!seat) return refused("forbidden");
  const tied = new Map(ties.filter(({ kind }) => kind !== null).map((tie) => [tie.key, tie]));
  const asked = new Set(ties.map(({ key }) => key));
  const answers = (await entriesToDeclare(deps.store.read, editionId, seat.jurorId)).flatMap((entry) => {
    const parties = partiesTo(entry);
    const [tie] = parties.flatMap(({ key }) => tied.get(key) ?? []);
    if (tie) return [{ entryId: entry.id, kind: tie.kind, note: tie.note }];
    // An entry that came meanwhile, with somebody who was not in the list, stays open.
    return parties.every(({ key }) => asked.has(key)) ? [{ entryId: entry.id, kind: null, note: "" }] : [];
  });
  return declareConflicts(deps, viewer, { editionId, answers, voidSheet });
}
