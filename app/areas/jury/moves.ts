// Seats as they stand, and for each two jurors the cheapest single move of an entry from the one to the other.
import type { SeatProblem, Seats } from "./seat-problem";

/** One entry changes hands: from a juror, or newly (-1), to a juror. */
export type Move = { readonly entry: number; readonly from: number; readonly to: number };

/**
 * Jurors are few and entries are many, so the optimiser walks on jurors: a chain of moves j1 → j2 → j3 is a path between them. A fixed seat
 * never moves, a barred one is never taken, and no move brings an entry's total affinity below the floor.
 */
export class Moves {
  readonly loads: Int32Array;
  /** Per pair of jurors (from · jurors + to): affinity lost by the cheapest move (infinite: there is none), and its entry (-1). */
  readonly cost: Float64Array;
  readonly moved: Int32Array;
  /** Per juror, the entries that may leave them. */
  private readonly held: number[][];
  private readonly totals: Float64Array;

  constructor(
    readonly problem: SeatProblem,
    readonly seats: Seats,
    private readonly floor = -Infinity,
  ) {
    const { entries, jurors, affinity, fixed } = problem;
    this.loads = new Int32Array(jurors);
    this.cost = new Float64Array(jurors * jurors).fill(Infinity);
    this.moved = new Int32Array(jurors * jurors).fill(-1);
    this.held = Array.from({ length: jurors }, () => []);
    this.totals = new Float64Array(entries);
    for (let cell = 0, entry = 0; entry < entries; entry++) {
      for (let juror = 0; juror < jurors; juror++, cell++) {
        if (seats[cell] !== 1) continue;
        this.loads[juror] = (this.loads[juror] ?? 0) + 1;
        this.totals[entry] = (this.totals[entry] ?? 0) + (affinity[cell] ?? 0);
        if (fixed[cell] !== 1) this.held[juror]?.push(entry);
      }
    }
    for (let from = 0; from < jurors; from++) for (const entry of this.held[from] ?? []) this.offerAll(entry, from);
  }

  /** Carries out a chain in which each juror and each entry occurs at most once in each role. */
  apply(chain: readonly Move[]): void {
    for (const { entry, from } of chain) if (from >= 0) this.leave(entry, from);
    for (const { entry, to } of chain) this.take(entry, to);
    if (this.floor > -Infinity) for (const { entry } of chain) this.reconsider(entry);
  }

  private take(entry: number, juror: number): void {
    const { jurors, affinity } = this.problem;
    const cell = entry * jurors + juror;
    this.seats[cell] = 1;
    this.loads[juror] = (this.loads[juror] ?? 0) + 1;
    this.totals[entry] = (this.totals[entry] ?? 0) + (affinity[cell] ?? 0);
    this.held[juror]?.push(entry);
    this.offerAll(entry, juror);
    for (let from = 0; from < jurors; from++) if (this.moved[from * jurors + juror] === entry) this.search(from, juror);
  }

  private leave(entry: number, juror: number): void {
    const { jurors, affinity, fixed } = this.problem;
    const cell = entry * jurors + juror;
    this.seats[cell] = 0;
    this.loads[juror] = (this.loads[juror] ?? 0) - 1;
    this.totals[entry] = (this.totals[entry] ?? 0) - (affinity[cell] ?? 0);
    const held = this.held[juror] ?? [];
    const last = held.pop();
    if (last !== undefined && last !== entry) held[held.indexOf(entry)] = last;
    for (let to = 0; to < jurors; to++) if (this.moved[juror * jurors + to] === entry) this.search(juror, to);
    for (let from = 0; from < jurors; from++) {
      const other = entry * jurors + from;
      if (this.seats[other] === 1 && fixed[other] === 0) this.offer(entry, from, juror);
    }
  }

  /** With a floor, what an entry may do depends on its total: every move of it is weighed anew. */
  private reconsider(entry: number): void {
    const { jurors, fixed } = this.problem;
    for (let from = 0; from < jurors; from++) {
      const cell = entry * jurors + from;
      if (this.seats[cell] !== 1 || fixed[cell] === 1) continue;
      for (let to = 0; to < jurors; to++) if (this.moved[from * jurors + to] === entry) this.search(from, to);
      this.offerAll(entry, from);
    }
  }

  private offerAll(entry: number, from: number): void {
    for (let to = 0; to < this.problem.jurors; to++) this.offer(entry, from, to);
  }

  private offer(entry: number, from: number, to: number): void {
    const { jurors, affinity, barred } = this.problem;
    const row = entry * jurors;
    if (this.seats[row + to] === 1 || barred[row + to] === 1) return;
    const cost = (affinity[row + from] ?? 0) - (affinity[row + to] ?? 0);
    const pair = from * jurors + to;
    if (cost >= (this.cost[pair] ?? 0)) return;
    if (cost > 0 && (this.totals[entry] ?? 0) - cost < this.floor) return;
    this.cost[pair] = cost;
    this.moved[pair] = entry;
  }

  private search(from: number, to: number): void {
    const pair = from * this.problem.jurors + to;
    this.cost[pair] = Infinity;
    this.moved[pair] = -1;
    for (const entry of this.held[from] ?? []) this.offer(entry, from, to);
  }
}
