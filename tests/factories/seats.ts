// Small random assignment problems, and a search that tries every assignment there is: what the optimiser is measured against.
import fc from "fast-check";

import type { Groups } from "#app/areas/jury/connected";
import { entryTotals, loadsOf, totalOf, worstOf, type SeatProblem, type Seats } from "#app/areas/jury/seat-problem";

export type Drawn = { readonly problem: SeatProblem; readonly groups: Groups; readonly seed: number };

const MOST_ENTRIES = 4;
const MOST_JURORS = 5;

/** Up to four entries and five jurors; about one pair in five barred, some seats fixed where `withFixed` says so. */
export function drawnProblems(affinities: fc.Arbitrary<number>, withFixed: "fixed seats" | "no fixed seats" = "no fixed seats"): fc.Arbitrary<Drawn> {
  const cell = fc.record({ affinity: affinities, barred: fc.nat({ max: 4 }), fixed: fc.nat({ max: 9 }) });
  return fc
    .record({
      entries: fc.array(fc.record({ need: fc.integer({ min: 0, max: 3 }), group: fc.nat({ max: 1 }) }), { minLength: 1, maxLength: MOST_ENTRIES }),
      jurors: fc.array(fc.record({ max: fc.integer({ min: 0, max: 4 }), min: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.nat({ max: 2 })) }), { minLength: 1, maxLength: MOST_JURORS }),
      cells: fc.array(cell, { minLength: MOST_ENTRIES * MOST_JURORS, maxLength: MOST_ENTRIES * MOST_JURORS }),
      seed: fc.nat(),
    })
    .map(({ entries, jurors, cells, seed }) => {
      const size = entries.length * jurors.length;
      const fixed = Uint8Array.from(cells.slice(0, size), ({ fixed, barred }) => (withFixed === "fixed seats" && fixed === 0 && barred !== 0 ? 1 : 0));
      return {
        problem: {
          entries: entries.length,
          jurors: jurors.length,
          need: Int32Array.from(entries, ({ need }) => need),
          max: Int32Array.from(jurors, ({ max }) => max),
          min: Int32Array.from(jurors, ({ min, max }) => Math.min(min, max)),
          affinity: Float64Array.from(cells.slice(0, size), ({ affinity }) => affinity),
          barred: Uint8Array.from(cells.slice(0, size), ({ barred }) => (barred === 0 ? 1 : 0)),
          fixed,
        },
        groups: { of: Int32Array.from(entries, ({ group }) => group), count: 2 },
        seed,
      };
    });
}

/** Every assignment that keeps the hard rules, one after the other; the array is the same each time. */
export function* allAssignments(problem: SeatProblem): Generator<Seats> {
  const { entries, jurors, need, min, max, barred, fixed } = problem;
  const seats = Uint8Array.from(fixed);
  const loads = loadsOf(problem, seats);
  function* seat(cell: number, missing: number): Generator<Seats> {
    if (cell % jurors === 0) {
      if (cell > 0 && missing > 0) return;
      const entry = cell / jurors;
      if (entry === entries) {
        if (loads.every((load, j) => load >= (min[j] ?? 0))) yield seats;
        return;
      }
      missing = (need[entry] ?? 0) - fixed.subarray(cell, cell + jurors).reduce((sum, one) => sum + one, 0);
    }
    yield* seat(cell + 1, missing);
    const juror = cell % jurors;
    if (missing <= 0 || barred[cell] === 1 || fixed[cell] === 1 || (loads[juror] ?? 0) >= (max[juror] ?? 0)) return;
    seats[cell] = 1;
    loads[juror] = (loads[juror] ?? 0) + 1;
    yield* seat(cell + 1, missing - 1);
    seats[cell] = 0;
    loads[juror] = (loads[juror] ?? 0) - 1;
  }
  yield* seat(0, 0);
}

/** Why these seats break a hard rule; undefined where they keep all. */
export function brokenRule(problem: SeatProblem, seats: Seats): string | undefined {
  const { need, min, max, barred, fixed } = problem;
  const filled = entryTotals({ ...problem, affinity: new Float64Array(seats.length).fill(1) }, seats);
  const short = filled.findIndex((seated, e) => seated !== (need[e] ?? 0));
  if (short >= 0) return `entry ${short} has ${filled[short]} jurors`;
  const loads = loadsOf(problem, seats);
  const wrong = loads.findIndex((load, j) => load < (min[j] ?? 0) || load > (max[j] ?? 0));
  if (wrong >= 0) return `juror ${wrong} has ${loads[wrong]} entries`;
  const cell = seats.findIndex((seat, c) => (seat === 1 && barred[c] === 1 && fixed[c] === 0) || (seat === 0 && fixed[c] === 1));
  return cell >= 0 ? `cell ${cell} is ${seats[cell]}` : undefined;
}

/** What the law looks at first, second and third. */
export function measured(problem: SeatProblem, seats: Seats): { readonly worst: number; readonly total: number; readonly squares: number } {
  return { worst: worstOf(problem, seats), total: totalOf(problem, seats), squares: loadsOf(problem, seats).reduce((sum, load) => sum + load * load, 0) };
}
