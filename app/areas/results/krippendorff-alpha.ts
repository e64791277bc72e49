// Krippendorff's alpha (Krippendorff 2011, "Computing Krippendorff's alpha-reliability"): agreement beyond chance, with gaps allowed.
// 1: jurors agree entirely, 0: as chance would have it, below 0: less than that.
import { at, placeAt } from "#app/base/vector";

import type { ScoreGroup } from "./score-group";

export type Alphas = { readonly alphaInterval: number | null; readonly alphaOrdinal: number | null };

/**
 * Entries with a single score cannot agree or disagree and do not count. Null where fewer than two are left, for then chance is nothing but the scores of
 * one entry, and the difference from it is 0 whatever they are; and where all scores are equal.
 */
export function krippendorffAlphas({ entries, entryOf, above }: ScoreGroup): Alphas {
  const counted = Array.from(above.keys()).filter((k) => (entries[placeAt(entryOf, k)]?.n ?? 0) > 1);
  if (new Set(counted.map((k) => placeAt(entryOf, k))).size < 2) return { alphaInterval: null, alphaOrdinal: null };
  const units = Int32Array.from(counted, (k) => placeAt(entryOf, k));
  const values = Float64Array.from(counted, (k) => at(above, k));
  return { alphaInterval: alphaOf(units, values, entries.length), alphaOrdinal: alphaOf(units, middleRanks(values), entries.length) };
}

/**
 * With squared differences as disagreement. Σ over pairs of (a − b)² is n·Σa² − (Σa)², taken around the mean so that nothing cancels; each
 * unit's pairs weigh 1/(m − 1), as in the table of coincidences.
 */
function alphaOf(units: Int32Array, values: Float64Array, count: number): number | null {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const [sizes, sums, squares] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  units.forEach((unit, k) => {
    const value = at(values, k) - mean;
    sizes[unit] = at(sizes, unit) + 1;
    sums[unit] = at(sums, unit) + value;
    squares[unit] = at(squares, unit) + value * value;
  });
  const expected = squares.reduce((sum, value) => sum + value, 0) / (n - 1);
  if (!(expected > 0)) return null;
  const observed = sizes.reduce((sum, size, unit) => (size > 1 ? sum + (size * at(squares, unit) - at(sums, unit) ** 2) / (size - 1) : sum), 0) / n;
  return 1 - observed / expected;
}

/** The ordinal metric is the squared difference of these: all values below, and half of those that are equal. */
function middleRanks(values: Float64Array): Float64Array {
  const sorted = values.toSorted();
  const middle = new Map<number, number>();
  for (let from = 0; from < sorted.length; ) {
    let to = from + 1;
    while (to < sorted.length && sorted[to] === sorted[from]) to += 1;
    middle.set(at(sorted, from), (from + to) / 2);
    from = to;
  }
  return values.map((value) => middle.get(value) ?? 0);
}
