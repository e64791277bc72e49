// How an assignment stands, in figures: the worst-off entry, the total affinity, the loads, and what hangs together (law §6).
import { inOrderOfIds, taskOf, type AssignmentProblem } from "./assignment";
import { partsOf } from "./connected";
import { pairKey, type Pair } from "./pair";
import { entryTotals, type Seats } from "./seat-problem";

export type EntryStanding = { readonly jurors: number; readonly affinity: number };

export type Standing = {
  readonly entries: ReadonlyMap<string, EntryStanding>;
  /** Entries per juror. */
  readonly loads: ReadonlyMap<string, number>;
  /** Of entries that have jurors; undefined where none has. */
  readonly worst: { readonly entryId: string; readonly affinity: number } | undefined;
  readonly total: number;
  /** Per category, into how many parts its entries fall that no juror links; 0 or 1: all can be compared. */
  readonly parts: ReadonlyMap<string, number>;
};

/** The pairs as seats of the numbers that `taskOf` makes. */
export function seatsAt(problem: Pick<AssignmentProblem, "entries" | "jurors">, pairs: readonly Pair[]): Seats {
  const keys = new Set(pairs.map(({ jurorId, entryId }) => pairKey(jurorId, entryId)));
  const jurors = inOrderOfIds(problem.jurors);
  return Uint8Array.from(inOrderOfIds(problem.entries).flatMap((entry) => jurors.map((juror) => (keys.has(pairKey(juror.id, entry.id)) ? 1 : 0))));
}

export function standingOf(problem: AssignmentProblem, pairs: readonly Pair[]): Standing {
  const { problem: numbers, groups } = taskOf(problem);
  const seats = seatsAt(problem, pairs);
  const entries = inOrderOfIds(problem.entries);
  const totals = entryTotals(numbers, seats);
  const [counts, loads] = [new Map<string, number>(), new Map(problem.jurors.map(({ id }) => [id, 0]))];
  for (const { jurorId, entryId } of pairs) {
    counts.set(entryId, (counts.get(entryId) ?? 0) + 1);
    loads.set(jurorId, (loads.get(jurorId) ?? 0) + 1);
  }
  const standings = entries.map(({ id }, e) => ({ entryId: id, jurors: counts.get(id) ?? 0, affinity: totals[e] ?? 0 }));
  const seated = standings.filter(({ jurors }) => jurors > 0).toSorted((a, b) => a.affinity - b.affinity);
  const parts = new Map<string, number>();
  entries.forEach(({ categoryId }, e) => {
    if (!parts.has(categoryId)) parts.set(categoryId, partsOf(numbers, seats, groups, groups.of[e] ?? -1).count);
  });
  return {
    entries: new Map(standings.map(({ entryId, ...standing }) => [entryId, standing])),
    loads,
    worst: seated[0] && { entryId: seated[0].entryId, affinity: seated[0].affinity },
    total: totals.reduce((sum, total) => sum + total, 0),
    parts,
  };
}
