// The law of a category's weights. What weights do to points stands in areas/scoring/total.ts.
import { ok, refused, type Result } from "#app/base/result";

export type WeightsRefusal = "weight-not-whole" | "weight-negative" | "sum-not-100";

/** Weights are whole percents; the weights of one category sum to exactly 100 (law §1). */
export function checkWeights(weights: readonly number[]): Result<undefined, WeightsRefusal> {
  if (!weights.every(Number.isSafeInteger)) return refused("weight-not-whole");
  if (weights.some((weight) => weight < 0)) return refused("weight-negative");
  return weights.reduce((sum, weight) => sum + weight, 0) === 100 ? ok() : refused("sum-not-100");
}

/** The sum of weights as they are being typed; what is no whole number counts as nothing yet. */
export function sumOfTyped(weights: readonly string[]): number {
  return weights.reduce((sum, weight) => sum + (/^\s*\d{1,4}\s*$/.test(weight) ? Number(weight) : 0), 0);
}
