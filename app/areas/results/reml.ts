// Variances by restricted maximum likelihood (Patterson & Thompson 1971): the search. The equations stand in mixed-equations.ts.
// Newton steps with the average information (Gilmour, Thompson & Cullis 1995, "Average information REML"), on the two ratios of variances,
// each kept from falling below zero; the variance of the noise follows from them.
import { at, dot } from "#app/base/vector";

import type { Variances } from "./identifiability";
import { equationsOf, penalisedSquares, predictionErrors, solveFor, spreadBy, type Component, type Equations, type FactorName, type Ratios, type Solution } from "./mixed-equations";

export type FittedComponent = { readonly equations: Equations; readonly solution: Solution };

export type Fit = {
  readonly variances: Variances;
  readonly parts: readonly FittedComponent[];
};

/** The search at one pair of ratios. `criterion`: −2 log restricted likelihood, up to a constant. */
type Point = { readonly ratios: Ratios; readonly parts: readonly FittedComponent[]; readonly squares: number; readonly criterion: number };
type Pair = readonly [number, number];

const FACTORS = ["entry", "juror"] as const satisfies readonly FactorName[];
/** A ratio below this share of what one more score per effect would show counts as zero. */
const ZERO = 1e-9;
const MOST_STEPS = 100;
/** Stop when the next step promises to lower the criterion by no more than this: some 1e-5 of a standard error from the optimum. */
const ENOUGH = 1e-13;
/** Share of the criterion below which its differences are rounding, and a step is taken on its promise. */
const ROUNDING = 1e-11;
/** The expected information is at least trace² / count; where the average one falls below this share of it, scores are too even to steer by it. */
const LEAST_INFORMATION = 0.1;
/** With so few scores a search costs next to nothing, the criterion may have several hollows, and the search is repeated from other places. */
const FEW = 1_000;

/** The REML estimates, variances at the boundary as exactly 0. All components share the variances; each has a mean of its own. */
export function fitReml(components: readonly Component[], guess: Variances): Fit {
  const floor = floorsOf(components);
  const noise = Math.max(guess.residual, 0.05 * (Math.abs(guess.entry) + Math.abs(guess.juror)));
  const start = { entry: Math.max(guess.entry / noise, 0.01), juror: Math.max(guess.juror / noise, 0.01) };
  const starts: readonly Ratios[] = contrastsOf(components) > FEW ? [start] : [start, { entry: 1, juror: 1 }, { entry: floor.entry, juror: 1 }, { entry: 1, juror: floor.juror }, { entry: 20, juror: 20 }];
  const best = starts.map((ratios) => search(components, ratios, floor)).reduce((best, found) => (found.criterion < best.criterion - 1e-9 ? found : best));

  const residual = best.squares / contrastsOf(components);
  const variance = (factor: FactorName) => (best.ratios[factor] <= floor[factor] ? 0 : best.ratios[factor] * residual);
  return { variances: { entry: variance("entry"), juror: variance("juror"), residual }, parts: best.parts };
}

function search(components: readonly Component[], start: Ratios, floor: Ratios): Point {
  let here = evaluate(components, start);
  for (let step = 0; step < MOST_STEPS; step++) {
    const direction = newtonStep(here, floor);
    if (direction.promised < ENOUGH) break;
    const trusted = direction.promised < ROUNDING * Math.abs(here.criterion);
    const next = trusted ? evaluate(components, moved(here.ratios, direction.step, 1, floor)) : shortened(components, here, direction.step, floor);
    if (next === undefined) break;
    here = next;
  }
  return here;
}

/** The first point along a step, halved as often as needed, that is better; undefined: there is none. */
function shortened(components: readonly Component[], here: Point, step: Pair, floor: Ratios): Point | undefined {
  for (let share = 1; share > 1e-5; share /= 2) {
    const next = evaluate(components, moved(here.ratios, step, share, floor));
    if (next.criterion < here.criterion) return next;
  }
  return undefined;
}

/** Never below the floor, and never more than twentyfold at once. */
function moved(from: Ratios, [entry, juror]: Pair, share: number, floor: Ratios): Ratios {
  const along = (factor: FactorName, by: number) => Math.min(Math.max(from[factor] + share * by, floor[factor]), 20 * Math.max(from[factor], 1e6 * floor[factor]));
  return { entry: along("entry", entry), juror: along("juror", juror) };
}

