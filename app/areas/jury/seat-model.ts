// The seats as a linear model: a column per seat that may be taken, rows for needs, loads, floors and cuts. Who solves it stands outside.
import type { LinearModel } from "#app/base/linear-model";

import type { SeatProblem, Seats } from "./seat-problem";

/** At least one of these cells is to be taken. */
export type Cut = readonly number[];

export type SeatModelWishes = {
  /** Cells that may be taken, in ascending order; fixed ones must be among them. */
  readonly cells: Int32Array;
  /** "worst" adds a last column: a total that every entry reaches. */
  readonly raise: "total" | "worst";
  /** Least total of each entry that needs jurors. */
  readonly floor?: number;
  /** Least total of all. */
  readonly leastTotal?: number;
  readonly cuts?: readonly Cut[];
};

/** Affinities enter in a size the solver is at ease with: whole numbers stay whole as long as they are small. */
export function modelScale({ affinity }: SeatProblem): number {
  let greatest = 0;
  for (const value of affinity) greatest = Math.max(greatest, Math.abs(value));
  return greatest > 10_000 ? 1_000 / greatest : 1;
}

/** Rows stand in this order: needs, loads, floors (or the total to raise), the least total, cuts. */
export function seatModel(problem: SeatProblem, { cells, raise, floor, leastTotal, cuts = [] }: SeatModelWishes): LinearModel {
  const { entries, jurors, need, min, max, affinity, fixed } = problem;
  const scale = modelScale(problem);
  const columns = cells.length + (raise === "worst" ? 1 : 0);
  const rows = new Rows();
  const ofEntry = Array.from({ length: entries }, (): number[] => []);
  const ofJuror = Array.from({ length: jurors }, (): number[] => []);
  cells.forEach((cell, column) => {
    ofEntry[Math.floor(cell / jurors)]?.push(column);
    ofJuror[cell % jurors]?.push(column);
  });
  const value = (column: number) => (affinity[cells[column] ?? 0] ?? 0) * scale;

  ofEntry.forEach((own, e) => rows.add(own, () => 1, need[e] ?? 0, need[e] ?? 0));
  ofJuror.forEach((own, j) => rows.add(own, () => 1, min[j] ?? 0, max[j] ?? 0));
  if (raise === "worst") {
    const last = cells.length;
    ofEntry.forEach((own, e) => rows.add([...own, last], (column) => (column === last ? -1 : value(column)), (need[e] ?? 0) > 0 ? 0 : -Infinity, Infinity));
  } else if (floor !== undefined) {
    ofEntry.forEach((own, e) => rows.add(own, value, (need[e] ?? 0) > 0 ? floor * scale : -Infinity, Infinity));
  }
  if (leastTotal !== undefined) rows.add(Array.from(cells, (_, column) => column), value, leastTotal * scale, Infinity);
  const columnOf = new Map(Array.from(cells, (cell, column) => [cell, column]));
  for (const cut of cuts) rows.add(cut.flatMap((cell) => columnOf.get(cell) ?? []), () => 1, 1, Infinity);

  return {
    cost: Float64Array.from({ length: columns }, (_, column) => (raise === "worst" ? Number(column === cells.length) : value(column))),
    lower: Float64Array.from({ length: columns }, (_, column) => (column === cells.length ? -Infinity : (fixed[cells[column] ?? 0] ?? 0))),
    upper: Float64Array.from({ length: columns }, (_, column) => (column === cells.length ? Infinity : 1)),
    ...rows.matrix(),
  };
}

/** Reads seats out of a whole solution. */
export function seatsOf({ entries, jurors }: SeatProblem, cells: Int32Array, values: Float64Array): Seats {
  const seats = new Uint8Array(entries * jurors);
  cells.forEach((cell, column) => {
    if ((values[column] ?? 0) > 0.5) seats[cell] = 1;
  });
  return seats;
}

class Rows {
  private readonly lower: number[] = [];
  private readonly upper: number[] = [];
  private readonly starts: number[] = [0];
  private readonly indices: number[] = [];
  private readonly values: number[] = [];

  add(columns: readonly number[], valueOf: (column: number) => number, lower: number, upper: number): void {
    for (const column of columns) {
      const value = valueOf(column);
      if (value === 0) continue;
      this.indices.push(column);
      this.values.push(value);
    }
    this.starts.push(this.indices.length);
    this.lower.push(lower);
    this.upper.push(upper);
  }

  matrix() {
    return {
      rowLower: Float64Array.from(this.lower),
      rowUpper: Float64Array.from(this.upper),
      starts: Int32Array.from(this.starts),
      indices: Int32Array.from(this.indices),
      values: Float64Array.from(this.values),
    };
  }
}
