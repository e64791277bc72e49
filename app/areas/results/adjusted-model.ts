// Adjusted scores (law §9): y = mean + entry + juror + noise within one comparison group, entry and juror as random effects, variances by REML.
// An entry's adjusted score is mean + its effect (BLUP): severe and mild jurors are corrected for only as far as the scores warrant it.
// Components that no juror connects have a mean of their own and are never compared; they share the variances.
import { refused, ok, type Result } from "#app/base/result";
import { at, dot, itemAt } from "#app/base/vector";

import { guessVariances, type NoModel, type Variances } from "./identifiability";
import { leastSquares } from "./least-squares";
import { componentOf, predictionErrors, type Component, type Equations, type FactorName } from "./mixed-equations";
import { fitReml } from "./reml";
import type { ScoreGroup } from "./score-group";

/** Effects and standard errors (of prediction) have the unit of the scores. One place per entry or juror of the component. */
export type FactorFigures = { readonly effect: Float64Array; readonly se: Float64Array };

export type AdjustedComponent = {
  readonly component: Component;
  /** The component's mean above the lowest score of the group. */
  readonly mean: number;
  readonly entry: FactorFigures;
  readonly juror: FactorFigures;
  /** Null: there is no noise, the effects are known up to the component's mean. */
  readonly equations: Equations | null;
};

export type AdjustedModel = { readonly variances: Variances; readonly components: readonly AdjustedComponent[] };

/** Adjusted scores closer than this, in standard deviations of a score, are equal: what is left of a tie after rounding. */
const TIE = 1e-9;
/** Squares left over that are rounding, as a share of all squares. */
const NOTHING = 1e-18;

/** Refused when the scores cannot tell quality, severity and noise apart. */
export function adjustScores(group: ScoreGroup): Result<AdjustedModel, NoModel> {
  const guess = guessVariances(group);
  if (!guess.ok) return refused(guess.reason);
  const components = group.components.map((scores) => componentOf(group, scores));
  const { variances, components: parts } = withoutNoise(components) ?? withNoise(components, guess.value);
  const tie = TIE * Math.sqrt(variances.entry + variances.juror + variances.residual);
  return ok({ variances, components: parts.map((part) => ({ ...part, entry: { ...part.entry, effect: tiedTogether(part.entry.effect, tie) } })) });
}

function withNoise(components: readonly Component[], guess: Variances): AdjustedModel {
  const { variances, parts } = fitReml(components, guess);
  return {
    variances,
    components: parts.map(({ equations, solution }) => {
      const errors = predictionErrors(equations);
      const figures = (factor: FactorName): FactorFigures => {
        const known = variances[factor] === 0;
        return { effect: known ? errors[factor].map(() => 0) : solution.effects[factor], se: errors[factor].map((error) => (known ? 0 : Math.sqrt(error * variances.residual))) };
      };
      return { component: equations.component, mean: equations.component.mean + solution.mean, entry: figures("entry"), juror: figures("juror"), equations };
    }),
  };
}

/**
 * Scores that an entry and a juror explain without rest: the likelihood has no maximum, but the estimates have a limit as the noise goes to zero.
 * There differences between entries, and between jurors, are known exactly, and their variances are plain sample variances within components.
 * Undefined when something is left over.
 */
function withoutNoise(components: readonly Component[]): AdjustedModel | undefined {
  const fits = components.map((component) => leastSquares(component, component.y));
  const all = components.reduce((sum, { y }) => sum + dot(y, y), 0);
  if (fits.reduce((sum, { rest }) => sum + dot(rest, rest), 0) > NOTHING * all) return undefined;
  const variance = (factor: FactorName) => {
    const squares = fits.reduce((sum, { effects }) => sum + dot(effects[factor], effects[factor]), 0);
    const free = fits.reduce((sum, { effects }) => sum + effects[factor].length - 1, 0);
    return squares > NOTHING * all ? squares / free : 0;
  };
  const variances = { entry: variance("entry"), juror: variance("juror"), residual: 0 };
  return {
    variances,
    components: fits.map(({ effects, mean }, i) => {
      const component = itemAt(components, i);
      const figures = (factor: FactorName): FactorFigures => ({
        effect: effects[factor].map((effect) => (variances[factor] === 0 ? 0 : effect)),
        se: effects[factor].map(() => Math.sqrt(variances[factor] / effects[factor].length)),
      });
      return { component, mean: component.mean + mean, entry: figures("entry"), juror: figures("juror"), equations: null };
    }),
  };
}

/** Effects no further apart than `tie`, from one to the next, become one number. */
function tiedTogether(effects: Float64Array, tie: number): Float64Array {
  const order = Array.from(effects.keys()).sort((a, b) => at(effects, b) - at(effects, a));
  const result = effects.slice();
  order.forEach((place, i) => {
    const before = order[i - 1];
    if (before !== undefined && at(effects, before) - at(effects, place) <= tie) result[place] = at(result, before);
  });
  return result;
}
