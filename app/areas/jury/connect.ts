// Joins the parts of a group without giving up what stands before it in the law's order: totals, worst-off entry, even loads (law §6).
import type { SolveLinear } from "#app/base/linear-model";

import { partsOf, type Groups, type Parts } from "./connected";
import { seatModel, seatsOf, type Cut } from "./seat-model";
import { entryTotals, loadsOf, totalOf, worstOf, type SeatProblem, type Seats } from "./seat-problem";

/** Above this many cells no model is asked: exchanges alone must do. */
const MODEL_CELLS = 12_000;
const CUT_ROUNDS = 12;
const EXCHANGES = 4_000;

export type ConnectTask = { readonly groups: Groups; readonly floor: number; readonly seed: number; readonly solve: SolveLinear };

/** Seats in which as many groups hang together as were found to be possible; equal in total, worst-off entry and spread of loads. */
export function connect(problem: SeatProblem, seats: Seats, task: ConnectTask): Seats {
  const swapped = Uint8Array.from(seats);
  for (let group = 0; group < task.groups.count; group++) exchange(problem, swapped, task, group);
  const torn = Array.from({ length: task.groups.count }, (_, group) => group).filter((group) => partsOf(problem, swapped, task.groups, group).count > 1);
  if (torn.length === 0 || problem.entries * problem.jurors > MODEL_CELLS) return swapped;
  return withCuts(problem, swapped, torn, task);
}

/** Two entries exchange two jurors: no load changes. An exchange stays when it leaves fewer parts, in all groups it touches. */
function exchange(problem: SeatProblem, seats: Seats, { groups, floor }: ConnectTask, group: number): void {
  const { entries, jurors, affinity, barred, fixed, need } = problem;
  const totals = entryTotals(problem, seats);
  const holders = Array.from({ length: jurors }, (_, j) => Array.from({ length: entries }, (_, e) => e).filter((e) => seats[e * jurors + j] === 1 && fixed[e * jurors + j] === 0));
  const at = (e: number, j: number) => affinity[e * jurors + j] ?? 0;
  const open = (e: number, j: number) => seats[e * jurors + j] === 0 && barred[e * jurors + j] === 0;
  const countOf = (g: number) => (g < 0 ? 0 : partsOf(problem, seats, groups, g).count);

  let tries = EXCHANGES;
  const once = (parts: Parts): boolean => {
    for (let a = 0; a < entries; a++) {
      if ((parts.ofEntry[a] ?? -1) < 0) continue;
      for (let j = 0; j < jurors; j++) {
        if (seats[a * jurors + j] !== 1 || fixed[a * jurors + j] === 1) continue;
        for (let k = 0; k < jurors; k++) {
          if (!open(a, k) || (parts.ofJuror[k] ?? -1) < 0 || parts.ofJuror[k] === parts.ofEntry[a]) continue;
          for (const b of holders[k] ?? []) {
            if (b === a || !open(b, j)) continue;
            const gainA = at(a, k) - at(a, j);
            const gainB = at(b, j) - at(b, k);
            if (gainA + gainB < 0 || ((need[a] ?? 0) > 0 && (totals[a] ?? 0) + gainA < floor) || ((need[b] ?? 0) > 0 && (totals[b] ?? 0) + gainB < floor)) continue;
            const other = groups.of[b] === group ? -1 : (groups.of[b] ?? -1);
            const before = parts.count + countOf(other);
            const flip = (value: 0 | 1) => {
              seats[a * jurors + j] = seats[b * jurors + k] = value === 1 ? 0 : 1;
              seats[a * jurors + k] = seats[b * jurors + j] = value;
            };
            flip(1);
            if (countOf(group) + countOf(other) < before) {
              totals[a] = (totals[a] ?? 0) + gainA;
              totals[b] = (totals[b] ?? 0) + gainB;
              holders[j] = [...(holders[j] ?? []).filter((e) => e !== a), b];
              holders[k] = [...(holders[k] ?? []).filter((e) => e !== b), a];
              return true;
            }
            flip(0);
            tries -= 1;
            if (tries === 0) return false;
          }
        }
      }
    }
    return false;
  };
  for (let parts = partsOf(problem, seats, groups, group); parts.count > 1; parts = partsOf(problem, seats, groups, group)) if (!once(parts)) return;
}

/** Solves again with "at least one seat between this part and the rest" for each part that stands alone, until none does or none can. */
function withCuts(problem: SeatProblem, seats: Seats, torn: readonly number[], { groups, floor, seed, solve }: ConnectTask): Seats {
  let best = seats;
  const cells = Int32Array.from(Array.from(problem.barred.keys()).filter((cell) => problem.barred[cell] === 0 || problem.fixed[cell] === 1));
  const asEven = { ...problem, ...loadsAsEven(problem, seats) };
  const wanted = { cells, raise: "total", floor, leastTotal: totalOf(problem, seats) } as const;
  const cuts: Cut[] = [];
  for (const group of torn) {
    const own: Cut[] = [];
    let current = best;
    for (let round = 0; round < CUT_ROUNDS; round++) {
      const parts = partsOf(problem, current, groups, group);
      if (parts.count <= 1) {
        best = current;
        cuts.push(...own);
        break;
      }
      own.push(...cutsOf(problem, parts, groups, group));
      const answer = solve(seatModel(asEven, { ...wanted, cuts: [...cuts, ...own] }), { kind: "first whole", gap: 0, effort: 5_000, seed });
      const found = answer.values && seatsOf(problem, cells, answer.values);
      if (!found || totalOf(problem, found) < wanted.leastTotal || worstOf(problem, found) < floor) break;
      current = found;
    }
  }
  // What joins one group may have torn another one again.
  const countIn = (candidate: Seats) => torn.filter((group) => partsOf(problem, candidate, groups, group).count > 1).length;
  const tornIn = (candidate: Seats) => Array.from({ length: groups.count }, (_, group) => group).filter((group) => partsOf(problem, candidate, groups, group).count > 1).length;
  return countIn(best) < torn.length && tornIn(best) < torn.length ? best : seats;
}

function cutsOf({ entries, jurors }: SeatProblem, parts: Parts, groups: Groups, group: number): Cut[] {
  return Array.from({ length: parts.count === 2 ? 1 : parts.count }, (_, part) => {
    const cut: number[] = [];
    for (let e = 0; e < entries; e++) {
      if (groups.of[e] !== group || (parts.ofEntry[e] ?? -1) < 0) continue;
      const inside = parts.ofEntry[e] === part;
      for (let j = 0; j < jurors; j++) if ((parts.ofJuror[j] === part) !== inside) cut.push(e * jurors + j);
    }
    return cut;
  });
}

/** Loads next to the mean may change places with one another, the others stay: the sum of squared loads remains what it is. */
function loadsAsEven(problem: SeatProblem, seats: Seats): { readonly min: Int32Array; readonly max: Int32Array } {
  const loads = loadsOf(problem, seats);
  const mean = Math.floor(loads.reduce((sum, load) => sum + load, 0) / Math.max(1, problem.jurors));
  const isNear = (load: number) => load === mean || load === mean + 1;
  return {
    min: loads.map((load, j) => (isNear(load) ? Math.min(load, Math.max(problem.min[j] ?? 0, mean)) : load)),
    max: loads.map((load, j) => (isNear(load) ? Math.max(load, Math.min(problem.max[j] ?? 0, mean + 1)) : load)),
  };
}
