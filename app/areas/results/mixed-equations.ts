// Henderson's mixed model equations of one connected component (Henderson 1975, "Best linear unbiased estimation and prediction under a
// selection model"), for given ratios of variances. Sparse and unbalanced: the larger factor, whose own block is diagonal, is eliminated;
// what is left is dense and as large as the smaller factor, with the component's mean as its last row.
import { factorise, inverse, logDeterminant, solve, type Factor } from "#app/base/cholesky";
import { at, dot, placeAt } from "#app/base/vector";

import type { ScoreGroup } from "./score-group";

export type FactorName = "entry" | "juror";

/** Variance of a factor divided by the variance of the noise. */
export type Ratios = Readonly<Record<FactorName, number>>;

/** Places in a component count from 0; `ids` leads back to the places in the group. Scores are sorted by the large factor. */
export type Component = {
  readonly large: FactorName;
  readonly small: FactorName;
  readonly ids: Readonly<Record<FactorName, Int32Array>>;
  readonly counts: Readonly<Record<FactorName, Int32Array>>;
  readonly largeOf: Int32Array;
  readonly smallOf: Int32Array;
  /** Less the component's plain mean. */
  readonly y: Float64Array;
  readonly mean: number;
};

/** The equations for given ratios, ready to be solved: `d` is the diagonal of the eliminated block, `dense` what is left of the others. */
export type Equations = {
  readonly component: Component;
  readonly precision: Readonly<Record<FactorName, number>>;
  readonly d: Float64Array;
  readonly dense: Factor;
  readonly logDeterminant: number;
};

export type Solution = { readonly effects: Readonly<Record<FactorName, Float64Array>>; readonly mean: number; readonly rest: Float64Array };

export function componentOf(group: ScoreGroup, scores: Int32Array): Component {
  const ids = { entry: placesIn(group.entryOf, scores), juror: placesIn(group.jurorOf, scores) };
  const [large, small]: [FactorName, FactorName] = ids.entry.length > ids.juror.length ? ["entry", "juror"] : ["juror", "entry"];
  const of = { entry: within(group.entryOf, scores, ids.entry), juror: within(group.jurorOf, scores, ids.juror) };
  const order = Int32Array.from(scores.keys()).sort((a, b) => placeAt(of[large], a) - placeAt(of[large], b) || placeAt(of[small], a) - placeAt(of[small], b));
  const mean = scores.reduce((sum, k) => sum + at(group.above, k), 0) / scores.length;
  return {
    large,
    small,
    ids,
    counts: { entry: countsOf(of.entry, ids.entry.length), juror: countsOf(of.juror, ids.juror.length) },
    largeOf: order.map((k) => placeAt(of[large], k)),
    smallOf: order.map((k) => placeAt(of[small], k)),
    y: Float64Array.from(order, (k) => at(group.above, placeAt(scores, k)) - mean),
    mean,
  };
}

export function equationsOf(component: Component, ratios: Ratios): Equations {
  const { large, small, counts, smallOf } = component;
  const precision = { entry: 1 / ratios.entry, juror: 1 / ratios.juror };
  const d = Float64Array.from(counts[large], (n) => n + precision[large]);
  const m = counts[small].length;
  const n = m + 1;
  const matrix = new Float64Array(n * n);
  for (let s = 0; s < m; s++) matrix[s * n + s] = precision[small];
  let from = 0;
  counts[large].forEach((count, l) => {
    const share = 1 / at(d, l);
    const rest = precision[large] * share; // 1 − count/d without loss of digits
    for (let k = from; k < from + count; k++) {
      const s = placeAt(smallOf, k);
      matrix[s * n + s] = at(matrix, s * n + s) + 1;
      matrix[m * n + s] = at(matrix, m * n + s) + rest;
      for (let j = from; j <= k; j++) matrix[s * n + placeAt(smallOf, j)] = at(matrix, s * n + placeAt(smallOf, j)) - share; // the small factor's places rise inside a large one's
    }
    matrix[m * n + m] = at(matrix, m * n + m) + count * rest;
    from += count;
  });
  const dense = factorise(matrix, n);
  return { component, precision, d, dense, logDeterminant: d.reduce((sum, value) => sum + Math.log(value), 0) + logDeterminant(dense) };
}

