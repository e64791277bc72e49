// The assignment with the greatest total affinity, as a minimum-cost flow: entries want seats, jurors have them.
import { Moves, type Move } from "./moves";
import type { SeatProblem, Seats } from "./seat-problem";

export type BestTotal = {
  readonly seats: Seats;
  /** Per entry, the seats it lacks: all zero exactly when every need can be met together. */
  readonly missing: Int32Array;
  /** Per juror, the seats below the least: all zero exactly when, besides, every least load can be reached. */
  readonly idle: Int32Array;
  /** Per juror, what another seat would cost, as the optimum has it: a seat is worth its affinity and this. */
  readonly prices: Float64Array;
};

/** Whether a juror's most is kept, or passed as seldom as can be where there is no other way. */
export type Most = "kept" | "passed where needed";

/**
 * Meets as many needs as can be met, then as many least loads as can be reached, with the greatest total affinity; among equals, the least
 * loaded juror is taken. Exact for whole affinities.
 *
 * Successive shortest paths with potentials (Ahuja, Magnanti and Orlin, Network Flows, 1993, §9.7), on jurors only (see moves.ts): a
 * shortest path is a matter of jurors², however many entries there are.
 */
export function bestTotal(problem: SeatProblem, most: Most = "kept"): BestTotal {
  const { entries, jurors, need, fixed } = problem;
  const flow = new Flow(problem, most);
  const missing = new Int32Array(entries);
  for (let e = 0; e < entries; e++) {
    let lacking = need[e] ?? 0;
    for (let j = 0; j < jurors; j++) lacking -= fixed[e * jurors + j] ?? 0;
    while (lacking > 0 && flow.seatOneMore(e)) lacking -= 1;
    missing[e] = Math.max(0, lacking);
  }
  const { seats, loads } = flow.moves;
  return { seats, missing, idle: loads.map((load, j) => Math.max(0, (problem.min[j] ?? 0) - load)), prices: flow.prices };
}

class Flow {
  readonly moves: Moves;
  /** Potentials: with them no move and no seat in room costs less than nothing. */
  readonly prices: Float64Array;
  /** What a seat below a juror's least is worth, and one above the most costs: more than any path. */
  private readonly bonus: number;
  private readonly distance: Float64Array;
  private readonly parent: Int32Array;
  private readonly settled: Uint8Array;

  constructor(
    private readonly problem: SeatProblem,
    private readonly most: Most,
  ) {
    const { jurors, affinity, fixed } = problem;
    this.moves = new Moves(problem, Uint8Array.from(fixed));
    let greatest = 0;
    for (const value of affinity) greatest = Math.max(greatest, Math.abs(value));
    this.bonus = (2 * greatest + 1) * (jurors + 2);
    this.prices = Float64Array.from({ length: jurors }, (_, j) => {
      const room = this.roomCost(j);
      return room === Infinity ? 0 : -room;
    });
    this.distance = new Float64Array(jurors);
    this.parent = new Int32Array(jurors);
    this.settled = new Uint8Array(jurors);
  }

  /** False when no chain of moves makes room for one more juror of this entry. */
  seatOneMore(entry: number): boolean {
    const last = this.shortestPath(entry);
    if (last < 0) return false;
    const chain: Move[] = [];
    for (let to = last; to >= 0; to = this.parent[to] ?? -1) {
      const from = this.parent[to] ?? -1;
      chain.push({ entry: from < 0 ? entry : (this.moves.moved[from * this.problem.jurors + to] ?? -1), from, to });
    }
    this.moves.apply(chain);
    return true;
  }

  /** Dijkstra over jurors. Returns the last one, who has room, or -1; `parent` leads back, -1 before the first. */
  private shortestPath(entry: number): number {
    const { jurors, affinity, barred } = this.problem;
    const { distance, parent, settled, prices } = this;
    const { cost, seats, loads } = this.moves;
    const row = entry * jurors;
    for (let j = 0; j < jurors; j++) {
      const open = barred[row + j] === 0 && seats[row + j] === 0;
      distance[j] = open ? -(affinity[row + j] ?? 0) - (prices[j] ?? 0) : Infinity;
      parent[j] = -1;
      settled[j] = 0;
    }
    let best = Infinity;
    let last = -1;
    for (;;) {
      let from = -1;
      let near = Infinity;
      for (let j = 0; j < jurors; j++) {
        const d = distance[j] ?? 0;
        if (d < near && settled[j] === 0) {
          near = d;
          from = j;
        }
      }
      if (from < 0 || near > best) break;
      settled[from] = 1;
      const base = near + (prices[from] ?? 0);
      const end = base + this.roomCost(from);
      if (end < best || (end === best && end < Infinity && isPreferred(from, last, entry, loads))) {
        best = end;
        last = from;
      }
      const row = from * jurors;
      for (let to = 0; to < jurors; to++) {
        if (settled[to] === 1) continue;
        const d = base + (cost[row + to] ?? 0) - (prices[to] ?? 0);
        if (d < (distance[to] ?? 0)) {
          distance[to] = d;
          parent[to] = from;
        }
      }
    }
    if (last >= 0) for (let j = 0; j < jurors; j++) if (settled[j] === 1) prices[j] = (prices[j] ?? 0) + (distance[j] ?? 0) - best;
    return last;
  }

  private roomCost(juror: number): number {
    const load = this.moves.loads[juror] ?? 0;
    if (load < (this.problem.min[juror] ?? 0)) return -this.bonus;
    if (load < (this.problem.max[juror] ?? 0)) return 0;
    return this.most === "kept" ? Infinity : this.bonus;
  }
}

/** Among equals the less loaded; among these another one for each entry, or the same jurors would sit together again and again. */
function isPreferred(juror: number, other: number, entry: number, loads: Int32Array): boolean {
  const difference = (loads[juror] ?? 0) - (loads[other] ?? 0);
  return difference === 0 ? drawOf(entry, juror) < drawOf(entry, other) : difference < 0;
}

function drawOf(entry: number, juror: number): number {
  const mixed = Math.imul(entry + 1, 0x9e3779b1) ^ Math.imul(juror + 1, 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> 0;
}
