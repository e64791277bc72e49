// Lifts the worst-off entry as far as it goes, then finds the greatest total at that level (law §6): a search for the threshold.
import type { LinearTask, SolveLinear } from "#app/base/linear-model";

import { bestTotal, type BestTotal } from "./best-total";
import { modelScale, seatModel, seatsOf } from "./seat-model";
import { entryTotals, totalOf, worstOf, type SeatProblem, type Seats } from "./seat-problem";

export type Fairest = {
  readonly seats: Seats;
  /** What the worst-off entry reaches. */
  readonly floor: number;
  /** Whether it is certain that no assignment does better: first in the worst-off entry, then in the total. */
  readonly proven: boolean;
};

/** Up to here the models hold every seat there is; above, those of each entry that are most likely to matter. */
const ALL_CELLS = 45_000;
const LIKELY_BY_PRICE = 16;
const LIKELY_BY_AFFINITY = 8;
/** What setting up a model counts as. */
const LEAST_EFFORT = 500;

/**
 * `start` is the assignment with the greatest total: where it serves the worst-off entry as well as any can, it is the answer. Otherwise
 * thresholds are tried between what is reached and a proven ceiling. The ceiling is the least of: the best jurors of each entry alone, and
 * the weighted total that the dual of the relaxed model yields, computed again in whole numbers over all seats.
 */
export function fairest(problem: SeatProblem, start: BestTotal, seed: number, solve: SolveLinear): Fairest {
  const step = greatestCommonDivisor(problem.affinity);
  const reached = worstOf(problem, start.seats);
  const lone = alone(problem);
  if (reached >= lone || step === 0) return { seats: start.seats, floor: reached, proven: true };

  const search = { problem, start, solve, step, likely: likelyCells(problem, start), task: { seed, gap: 0.99 * step * modelScale(problem) } };
  const { level, left } = highestLevel(search, lone, reached);
  return level.totalIsBest ? level : greatestTotalAt(search, level, left);
}

type Search = {
  readonly problem: SeatProblem;
  readonly start: BestTotal;
  readonly solve: SolveLinear;
  /** No two totals differ by less. */
  readonly step: number;
  readonly likely: Uint8Array;
  readonly task: Omit<LinearTask, "kind" | "effort">;
};

type Level = Fairest & { readonly totalIsBest: boolean };

function highestLevel(search: Search, lone: number, startsAt: number): { readonly level: Level; readonly left: number } {
  const { problem, solve, step, task } = search;
  let best: Level = { seats: search.start.seats, floor: startsAt, proven: false, totalIsBest: true };
  let ceiling = lone;
  const open = cellsAt(search, -Infinity);
  const relaxed = solve(seatModel(problem, { cells: open.cells, raise: "worst" }), { ...task, kind: "relaxed", effort: Infinity });
  const weighted = relaxed.rowDuals && weightedCeiling(problem, floorDuals(problem, relaxed.rowDuals));
  if (weighted) {
    ceiling = Math.min(ceiling, step * Math.floor(weighted.ceiling / step));
    const worst = worstOf(problem, weighted.seats);
    if (worst > best.floor) best = { seats: weighted.seats, floor: worst, proven: false, totalIsBest: false };
  }

  let certain = true;
  let left = effortFor(open);
  // The ceiling itself is often reached; the finer the steps, the less likely that is.
  let share = ceiling === lone || ceiling - best.floor <= 8 * step ? 0 : 1 / 16;
  while (left > 0 && best.floor < ceiling) {
    const floor = Math.max(best.floor + step, ceiling - step * Math.floor(((ceiling - best.floor) * share) / step));
    share = 1 / 2;
    const { cells, all } = cellsAt(search, floor);
    const answer = solve(seatModel(problem, { cells, raise: "total", floor }), { ...task, kind: floor === ceiling ? "best whole" : "first whole", effort: left });
    left -= Math.max(answer.effort, LEAST_EFFORT);
    const found = answer.values && seatsOf(problem, cells, answer.values);
    const worst = found && keepsRules(problem, found) ? worstOf(problem, found) : -Infinity;
    if (found && worst > best.floor) {
      best = { seats: found, floor: worst, proven: false, totalIsBest: all && floor === ceiling && worst === floor && answer.status === "solved" };
    } else {
      certain &&= all && answer.status === "infeasible";
      ceiling = floor - step;
    }
  }
  return { level: { ...best, proven: certain && best.floor >= ceiling }, left: left + effortFor(open) / 2 };
}

