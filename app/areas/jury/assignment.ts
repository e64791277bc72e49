// Assigns jurors to entries in one go: so many per entry, or everybody on the panel (law §6). All or nothing, and no hard rule is ever
// broken. Who may judge stands in eligibility.ts, the algorithm in flow.ts, what stands in the way in shortage.ts.
import { seededRandom, seedOf, shuffled } from "#app/base/random";
import { ok, refused, type Result } from "#app/base/result";

import { mayJudge, type AssignableJuror, type Excluded, type ExistingAssignment, type PanelEntry } from "./eligibility";
import { balancedFlow } from "./flow";
import { pairKey, type Pair } from "./pair";
import { shortagesOf, type Shortage } from "./shortage";

type Jury = {
  /** A juror who left but whose started sheets stand comes with no categories. */
  readonly jurors: readonly AssignableJuror[];
  readonly excluded: Excluded;
  readonly existing: readonly ExistingAssignment[];
};

/** `need`: jurors the entry is to have. */
export type NeedyEntry = PanelEntry & { readonly need: number };
/** All entries of an edition that are to be judged, as a juror's maximum counts across categories. */
export type AssignmentProblem = Jury & { readonly entries: readonly NeedyEntry[]; readonly seed: number };

export type JurorLoad = { readonly jurorId: string; readonly entries: number };
/** Both lists in the order of ids. */
export type Assignment = { readonly assignments: readonly Pair[]; readonly loads: readonly JurorLoad[] };

/**
 * So many jurors per entry, with loads that differ by at most one between equally available jurors where the hard rules allow; refused
 * exactly when no assignment keeps the hard rules (law §6). A started assignment stays, unless a conflict has voided it. Equal input and
 * seed give equal output, in whatever order the input comes.
 */
export function assign(problem: AssignmentProblem): Result<Assignment, { readonly shortages: readonly Shortage[] }> {
  const entries = shuffled(inOrderOfIds(problem.entries), seededRandom(problem.seed));
  const jurors = inOrderOfIds(problem.jurors);
  const started = startedPairs(problem);

  const flow = balancedFlow({
    needs: entries.map(({ need }) => need),
    capacities: jurors.map(({ max }) => max ?? Infinity),
    arcs: entries.map((entry) => {
      // Shuffled for each entry anew: always the same order would seat the same jurors together again and again.
      const random = seededRandom(seedOf(`${problem.seed}:${entry.id}`));
      return shuffled(positionsWhere(jurors, (juror) => mayJudge(juror, entry, problem.excluded).ok), random);
    }),
    fixed: entries.map((entry) => positionsWhere(jurors, (juror) => started.has(pairKey(juror.id, entry.id)))),
  });

  const assignments = entries.flatMap((entry, e) =>
    jurors.flatMap((juror, j) => (flow.used[e]?.has(j) ? [{ jurorId: juror.id, entryId: entry.id }] : [])),
  );
  if (flow.missing.some((missing) => missing > 0)) {
    return refused({ shortages: shortagesOf({ ...problem, entries: inOrderOfIds(problem.entries), assignments }) });
  }
  return ok(summary(assignments, jurors));
}

/** An entry that fewer jurors than the quorum can judge. */
export type BelowQuorum = { readonly entryId: string; readonly jurors: number };
export type OverMaximum = { readonly jurorId: string; readonly max: number; readonly entries: number };

/**
 * Every juror of the panel judges every entry of the category, unless a conflict excludes them (law §6). Refused where that is more than
 * a juror takes on; an entry that comes below the quorum is assigned and named.
 */
export function assignAll(
  problem: Jury & { readonly entries: readonly PanelEntry[]; readonly quorum: number },
): Result<Assignment & { readonly belowQuorum: readonly BelowQuorum[] }, { readonly overMaximum: readonly OverMaximum[] }> {
  const entries = inOrderOfIds(problem.entries);
  const jurors = inOrderOfIds(problem.jurors);
  const started = startedPairs(problem);

  const assignments = entries.flatMap((entry) =>
    jurors
      .filter((juror) => started.has(pairKey(juror.id, entry.id)) || mayJudge(juror, entry, problem.excluded).ok)
      .map((juror) => ({ jurorId: juror.id, entryId: entry.id })),
  );
  const { loads } = summary(assignments, jurors);

  const isNew = ({ jurorId, entryId }: Pair) => !started.has(pairKey(jurorId, entryId));
  const takesMore = new Set(assignments.filter(isNew).map(({ jurorId }) => jurorId));
  const overMaximum = jurors.flatMap(({ id, max }, j) => {
    const load = loads[j]?.entries ?? 0;
    return max !== null && load > max && takesMore.has(id) ? [{ jurorId: id, max, entries: load }] : [];
  });
  if (overMaximum.length > 0) return refused({ overMaximum });

  const seats = countBy(assignments, ({ entryId }) => entryId);
  const belowQuorum = entries
    .map(({ id }) => ({ entryId: id, jurors: seats.get(id) ?? 0 }))
    .filter((entry) => entry.jurors < problem.quorum);
  return ok({ assignments, loads, belowQuorum });
}

/** Never moved by a new assignment. A conflict found later voids the sheet (law §5), and with it the assignment. */
function startedPairs({ existing, excluded }: Jury): ReadonlySet<string> {
  return new Set(
    existing
      .filter(({ jurorId, entryId, started }) => started && !excluded(jurorId, entryId))
      .map(({ jurorId, entryId }) => pairKey(jurorId, entryId)),
  );
}

function summary(pairs: readonly Pair[], jurors: readonly AssignableJuror[]): Assignment {
  const loads = countBy(pairs, ({ jurorId }) => jurorId);
  return {
    assignments: pairs.toSorted((a, b) => compareText(a.entryId, b.entryId) || compareText(a.jurorId, b.jurorId)),
    loads: jurors.map(({ id }) => ({ jurorId: id, entries: loads.get(id) ?? 0 })),
  };
}

function inOrderOfIds<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  return items.toSorted((a, b) => compareText(a.id, b.id));
}

/** By code units, the same on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function positionsWhere<T>(items: readonly T[], condition: (item: T) => boolean): readonly number[] {
  return items.flatMap((item, position) => (condition(item) ? [position] : []));
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
