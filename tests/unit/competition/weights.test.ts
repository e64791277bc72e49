// The weights of a category are whole percents and sum to exactly 100.
import { expect, it } from "vitest";

import { checkWeights } from "#app/areas/competition/weights";

it.each([[[40, 30, 30]], [[35, 25, 25, 15]], [[100]], [[100, 0]]])("weights %j are accepted", (weights) => {
  expect(checkWeights(weights).ok).toBe(true);
});

it.each([
  [[40, 30, 29], "sum-not-100"],
  [[40, 30, 31], "sum-not-100"],
  [[], "sum-not-100"],
  [[33.3, 33.3, 33.4], "weight-not-whole"],
  [[Number.NaN, 100], "weight-not-whole"],
  [[110, -10], "weight-negative"],
])("weights %j are refused: %s", (weights, reason) => {
  expect(checkWeights(weights)).toEqual({ ok: false, reason });
});
