// From points to totals of one sheet, in whole numbers, and how a total is shown. What follows from several sheets stands in areas/results.
import { fraction, toFixed, type Fraction } from "#app/base/fraction";
import { ok, refused, type Result } from "#app/base/result";

export type WeightedCriterion = { readonly id: string; readonly weight: number };
type Points = Readonly<Record<string, number | null>>;

/** `weight`: percent that the scored criteria stand for; `open`: how many are not scored. */
export type TotalSoFar = { readonly total: number; readonly weight: number; readonly open: number };

/** What the scored criteria add up to. Not scored is not zero: it adds neither points nor weight (law §7). */
export function totalSoFar(criteria: readonly WeightedCriterion[], points: Points): TotalSoFar {
  let [total, weight, open] = [0, 0, 0];
  for (const criterion of criteria) {
    const given = points[criterion.id] ?? null;
    if (given === null) open += 1;
    else {
      total += whole(criterion.weight) * whole(given);
      weight += criterion.weight;
    }
  }
  return { total, weight, open };
}

/** `T = Σ weight·points` of a complete sheet, a whole number: 0 to 1000 on the scale of 0 to 10 (law §8). */
export function weightedTotal(criteria: readonly WeightedCriterion[], points: Points): Result<number, "incomplete"> {
  const { total, open } = totalSoFar(criteria, points);
  return open === 0 ? ok(total) : refused("incomplete");
}

/** A total, or a mean of totals, as exact percent of the highest one: weights sum to 100, so the highest total is 100 times the highest points. */
export function outOfHundred(total: Fraction | number, scale: { readonly max: number }): Fraction {
  const { numerator, denominator } = typeof total === "number" ? fraction(total) : total;
  return fraction(numerator, denominator * BigInt(scale.max));
}

/** 0 to 100 with one decimal, as digits without locale: "73.5". For display only; ranks are decided on the exact value (law §8). */
export function shownTotal(total: Fraction | number, scale: { readonly max: number }): string {
  return toFixed(outOfHundred(total, scale), 1);
}

function whole(value: number): number {
  if (!Number.isSafeInteger(value)) throw new RangeError(`neither points nor weights are broken numbers: ${value}`);
  return value;
}
