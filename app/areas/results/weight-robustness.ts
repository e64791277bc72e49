// Would other weights have made another winner? A share of plausible weightings (SMAA: Lahdelma & Salminen 2001, with draws around the published
// weights), and the smallest shift between two criteria that does it, exactly (law §9).
import { add, compare, fraction, multiply, toNumber, type Fraction } from "#app/base/fraction";
import { normalFrom, type Random } from "#app/base/random";

/** Means of the points by criterion, in the order of the weights. */
export type Profile = { readonly entry: string; readonly means: readonly Fraction[] };

/** More than `points` percent points from one criterion (by place) to another, and `winner` is ahead; at exactly so many it draws level. */
export type WeightShift = { readonly from: number; readonly to: number; readonly points: Fraction; readonly winner: string };

export type WeightRobustness = {
  readonly winner: string;
  /** Of the drawn weightings those that leave the winner where it is, 0 to 1. */
  readonly share: number;
  /** Null: no shift between two criteria changes the winner. */
  readonly shift: WeightShift | null;
};

/** Dirichlet draws with the published weights as mean and this sum of parameters: a weight of 40 % then has a standard deviation of 5 points. */
const CONCENTRATION = 95;
const DRAWS = 10_000;
const ZERO = fraction(0);

/** `weights`: whole percents, in the order of the means. Null without entries, and where several share the first place: no one is there to stay. */
export function weightRobustness(weights: readonly number[], profiles: readonly Profile[], random: Random): WeightRobustness | null {
  const scored = profiles.map((profile) => ({ profile, score: weighted(weights.map((weight) => fraction(weight)), profile) })).sort((a, b) => compare(b.score, a.score));
  const [first, second] = scored;
  if (first === undefined || (second !== undefined && compare(first.score, second.score) === 0)) return null;
  const rivals = scored.slice(1).map(({ profile }) => profile);
  return { winner: first.profile.entry, share: shareOfDraws(weights, first.profile, rivals, random), shift: smallestShift(weights, first.profile, rivals) };
}

/** A rival ahead by other weights is one whose lead is more than rounding: equal profiles stay equal under all weights. */
function shareOfDraws(weights: readonly number[], winner: Profile, rivals: readonly Profile[], random: Random): number {
  const gamma = weights.map((weight) => gammaFrom((CONCENTRATION * weight) / 100, random));
  const leads = rivals.map(({ means }) => means.map((mean, c) => toNumber(mean) - toNumber(winner.means[c] ?? ZERO)));
  let stays = 0;
  for (let draw = 0; draw < DRAWS; draw++) {
    const drawn = gamma.map((next) => next());
    if (!leads.some((lead) => lead.reduce((sum, value, c) => sum + value * (drawn[c] ?? 0), 0) > 1e-12)) stays += 1;
  }
  return stays / DRAWS;
}

/** A rival's gap closes in a straight line as weight moves: by how much per point follows from the two criteria alone. */
function smallestShift(weights: readonly number[], winner: Profile, rivals: readonly Profile[]): WeightShift | null {
  let smallest: WeightShift | null = null;
  for (const rival of rivals) {
    const lead = winner.means.map((mean, c) => add(mean, negative(rival.means[c] ?? ZERO)));
    const gap = lead.reduce((sum, value, c) => add(sum, multiply(value, fraction(weights[c] ?? 0))), ZERO);
    for (const [from, weight] of weights.entries()) {
      for (const to of weights.keys()) {
        const perPoint = add(lead[from] ?? ZERO, negative(lead[to] ?? ZERO));
        if (compare(perPoint, ZERO) <= 0) continue;
        const points = multiply(gap, fraction(perPoint.denominator, perPoint.numerator));
        if (compare(points, fraction(weight)) < 0 && (smallest === null || compare(points, smallest.points) < 0)) smallest = { from, to, points, winner: rival.entry };
      }
    }
  }
  return smallest;
}

function weighted(weights: readonly Fraction[], { means }: Profile): Fraction {
  return weights.reduce((sum, weight, c) => add(sum, multiply(weight, means[c] ?? ZERO)), ZERO);
}

function negative({ numerator, denominator }: Fraction): Fraction {
  return { numerator: -numerator, denominator };
}

/** Gamma numbers of a shape of 0 or more (Marsaglia & Tsang 2000, "A simple method for generating gamma variables"); shape 0 is 0. */
function gammaFrom(shape: number, random: Random): () => number {
  if (shape === 0) return () => 0;
  const normal = normalFrom(random);
  const d = (shape < 1 ? shape + 1 : shape) - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  return () => {
    for (;;) {
      const x = normal();
      const v = (1 + c * x) ** 3;
      if (v <= 0 || Math.log(1 - random()) >= (x * x) / 2 + d - d * v + d * Math.log(v)) continue;
      return shape < 1 ? d * v * (1 - random()) ** (1 / shape) : d * v;
    }
  };
}
