// Single columns of the inverse of the mixed model equations: how the errors of one effect go together with all others.
import { solve } from "#app/base/cholesky";
import { at, placeAt } from "#app/base/vector";

import type { Equations, FactorName } from "./mixed-equations";

/** Covariances with every entry's and juror's effect and with the mean, in units of the variance of the noise. */
export type Column = { readonly entry: Float64Array; readonly juror: Float64Array; readonly mean: number };

/** The column of an entry, a juror (by place in the component), or the mean. */
export function inverseColumn({ component, d, dense }: Equations, of: { readonly factor: FactorName; readonly place: number } | "mean"): Column {
  const { large, small, counts, largeOf, smallOf } = component;
  const m = counts[small].length;
  const unknown = new Float64Array(m + 1);
  const eliminated = new Float64Array(d.length); // the right side of the eliminated block
  if (of === "mean") unknown[m] = 1;
  else if (of.factor === small) unknown[of.place] = 1;
  else eliminated[of.place] = 1;
  largeOf.forEach((l, k) => {
    const s = placeAt(smallOf, k);
    unknown[s] = at(unknown, s) - at(eliminated, l) / at(d, l);
    unknown[m] = at(unknown, m) - at(eliminated, l) / at(d, l);
  });
  solve(dense, unknown);
  const mean = at(unknown, m);
  const left = eliminated.slice();
  largeOf.forEach((l, k) => {
    left[l] = at(left, l) - mean - at(unknown, placeAt(smallOf, k));
  });
  const ofLarge = left.map((value, l) => value / at(d, l));
  const ofSmall = unknown.slice(0, m);
  return large === "entry" ? { entry: ofLarge, juror: ofSmall, mean } : { entry: ofSmall, juror: ofLarge, mean };
}