/** Effects, mean and what is left of `y`, a number for each score of the component. */
export function solveFor({ component, d, dense, precision }: Equations, y: Float64Array): Solution {
  const { large, small, counts, largeOf, smallOf } = component;
  const m = counts[small].length;
  const sums = sumsBy(largeOf, y, counts[large].length);
  const unknown = new Float64Array(m + 1);
  y.forEach((value, k) => {
    const [l, s] = [placeAt(largeOf, k), placeAt(smallOf, k)];
    unknown[s] = at(unknown, s) + value - at(sums, l) / at(d, l);
  });
  unknown[m] = sums.reduce((sum, value, l) => sum + (value * precision[large]) / at(d, l), 0);
  solve(dense, unknown);

  const mean = at(unknown, m);
  const smallEffects = unknown.subarray(0, m);
  const left = y.map((value, k) => value - mean - at(smallEffects, placeAt(smallOf, k)));
  const largeEffects = sumsBy(largeOf, left, counts[large].length).map((sum, l) => sum / at(d, l));
  const rest = left.map((value, k) => value - at(largeEffects, placeAt(largeOf, k)));
  return { effects: large === "entry" ? { entry: largeEffects, juror: smallEffects } : { entry: smallEffects, juror: largeEffects }, mean, rest };
}

/** The diagonal of the inverse of the equations for each factor: squared prediction errors in units of the variance of the noise. */
export function predictionErrors({ component, d, dense }: Equations): Readonly<Record<FactorName, Float64Array>> {
  const { large, counts, small, smallOf } = component;
  const m = counts[small].length;
  const n = m + 1;
  const inverted = inverse(dense);
  const ofSmall = Float64Array.from({ length: m }, (_, s) => at(inverted, s * n + s));
  let from = 0;
  const ofLarge = Float64Array.from(counts[large], (count, l) => {
    let form = count * count * at(inverted, m * n + m);
    for (let k = from; k < from + count; k++) {
      const s = placeAt(smallOf, k);
      form += 2 * count * at(inverted, s * n + m) + at(inverted, s * n + s);
      for (let j = from; j < k; j++) form += 2 * at(inverted, s * n + placeAt(smallOf, j));
    }
    from += count;
    return (1 + form / at(d, l)) / at(d, l);
  });
  return large === "entry" ? { entry: ofLarge, juror: ofSmall } : { entry: ofSmall, juror: ofLarge };
}

/** yʹPy: squares of what is left, and of the effects, each in units of its own variance. */
export function penalisedSquares({ precision }: Equations, { effects, rest }: Solution): number {
  return dot(rest, rest) + precision.entry * dot(effects.entry, effects.entry) + precision.juror * dot(effects.juror, effects.juror);
}

/** For each score the sum of `values` over all scores of its entry (or juror): ZZʹ times a vector. */
export function spreadBy({ large, counts, largeOf, smallOf }: Component, factor: FactorName, values: Float64Array): Float64Array {
  const of = factor === large ? largeOf : smallOf;
  const sums = sumsBy(of, values, counts[factor].length);
  return values.map((_, k) => at(sums, placeAt(of, k)));
}

function sumsBy(of: Int32Array, values: Float64Array, length: number): Float64Array<ArrayBuffer> {
  const sums = new Float64Array(length);
  for (let k = 0; k < values.length; k++) sums[placeAt(of, k)] = at(sums, placeAt(of, k)) + at(values, k);
  return sums;
}

function placesIn(of: Int32Array, scores: Int32Array): Int32Array {
  return Int32Array.from(new Set(scores.map((k) => placeAt(of, k)))).sort();
}

function within(of: Int32Array, scores: Int32Array, ids: Int32Array): Int32Array {
  const places = new Map(Array.from(ids, (id, place) => [id, place]));
  return scores.map((k) => places.get(placeAt(of, k)) ?? 0);
}

function countsOf(of: Int32Array, length: number): Int32Array {
  const counts = new Int32Array(length);
  of.forEach((place) => {
    counts[place] = placeAt(counts, place) + 1;
  });
  return counts;
}