/** Of the rows' duals, those of the floors. */
function floorDuals({ entries, jurors }: SeatProblem, rowDuals: Float64Array): Float64Array {
  return rowDuals.subarray(entries + jurors, 2 * entries + jurors);
}

function greatestTotalAt(search: Search, { seats: known, floor, proven }: Level, effort: number): Fairest {
  const { problem, start, solve, step, task } = search;
  const above = totalOf(problem, start.seats);
  if (totalOf(problem, known) >= above) return { seats: known, floor, proven };
  const { cells, all } = cellsAt(search, floor);
  const model = seatModel(problem, { cells, raise: "total", floor });
  const answer = solve(model, { ...task, kind: "best whole", effort, start: Float64Array.from(cells, (cell) => known[cell] ?? 0) });
  const found = answer.values && seatsOf(problem, cells, answer.values);
  const better = found && keepsRules(problem, found) && worstOf(problem, found) >= floor && totalOf(problem, found) > totalOf(problem, known);
  const seats = found && better ? found : known;
  const total = totalOf(problem, seats);
  if (!proven || total >= above) return { seats, floor, proven };
  if (all) return { seats, floor, proven: answer.status === "solved" };
  const { rowDuals } = solve(model, { ...task, kind: "relaxed", effort: Infinity });
  return { seats, floor, proven: rowDuals !== undefined && totalCeiling(problem, floorDuals(problem, rowDuals), floor) < total + step };
}

/**
 * The cells that may be taken where every entry reaches the floor: one that keeps its entry below it even beside the entry's best jurors is
 * of no use. Too many for a model: the likely ones among them.
 */
function cellsAt({ problem, likely }: Search, floor: number): { readonly cells: Int32Array; readonly all: boolean } {
  const { entries, jurors, need, affinity, barred, fixed } = problem;
  const worth = (cell: number) => affinity[cell] ?? 0;
  const useful: number[] = [];
  for (let e = 0; e < entries; e++) {
    const own = Array.from({ length: jurors }, (_, j) => e * jurors + j);
    const standing = own.filter((cell) => fixed[cell] === 1);
    const free = own.filter((cell) => fixed[cell] !== 1 && barred[cell] === 0);
    const seats = (need[e] ?? 0) - standing.length;
    const beside = seats <= 1 ? [] : free.map(worth).toSorted((a, b) => b - a).slice(0, seats - 1);
    const others = standing.reduce((sum, cell) => sum + worth(cell), 0) + beside.reduce((sum, value) => sum + value, 0);
    const leastOfBest = beside.at(-1) ?? Infinity;
    for (const cell of own) if (fixed[cell] === 1 || (seats > 0 && barred[cell] === 0 && (worth(cell) >= leastOfBest || others + worth(cell) >= floor))) useful.push(cell);
  }
  if (useful.length <= ALL_CELLS) return { cells: Int32Array.from(useful), all: true };
  return { cells: Int32Array.from(useful.filter((cell) => likely[cell] === 1)), all: false };
}

/** Per model, how many steps of the simplex method the search for the threshold takes: a limit that is the same on every machine. */
function effortFor({ cells, all }: { readonly cells: Int32Array; readonly all: boolean }): number {
  if (!all) return 60_000;
  return cells.length <= 2_000 ? 400_000 : cells.length <= 6_000 ? 8_000 : 12_000;
}

/** The worst-off entry can be no better off than each entry alone with its best jurors. */
function alone({ entries, jurors, need, affinity, barred, fixed }: SeatProblem): number {
  let least = Infinity;
  for (let e = 0; e < entries; e++) {
    if ((need[e] ?? 0) === 0) continue;
    const free: number[] = [];
    let total = 0;
    let seats = need[e] ?? 0;
    for (let cell = e * jurors; cell < (e + 1) * jurors; cell++) {
      if (fixed[cell] === 1) {
        total += affinity[cell] ?? 0;
        seats -= 1;
      } else if (barred[cell] === 0) free.push(affinity[cell] ?? 0);
    }
    for (const value of free.toSorted((a, b) => b - a).slice(0, Math.max(0, seats))) total += value;
    least = Math.min(least, total);
  }
  return least;
}

/**
 * However the entries are weighed, the weighted total of an assignment is at least its worst total times all weights; so the greatest
 * weighted total over all weights is a ceiling. Weights and products are rounded so that the ceiling can only come out too high.
 */
