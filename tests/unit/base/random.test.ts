// Seeded randomness: the same again for the same seed, and distributed as promised.
import { describe, expect, it } from "vitest";

import { normalFrom, seededRandom } from "#app/base/random";

describe("normal numbers", () => {
  it("have mean 0, variance 1, and the tails of a normal distribution", () => {
    const normal = normalFrom(seededRandom(7));
    const values = Array.from({ length: 100_000 }, normal);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + value * value, 0) / values.length;
    expect(Math.abs(mean)).toBeLessThan(0.015);
    expect(Math.abs(variance - 1)).toBeLessThan(0.02);
    expect(values.filter((value) => Math.abs(value) > 1.96).length / values.length).toBeCloseTo(0.05, 2);
  });

  it("are the same for the same seed", () => {
    const [one, other] = [normalFrom(seededRandom(3)), normalFrom(seededRandom(3))];
    expect(Array.from({ length: 9 }, one)).toEqual(Array.from({ length: 9 }, other));
  });
});
