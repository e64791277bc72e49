// Can quality, severity and noise be told apart in these scores at all? And a first guess at their variances, to start the search from.
// Both come from the same traces: MINQUE(0), Rao 1971, "Minimum variance quadratic unbiased estimation of variance components".
import { ok, refused, type Result } from "#app/base/result";
import { at, placeAt } from "#app/base/vector";

import type { ScoreGroup } from "./score-group";

/** Why there is no model, in the order in which it is looked for. */
export const NO_MODEL = ["single-entry", "single-juror", "no-variance", "one-score-per-entry", "one-score-per-juror", "too-few-scores"] as const;
export type NoModel = (typeof NO_MODEL)[number];

/** In the square of the unit of the scores. */
export type Variances = { readonly entry: number; readonly juror: number; readonly residual: number };

type Triple = readonly [number, number, number];

/** The smallest part of a covariance pattern that must be left when the other two are taken out; rounding leaves some 1e-15. */
const SMALLEST_REST = 1e-12;

/**
 * A first guess, unbiased and possibly negative; refused when no amount of such scores could tell the three variances apart: when their
 * patterns of covariance depend on one another, or when as many effects as scores are sought.
 */
export function guessVariances(group: ScoreGroup): Result<Variances, NoModel> {
  const { entries, jurors, above, components } = group;
  if (entries.length === 1) return refused("single-entry");
  if (jurors.length === 1) return refused("single-juror");
  if (above.every((value) => value === at(above, 0))) return refused("no-variance");
  if (entries.every(({ n }) => n === 1)) return refused("one-score-per-entry");
  if (jurors.every(({ n }) => n === 1)) return refused("one-score-per-juror");
  const freeScores = above.length - entries.length - jurors.length + components.length;
  const { residual, entry, juror, forms } = tracesOf(group);
  const determinant = det(residual, entry, juror);
  const scale = residual[0] * entry[1] * juror[2];
  if (freeScores < 1 || !(determinant > SMALLEST_REST * scale)) return refused("too-few-scores");
  return ok({
    residual: det(forms, entry, juror) / determinant,
    entry: det(residual, forms, juror) / determinant,
    juror: det(residual, entry, forms) / determinant,
  });
}

type Traces = { readonly residual: Triple; readonly entry: Triple; readonly juror: Triple; readonly forms: Triple };

/** Rows of the matrix of traces tr(M·Vk·M·Vl) for noise, entries, jurors, and the quadratic forms (My)′Vk(My); M takes each component's mean out. */
function tracesOf({ entries, jurors, entryOf, jurorOf, above, components }: ScoreGroup): Traces {
  let [oneOne, oneEntry, oneJuror, entryEntry, entryJuror, jurorJuror] = [0, 0, 0, 0, 0, 0];
  const entrySums = new Float64Array(entries.length);
  const jurorSums = new Float64Array(jurors.length);
  let squares = 0;
  for (const scores of components) {
    const n = scores.length;
    const mean = scores.reduce((sum, k) => sum + at(above, k), 0) / n;
    let [byEntry, byJuror, byEntryTwice, byJurorTwice, byBoth] = [0, 0, 0, 0, 0]; // Σ over scores of nᵢ, nⱼ, nᵢ², nⱼ², nᵢ·nⱼ
    for (const k of scores) {
      const [entry, juror] = [placeAt(entryOf, k), placeAt(jurorOf, k)];
      const [ni, nj] = [entries[entry]?.n ?? 0, jurors[juror]?.n ?? 0];
      byEntry += ni;
      byJuror += nj;
      byEntryTwice += ni * ni;
      byJurorTwice += nj * nj;
      byBoth += ni * nj;
      const deviation = at(above, k) - mean;
      squares += deviation * deviation;
      entrySums[entry] = at(entrySums, entry) + deviation;
      jurorSums[juror] = at(jurorSums, juror) + deviation;
    }
    oneOne += n - 1;
    oneEntry += n - byEntry / n;
    oneJuror += n - byJuror / n;
    entryEntry += byEntry - (2 * byEntryTwice) / n + (byEntry / n) ** 2;
    entryJuror += n - (2 * byBoth) / n + (byEntry * byJuror) / n / n;
    jurorJuror += byJuror - (2 * byJurorTwice) / n + (byJuror / n) ** 2;
  }
  return {
    residual: [oneOne, oneEntry, oneJuror],
    entry: [oneEntry, entryEntry, entryJuror],
    juror: [oneJuror, entryJuror, jurorJuror],
    forms: [squares, sumOfSquares(entrySums), sumOfSquares(jurorSums)],
  };
}

function sumOfSquares(sums: Float64Array): number {
  return sums.reduce((sum, value) => sum + value * value, 0);
}

function det([a, b, c]: Triple, [d, e, f]: Triple, [g, h, i]: Triple): number {
  return a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
}
