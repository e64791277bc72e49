// Numbers in a table of entries and jurors as mean + entry + juror + rest, by least squares: both as fixed effects that sum to zero.
import { at, sumOf } from "#app/base/vector";

import { equationsOf, solveFor, type Component, type Solution } from "./mixed-equations";

/** `values`: one for each score of the component, in its order. The mixed model equations with hardly any shrinkage, solved again for what is left until that is gone. */
export function leastSquares(component: Component, values: Float64Array): Solution {
  const equations = equationsOf(component, { entry: 1e7, juror: 1e7 });
  let solution = solveFor(equations, values);
  for (let round = 0; round < 3; round++) {
    const more = solveFor(equations, solution.rest);
    solution = { effects: { entry: sumsOf(solution.effects.entry, more.effects.entry), juror: sumsOf(solution.effects.juror, more.effects.juror) }, mean: solution.mean + more.mean, rest: more.rest };
  }
  const [entry, juror] = [meanOf(solution.effects.entry), meanOf(solution.effects.juror)];
  const effects = { entry: solution.effects.entry.map((effect) => effect - entry), juror: solution.effects.juror.map((effect) => effect - juror) };
  return { effects, mean: solution.mean + entry + juror, rest: solution.rest };
}

function sumsOf(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, i) => value + at(b, i));
}

function meanOf(values: Float64Array): number {
  return sumOf(values) / values.length;
}
