// Why there is no assignment: which entries are short of how many jurors, what stands in the way, and the least that would help (law §6).
import { bestTotal, type BestTotal } from "./best-total";
import { loadsOf, type SeatProblem } from "./seat-problem";

/** Entries and jurors by position. */
export type LackCause =
  /** There are fewer jurors than the entry needs. */
  | { readonly rule: "too-few-jurors"; readonly jurors: number }
  /** These jurors may not judge it, and without them too few remain. */
  | { readonly rule: "barred"; readonly jurors: readonly number[]; readonly left: number }
  /** These entries need so many seats of these jurors, who take fewer at most. */
  | { readonly rule: "juror-maximum"; readonly entries: readonly number[]; readonly jurors: readonly number[]; readonly needed: number; readonly most: number }
  /** Other jurors' least loads hold seats that this one would need. */
  | { readonly rule: "too-few-seats"; readonly seats: number; readonly least: number };

export type Relaxation =
  | { readonly kind: "raise-maximum"; readonly juror: number; readonly by: number }
  /** Jurors free of conflicts with this entry, besides those there are. */
  | { readonly kind: "more-jurors"; readonly entry: number; readonly jurors: number }
  | { readonly kind: "lower-minimum"; readonly juror: number; readonly by: number };

export type Lack = {
  readonly shortages: readonly { readonly entry: number; readonly missing: number; readonly because: readonly LackCause[] }[];
  /** Jurors who would get less than their least. */
  readonly idle: readonly { readonly juror: number; readonly missing: number; readonly because: readonly LackCause[] }[];
  /** Done together, these make an assignment possible, with as few seats changed as can be. */
  readonly relaxations: readonly Relaxation[];
};

/** `attempt` is what `bestTotal` made of the problem: it meets as many needs as can be met. */
export function lackOf(problem: SeatProblem, attempt: BestTotal): Lack {
  const { need, min } = problem;
  const sum = (values: Int32Array) => values.reduce((total, value) => total + value, 0);
  const shortages = positions(attempt.missing).map((entry) => ({ entry, missing: attempt.missing[entry] ?? 0, because: causesOf(problem, attempt, entry) }));
  const idle = positions(attempt.idle).map((juror) => ({
    juror,
    missing: attempt.idle[juror] ?? 0,
    because: [{ rule: "too-few-seats", seats: sum(need), least: sum(min) } as const],
  }));
  return { shortages, idle, relaxations: relaxationsOf(problem) };
}

function causesOf(problem: SeatProblem, attempt: BestTotal, entry: number): readonly LackCause[] {
  const { jurors, need, barred, fixed } = problem;
  const wanted = need[entry] ?? 0;
  if (jurors < wanted) return [{ rule: "too-few-jurors", jurors }];
  const closed = Array.from({ length: jurors }, (_, j) => j).filter((j) => barred[entry * jurors + j] === 1 && fixed[entry * jurors + j] === 0);
  const left = jurors - closed.length;
  if (left < wanted) return [{ rule: "barred", jurors: closed, left }];
  const full = { rule: "juror-maximum", ...rivalryFor(problem, attempt, entry) } as const;
  return closed.length > 0 ? [full, { rule: "barred", jurors: closed, left }] : [full];
}

type Rivalry = { readonly entries: readonly number[]; readonly jurors: readonly number[]; readonly needed: number; readonly most: number };

/** The least cut: all entries that compete with this one for jurors who are full, and what they need of them. */
function rivalryFor({ entries, jurors, need, max, barred, fixed }: SeatProblem, { seats }: BestTotal, first: number): Rivalry {
  const rivals = new Set([first]);
  const full = new Set<number>();
  for (const e of rivals) {
    for (let j = 0; j < jurors; j++) {
      const cell = e * jurors + j;
      if (full.has(j) || seats[cell] === 1 || barred[cell] === 1) continue;
      full.add(j);
      for (let other = 0; other < entries; other++) if (seats[other * jurors + j] === 1 && fixed[other * jurors + j] === 0) rivals.add(other);
    }
  }
  let needed = 0;
  for (const e of rivals) {
    needed += need[e] ?? 0;
    for (let j = 0; j < jurors; j++) if (!full.has(j)) needed -= seats[e * jurors + j] ?? 0;
  }
  let most = 0;
  for (const j of full) {
    most += max[j] ?? 0;
    for (let e = 0; e < entries; e++) if (!rivals.has(e)) most -= fixed[e * jurors + j] ?? 0;
  }
  const ascending = (values: ReadonlySet<number>) => [...values].toSorted((a, b) => a - b);
  return { entries: ascending(rivals), jurors: ascending(full), needed, most };
}

/** The least number of seats above the jurors' most, then jurors who are not there, then least loads that cannot be reached. */
function relaxationsOf(problem: SeatProblem): readonly Relaxation[] {
  const even = { ...problem, affinity: new Float64Array(problem.affinity.length) };
  const passed = bestTotal(even, "passed where needed");
  const loads = loadsOf(problem, passed.seats);
  const over = loads.map((load, j) => Math.max(0, load - (problem.max[j] ?? 0)));
  return [
    ...positions(over).map((juror) => ({ kind: "raise-maximum", juror, by: over[juror] ?? 0 }) as const),
    ...positions(passed.missing).map((entry) => ({ kind: "more-jurors", entry, jurors: passed.missing[entry] ?? 0 }) as const),
    ...positions(passed.idle).map((juror) => ({ kind: "lower-minimum", juror, by: passed.idle[juror] ?? 0 }) as const),
  ];
}

function positions(amounts: Int32Array): readonly number[] {
  return Array.from(amounts.keys()).filter((position) => (amounts[position] ?? 0) > 0);
}
