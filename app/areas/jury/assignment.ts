// Assigns jurors to entries in one go: so many per entry, or everybody on the panel (law §6). All or nothing, and no hard rule is ever
// broken. Who may judge stands in eligibility.ts, the algorithm in optimise.ts, what stands in the way in shortage.ts.
import { ok, refused, type Result } from "#app/base/result";

import { mayJudge, type AssignableJuror, type Excluded, type ExistingAssignment, type PanelEntry } from "./eligibility";
import type { Optimised, OptimiseTask } from "./optimise";
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
export type AssignmentProblem = Jury & {
  readonly entries: readonly NeedyEntry[];
  /** How well they fit, see affinity.ts. */
  readonly affinity: (jurorId: string, entryId: string) => number;
  readonly seed: number;
};

export type JurorLoad = { readonly jurorId: string; readonly entries: number };
/** The jurors whose maximum, raised by so much, lets in as many as can be let in that way. */
/** Raised maxima and further jurors for an entry who may judge it: done together, they are the least that makes an assignment possible. */
export type NotEnough = {
  readonly shortages: readonly Shortage[];
  readonly raises: readonly { readonly jurorId: string; readonly by: number }[];
  readonly further: readonly { readonly entryId: string; readonly jurors: number }[];
};
/** Both lists in the order of ids. */
export type Assignment = { readonly assignments: readonly Pair[]; readonly loads: readonly JurorLoad[] };

/** The problem as numbers for the optimiser, which see; `assignmentOf` reads its answer. Both take entries and jurors in the order of ids. */
export function taskOf(problem: AssignmentProblem): Omit<OptimiseTask, "solve"> {
  const entries = inOrderOfIds(problem.entries);
  const jurors = inOrderOfIds(problem.jurors);
  const started = startedPairs(problem);
  const categories = [...new Set(entries.map(({ categoryId }) => categoryId))];
  const cells = entries.flatMap((entry) => jurors.map((juror) => ({ entry, juror })));
  return {
    problem: {
      entries: entries.length,
      jurors: jurors.length,
      need: Int32Array.from(entries, ({ need }) => need),
      min: new Int32Array(jurors.length),
      max: Int32Array.from(jurors, ({ max }) => max ?? entries.length),
      affinity: Float64Array.from(cells, ({ entry, juror }) => problem.affinity(juror.id, entry.id)),
      barred: Uint8Array.from(cells, ({ entry, juror }) => (mayJudge(juror, entry, problem.excluded).ok ? 0 : 1)),
      fixed: Uint8Array.from(cells, ({ entry, juror }) => (started.has(pairKey(juror.id, entry.id)) ? 1 : 0)),
    },
    groups: { of: Int32Array.from(entries, ({ categoryId }) => categories.indexOf(categoryId)), count: categories.length },
    aim: "fair",
    seed: problem.seed,
  };
}

/**
 * So many jurors per entry, with loads that differ by at most one between equally available jurors where the hard rules allow; refused
 * exactly when no assignment keeps the hard rules (law §6). A started assignment stays, unless a conflict has voided it. Equal input and
 * seed give equal output, in whatever order the input comes.
 */
export function assignmentOf(problem: AssignmentProblem, optimised: Optimised): Result<Assignment, NotEnough> {
  const entries = inOrderOfIds(problem.entries);
  const jurors = inOrderOfIds(problem.jurors);
  if (optimised.status === "infeasible") {
    const missing = new Map(optimised.lack.shortages.map((shortage) => [entries[shortage.entry]?.id, shortage.missing]));
    return refused({
      shortages: shortagesOf({ entries, jurors, excluded: problem.excluded, started: startedPairs(problem), missing }),
      raises: optimised.lack.relaxations.flatMap((each) => {
        const juror = each.kind === "raise-maximum" ? jurors[each.juror] : undefined;
        return juror !== undefined && each.kind === "raise-maximum" ? [{ jurorId: juror.id, by: each.by }] : [];
      }),
      further: optimised.lack.relaxations.flatMap((each) => {
        const entry = each.kind === "more-jurors" ? entries[each.entry] : undefined;
        return entry !== undefined && each.kind === "more-jurors" ? [{ entryId: entry.id, jurors: each.jurors }] : [];
      }),
    });
  }
  const { seats } = optimised;
  const pairs = entries.flatMap((entry, e) => jurors.flatMap((juror, j) => (seats[e * jurors.length + j] === 1 ? [{ jurorId: juror.id, entryId: entry.id }] : [])));
  return ok(summary(pairs, jurors));
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

/** The order of rows and columns in `taskOf`. */
export function inOrderOfIds<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  return items.toSorted((a, b) => compareText(a.id, b.id));
}

/** By code units, the same on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