function evaluate(components: readonly Component[], ratios: Ratios): Point {
  const parts = components.map((component) => {
    const equations = equationsOf(component, ratios);
    return { equations, solution: solveFor(equations, component.y) };
  });
  const squares = parts.reduce((sum, { equations, solution }) => sum + penalisedSquares(equations, solution), 0);
  const determinants = parts.reduce((sum, { equations: { component, logDeterminant } }) => {
    const effects = FACTORS.reduce((logs, factor) => logs + component.counts[factor].length * Math.log(ratios[factor]), 0);
    return sum + logDeterminant + effects;
  }, 0);
  return { ratios, parts, squares, criterion: contrastsOf(components) * Math.log(squares) + determinants };
}

/** Scores less means: what REML counts. */
function contrastsOf(components: readonly Component[]): number {
  return components.reduce((sum, { y }) => sum + y.length - 1, 0);
}

/** A Newton step that keeps a ratio at its floor when the criterion would rise with it, and what it promises to win. */
function newtonStep(point: Point, floor: Ratios): { readonly step: Pair; readonly promised: number } {
  const { gradient, curvature } = derivatives(point);
  const [free0, free1] = FACTORS.map((factor, i) => point.ratios[factor] > floor[factor] || at(gradient, i) < 0);
  const [g0, g1] = [free0 ? at(gradient, 0) : 0, free1 ? at(gradient, 1) : 0];
  const [a, b, c] = [at(curvature, 0), free0 && free1 ? at(curvature, 1) : 0, at(curvature, 2)];
  const determinant = a * c - b * b;
  const step: Pair = determinant > 1e-12 * a * c ? [(b * g1 - c * g0) / determinant, (b * g0 - a * g1) / determinant] : [a > 0 ? -g0 / a : 0, c > 0 ? -g1 / c : 0];
  // A step into the floor wins no more than the way to it: judge it by that.
  const reach = FACTORS.map((factor, i) => Math.max(step[i === 0 ? 0 : 1], floor[factor] - point.ratios[factor]));
  const [r0 = 0, r1 = 0] = reach;
  return { step, promised: Math.abs(g0 * r0 + g1 * r1) };
}

/** Gradient of the criterion by the two ratios, and its average information: entry-entry, entry-juror, juror-juror. */
function derivatives({ ratios, parts, squares }: Point): { readonly gradient: Float64Array; readonly curvature: Float64Array } {
  const contrasts = contrastsOf(parts.map(({ equations }) => equations.component));
  const [traces, forms] = [new Float64Array(2), new Float64Array(2)];
  const products = new Float64Array(3);
  for (const { equations, solution } of parts) {
    const { component } = equations;
    const errors = predictionErrors(equations);
    const spread = FACTORS.map((factor) => spreadBy(component, factor, solution.rest));
    FACTORS.forEach((factor, i) => {
      const count = component.counts[factor].length;
      const precision = 1 / ratios[factor];
      traces[i] = at(traces, i) + precision * (count - precision * errors[factor].reduce((sum, value) => sum + value, 0));
      forms[i] = at(forms, i) + dot(solution.rest, spread[i] ?? solution.rest);
    });
    const [byEntry, byJuror] = spread;
    if (byEntry === undefined || byJuror === undefined) continue;
    const [restOfEntry, restOfJuror] = [solveFor(equations, byEntry).rest, solveFor(equations, byJuror).rest];
    products[0] = at(products, 0) + dot(byEntry, restOfEntry);
    products[1] = at(products, 1) + dot(byEntry, restOfJuror);
    products[2] = at(products, 2) + dot(byJuror, restOfJuror);
  }
  const share = contrasts / squares;
  const gradient = traces.map((trace, i) => trace - share * at(forms, i));
  const [entry, juror] = [at(forms, 0), at(forms, 1)];
  const counts = FACTORS.map((factor) => parts.reduce((sum, { equations }) => sum + equations.component.counts[factor].length, 0));
  const curvature = Float64Array.of(
    Math.max(share * (at(products, 0) - (entry * entry) / squares), LEAST_INFORMATION * (at(traces, 0) ** 2 / (counts[0] ?? 1))),
    share * (at(products, 1) - (entry * juror) / squares),
    Math.max(share * (at(products, 2) - (juror * juror) / squares), LEAST_INFORMATION * (at(traces, 1) ** 2 / (counts[1] ?? 1))),
  );
  return { gradient, curvature };
}

function floorsOf(components: readonly Component[]): Ratios {
  const scores = components.reduce((sum, { y }) => sum + y.length, 0);
  const floor = (factor: FactorName) => (ZERO * components.reduce((sum, { counts }) => sum + counts[factor].length, 0)) / scores;
  return { entry: floor("entry"), juror: floor("juror") };
}
