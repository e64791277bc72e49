// Who may sit where, as numbers: entries are rows, jurors are columns, ids and reasons stay outside. The optimiser works on nothing else.

/** Matrices have a cell per entry and juror, row by row: cell = entry · jurors + juror. */
export type SeatProblem = {
  readonly entries: number;
  readonly jurors: number;
  /** Seats each entry is to have, the fixed ones included. */
  readonly need: Int32Array;
  /** Least and most seats each juror takes, the fixed ones included. */
  readonly min: Int32Array;
  readonly max: Int32Array;
  /** Whole numbers, see `wholeAffinity`. */
  readonly affinity: Float64Array;
  /** 1: this juror never sits here. */
  readonly barred: Uint8Array;
  /** 1: this seat is taken and stays so. */
  readonly fixed: Uint8Array;
};

/** 1: taken. */
export type Seats = Uint8Array;

export type WholeAffinity = {
  readonly values: Float64Array;
  /** What one of the values is worth, in the unit of the affinities given. */
  readonly unit: number;
  /** True when the whole numbers are the affinities given and not only close to them. */
  readonly exact: boolean;
};

const DECIMALS = 6;

/**
 * Affinities as whole numbers, so that sums and comparisons are exact. Up to six decimals are kept as they are; finer numbers are rounded
 * to some 2^40 steps. The greatest value leaves room for the longest path of the flow: (4 · jurors + 8) values sum below 2^52.
 */
export function wholeAffinity(given: Float64Array, jurors: number): WholeAffinity {
  let greatest = 0;
  for (const value of given) greatest = Math.max(greatest, Math.abs(value));
  if (greatest === 0) return { values: new Float64Array(given.length), unit: 1, exact: true };
  const limit = 2 ** 52 / (4 * jurors + 8);
  for (let decimals = 0; decimals <= DECIMALS; decimals++) {
    const steps = 10 ** decimals;
    if (greatest * steps <= limit && given.every((value) => Math.abs(value * steps - Math.round(value * steps)) <= 1e-9)) {
      return { values: given.map((value) => Math.round(value * steps)), unit: 1 / steps, exact: true };
    }
  }
  const steps = Math.min(2 ** 40, limit) / greatest;
  return { values: given.map((value) => Math.round(value * steps)), unit: 1 / steps, exact: false };
}

export function loadsOf({ entries, jurors }: SeatProblem, seats: Seats): Int32Array {
  const loads = new Int32Array(jurors);
  for (let cell = 0, e = 0; e < entries; e++) {
    for (let j = 0; j < jurors; j++, cell++) if (seats[cell] === 1) loads[j] = (loads[j] ?? 0) + 1;
  }
  return loads;
}

/** Per entry, the sum of the affinities of its seats. */
export function entryTotals({ entries, jurors, affinity }: SeatProblem, seats: Seats): Float64Array {
  const totals = new Float64Array(entries);
  for (let cell = 0, e = 0; e < entries; e++) {
    let sum = 0;
    for (let j = 0; j < jurors; j++, cell++) if (seats[cell] === 1) sum += affinity[cell] ?? 0;
    totals[e] = sum;
  }
  return totals;
}

/** The least total of an entry that needs a juror; infinite where none does. */
export function worstOf(problem: SeatProblem, seats: Seats): number {
  return entryTotals(problem, seats).reduce((worst, total, e) => ((problem.need[e] ?? 0) > 0 ? Math.min(worst, total) : worst), Infinity);
}

export function totalOf(problem: SeatProblem, seats: Seats): number {
  return entryTotals(problem, seats).reduce((sum, total) => sum + total, 0);
}
