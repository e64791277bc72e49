// Assigns jurors to entries by the law's aims in their order (law §6), on positions. Who asks, with which ids, stands outside.
import type { SolveLinear } from "#app/base/linear-model";
import { seededRandom, shuffled } from "#app/base/random";
import type { AssigningStep } from "#db/vocabulary/jury";

import { bestTotal } from "./best-total";
import { connect } from "./connect";
import { isConnected, type Groups } from "./connected";
import { evenLoads } from "./even-loads";
import { fairest } from "./fairest";
import { lackOf, type Lack } from "./lack";
import { Moves } from "./moves";
import type { SeatProblem, Seats } from "./seat-problem";

/** "fair": the worst-off entry comes first, then the total. "total": the total alone. */
export type Aim = "fair" | "total";

export type OptimiseTask = {
  readonly problem: SeatProblem;
  readonly groups: Groups;
  readonly aim: Aim;
  /** Decides between equals. */
  readonly seed: number;
  readonly solve: SolveLinear;
  /** Told what is being looked for now; changes nothing. */
  readonly onStep?: (step: AssigningStep) => void;
};

export type Optimised =
  /** "feasible": it is not certain that no better one exists. */
  | { readonly status: "optimal" | "feasible"; readonly seats: Seats; readonly connected: readonly boolean[] }
  | { readonly status: "infeasible"; readonly lack: Lack };

/** No hard rule is ever broken; infeasible exactly when no assignment keeps them all. Equal input and seed give equal output. */
export function optimise({ problem: given, groups, aim, seed, solve, onStep = () => undefined }: OptimiseTask): Optimised {
  onStep("total");
  const problem = withRoomForFixed(given);
  const order = new Order(problem, groups, seed);
  const start = bestTotal(order.problem);
  if (start.missing.some((seats) => seats > 0) || start.idle.some((seats) => seats > 0)) return { status: "infeasible", lack: lackOf(problem, bestTotal(problem)) };

  onStep("fairness");
  const fair = aim === "fair" ? fairest(order.problem, start, solverSeed(seed), solve) : { seats: start.seats, floor: -Infinity, proven: true };
  onStep("loads");
  evenLoads(new Moves(order.problem, fair.seats, fair.floor));
  onStep("connection");
  const seats = connect(order.problem, fair.seats, { groups: order.groups, floor: fair.floor, seed: solverSeed(seed), solve });
  return {
    status: fair.proven ? "optimal" : "feasible",
    seats: order.backToGiven(seats),
    connected: Array.from({ length: groups.count }, (_, group) => isConnected(order.problem, seats, order.groups, group)),
  };
}

/** A seat that stands, stands: even where an entry needs fewer by now, or a juror has lowered the most. */
export function withRoomForFixed(problem: SeatProblem): SeatProblem {
  const { entries, jurors, fixed } = problem;
  const ofEntry = new Int32Array(entries);
  const ofJuror = new Int32Array(jurors);
  fixed.forEach((seat, cell) => {
    ofEntry[Math.floor(cell / jurors)] = (ofEntry[Math.floor(cell / jurors)] ?? 0) + seat;
    ofJuror[cell % jurors] = (ofJuror[cell % jurors] ?? 0) + seat;
  });
  return {
    ...problem,
    need: problem.need.map((need, e) => Math.max(need, ofEntry[e] ?? 0)),
    max: problem.max.map((max, j) => Math.max(max, ofJuror[j] ?? 0)),
  };
}

/** The solver takes 31 bits. */
function solverSeed(seed: number): number {
  return seed & 0x7fff_ffff;
}

/** Entries and jurors shuffled by the seed: of equal answers, the one met first is taken. */
class Order {
  readonly problem: SeatProblem;
  readonly groups: Groups;
  private readonly entries: readonly number[];
  private readonly jurors: readonly number[];

  constructor(
    private readonly given: SeatProblem,
    groups: Groups,
    seed: number,
  ) {
    const random = seededRandom(seed);
    this.entries = shuffled(Array.from(given.need.keys()), random);
    this.jurors = shuffled(Array.from(given.max.keys()), random);
    const entry = (values: Int32Array) => Int32Array.from(this.entries, (e) => values[e] ?? 0);
    const juror = (values: Int32Array) => Int32Array.from(this.jurors, (j) => values[j] ?? 0);
    this.problem = {
      ...given,
      need: entry(given.need),
      min: juror(given.min),
      max: juror(given.max),
      affinity: this.fromGiven(given.affinity, new Float64Array(given.affinity.length)),
      barred: this.fromGiven(given.barred, new Uint8Array(given.barred.length)),
      fixed: this.fromGiven(given.fixed, new Uint8Array(given.fixed.length)),
    };
    this.groups = { of: entry(groups.of), count: groups.count };
  }

  backToGiven(seats: Seats): Seats {
    const result = new Uint8Array(seats.length);
    this.each((here, given) => (result[given] = seats[here] ?? 0));
    return result;
  }

  private fromGiven<Cells extends Float64Array | Uint8Array>(values: Cells, result: Cells): Cells {
    this.each((here, given) => (result[here] = values[given] ?? 0));
    return result;
  }

  private each(visit: (here: number, given: number) => void): void {
    const { jurors } = this.given;
    this.entries.forEach((entry, row) => this.jurors.forEach((juror, column) => visit(row * jurors + column, entry * jurors + juror)));
  }
}
