// Draws from the joint posterior of the entries' effects, given the variances: the estimate plus an error with the covariance that the mixed
// model equations imply (Sorensen & Gianola 2002, "Likelihood, Bayesian and MCMC methods in quantitative genetics").
import { columnsOfInverse, spreadRows } from "#app/base/cholesky";
import { at, placeAt } from "#app/base/vector";

import type { Equations } from "./mixed-equations";

/** Draws are made this many at a time: enough to read the matrix seldom, few enough to need little memory. */
const BATCH = 32;

/**
 * Calls `take` for each of `draws` draws with the errors of the entries' effects in units of the noise's standard deviation. The array is used
 * again for the next draw. `normal`: independent standard normal numbers.
 */
export function forEachDraw(equations: Equations, draws: number, normal: () => number, take: (errors: Float64Array, draw: number) => void): void {
  const { n } = equations.dense;
  const columns = columnsOfInverse(equations.dense);
  const normals = new Float64Array(BATCH * n);
  const spread = new Float64Array(BATCH * n);
  const large = { errors: new Float64Array(equations.d.length), panels: panelsOf(equations) };
  for (let from = 0; from < draws; from += BATCH) {
    const rows = Math.min(BATCH, draws - from);
    for (let i = 0; i < rows * n; i++) normals[i] = normal();
    spreadRows(columns, n, normals, spread, rows);
    for (let row = 0; row < rows; row++) {
      const ofDense = spread.subarray(row * n, (row + 1) * n);
      take(equations.component.small === "entry" ? ofDense.subarray(0, n - 1) : ofLarge(equations, ofDense, normal, large), from + row);
    }
  }
}

/** Levels of the eliminated factor with the same counterparts share a panel: `of` says which, `members` who is on it. */
type Panels = { readonly of: Int32Array; readonly members: readonly Int32Array[] };

/** The eliminated factor's errors, given those of the other factor and of the mean; written into `errors`. */
function ofLarge({ d }: Equations, ofDense: Float64Array, normal: () => number, { errors, panels }: { readonly errors: Float64Array; readonly panels: Panels }): Float64Array {
  const mean = at(ofDense, ofDense.length - 1);
  const sums = Float64Array.from(panels.members, (members) => {
    let sum = 0;
    for (let k = 0; k < members.length; k++) sum += at(ofDense, placeAt(members, k)) + mean;
    return sum;
  });
  for (let l = 0; l < errors.length; l++) errors[l] = normal() / Math.sqrt(at(d, l)) - at(sums, placeAt(panels.of, l)) / at(d, l);
  return errors;
}

/** Where every juror scores every entry, there is one panel for all: a draw then costs a few sums, not one per score. */
function panelsOf({ component: { counts, large, smallOf } }: Equations): Panels {
  const members: Int32Array[] = [];
  const known = new Map<string, number>();
  let from = 0;
  const of = counts[large].map((count) => {
    const own = smallOf.subarray(from, from + count);
    from += count;
    const key = own.join(",");
    const panel = known.get(key) ?? members.push(own) - 1;
    known.set(key, panel);
    return panel;
  });
  return { of, members };
}
