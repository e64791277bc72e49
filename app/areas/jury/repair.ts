// Mends an assignment after a drop-out, a late entry, a new conflict or a changed need, with as few changes as can be (law §6).
import { ok, refused, type Result } from "#app/base/result";

import { bestTotal } from "./best-total";
import { evenLoads } from "./even-loads";
import { lackOf, type Lack } from "./lack";
import { Moves } from "./moves";
import { withRoomForFixed } from "./optimise";
import type { SeatProblem, Seats } from "./seat-problem";

/** What to look at before it is applied. Cells in ascending order. */
export type Repair = { readonly seats: Seats; readonly added: readonly number[]; readonly removed: readonly number[] };

/**
 * `problem` is how things are now; its fixed seats are those that have been started, and stay. `standing` are the seats up to now, wherever
 * they break a rule by now. No assignment that keeps the rules keeps more of them; among those that keep as many, the total affinity is the
 * greatest, then loads are as even as these allow. Refused exactly when no assignment keeps the rules.
 */
export function repair(given: SeatProblem, standing: Seats): Result<Repair, Lack> {
  const problem = withRoomForFixed(given);
  const keeping = { ...problem, affinity: worthOfKeeping(problem, standing) };
  const best = bestTotal(keeping);
  if (best.missing.some((seats) => seats > 0) || best.idle.some((seats) => seats > 0)) return refused(lackOf(problem, best));
  evenLoads(new Moves(keeping, best.seats));
  const cellsWhere = (condition: (cell: number) => boolean) => Array.from(best.seats.keys()).filter(condition);
  return ok({
    seats: best.seats,
    added: cellsWhere((cell) => best.seats[cell] === 1 && standing[cell] !== 1),
    removed: cellsWhere((cell) => best.seats[cell] !== 1 && standing[cell] === 1),
  });
}

/** To keep one seat is worth more than all affinity together; affinities are rounded where the sums would no longer be exact. */
function worthOfKeeping({ affinity, jurors, need }: SeatProblem, standing: Seats): Float64Array {
  const seats = need.reduce((sum, each) => sum + each, 0);
  const limit = 2 ** 52 / (4 * jurors + 8);
  let greatest = 0;
  for (const value of affinity) greatest = Math.max(greatest, Math.abs(value));
  const share = Math.min(1, (limit - 1) / (2 * seats + 1) / Math.max(1, greatest));
  const kept = 2 * seats * greatest * share + 1;
  return affinity.map((value, cell) => Math.round(value * share) + (standing[cell] === 1 ? Math.ceil(kept) : 0));
}