function weightedCeiling(problem: SeatProblem, duals: Float64Array): { readonly ceiling: number; readonly seats: Seats } | undefined {
  const weights = wholeWeights(duals, problem.need);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  if (all === 0) return undefined;
  const { affinity, unit } = weighed(problem, weights);
  const best = bestTotal({ ...problem, affinity });
  return { ceiling: (totalOf({ ...problem, affinity }, best.seats) * unit) / all, seats: best.seats };
}

/** What a unit of floor costs in total, per entry, bounds the total: Σ (1 + w) affinity − Σ w floor is nowhere less than the total. */
function totalCeiling(problem: SeatProblem, duals: Float64Array, floor: number): number {
  const units = 1_024;
  const prices = duals.map((dual, e) => ((problem.need[e] ?? 0) > 0 ? Math.round(Math.min(Math.abs(dual), 1_000) * units) : 0));
  const { affinity, unit } = weighed(problem, prices.map((price) => price + units));
  const best = totalOf({ ...problem, affinity }, bestTotal({ ...problem, affinity }).seats) * unit;
  return (best - prices.reduce((sum, price) => sum + price, 0) * floor) / units;
}

function wholeWeights(duals: Float64Array, need: Int32Array): Float64Array {
  const greatest = duals.reduce((most, dual) => Math.max(most, Math.abs(dual)), 0);
  if (greatest === 0) return new Float64Array(duals.length);
  return duals.map((dual, e) => ((need[e] ?? 0) > 0 ? Math.round((Math.abs(dual) / greatest) * 2 ** 14) : 0));
}

/** Affinities times the weight of their entry, in units that keep the flow exact, rounded up. */
function weighed({ affinity, jurors }: SeatProblem, weights: Float64Array): { readonly affinity: Float64Array; readonly unit: number } {
  const products = affinity.map((value, cell) => value * (weights[Math.floor(cell / jurors)] ?? 0));
  const greatest = products.reduce((most, product) => Math.max(most, Math.abs(product)), 0);
  const unit = Math.max(1, Math.ceil(greatest / (2 ** 52 / (4 * jurors + 8))));
  return { affinity: products.map((product) => Math.ceil(product / unit)), unit };
}

function likelyCells(problem: SeatProblem, { seats, prices }: BestTotal): Uint8Array {
  const { entries, jurors, affinity, barred, fixed } = problem;
  const likely = new Uint8Array(entries * jurors);
  for (let e = 0; e < entries; e++) {
    const row = e * jurors;
    // Each entry looks at the jurors from another one on: among equals, not all should take the same.
    const own = Array.from({ length: jurors }, (_, j) => row + ((j + e) % jurors)).filter((cell) => barred[cell] === 0 || fixed[cell] === 1);
    const worth = (cell: number) => affinity[cell] ?? 0;
    const price = (cell: number) => prices[cell - row] ?? 0;
    for (const cell of own.toSorted((a, b) => worth(b) + price(b) - worth(a) - price(a)).slice(0, LIKELY_BY_PRICE)) likely[cell] = 1;
    for (const cell of own.toSorted((a, b) => worth(b) - worth(a)).slice(0, LIKELY_BY_AFFINITY)) likely[cell] = 1;
    for (const cell of own) if (seats[cell] === 1) likely[cell] = 1;
  }
  return likely;
}

/** A solver works with tolerances; what it hands back is looked at before it is believed. */
function keepsRules(problem: SeatProblem, seats: Seats): boolean {
  const { entries, jurors, need, min, max } = problem;
  const filled = entryTotals({ ...problem, affinity: new Float64Array(entries * jurors).fill(1) }, seats);
  if (filled.some((seated, e) => seated !== (need[e] ?? 0))) return false;
  const loads = new Int32Array(jurors);
  seats.forEach((seat, cell) => {
    if (seat === 1) loads[cell % jurors] = (loads[cell % jurors] ?? 0) + 1;
  });
  return loads.every((load, j) => load >= (min[j] ?? 0) && load <= (max[j] ?? 0));
}

function greatestCommonDivisor(values: Float64Array): number {
  let common = 0;
  for (const value of values) {
    let [a, b] = [common, Math.abs(value)];
    while (b > 0) [a, b] = [b, a % b];
    common = a;
    if (common === 1) break;
  }
  return common;
}
