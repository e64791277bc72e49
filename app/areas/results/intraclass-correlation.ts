// Intraclass correlations of Shrout & Fleiss 1979, "Intraclass correlations: uses in assessing rater reliability": how far one juror's score,
// or the mean of all, stands for the entry. Defined for tables without gaps; for others there is no figure here.
import { at, placeAt } from "#app/base/vector";

import type { ScoreGroup } from "./score-group";

/** …k: of the mean over the k jurors. Can be below zero, when jurors agree less than chance would have it. Null: does not exist for these scores. */
export type IntraclassCorrelations = {
  readonly icc1: number | null;
  readonly icc1k: number | null;
  readonly icc2: number | null;
  readonly icc2k: number | null;
  readonly icc3: number | null;
  readonly icc3k: number | null;
};

/** Sums of squares below this share of all squares are rounding. */
const NOTHING = 1e-18;

/**
 * ICC(1) where every entry has equally many scores, from whichever jurors; ICC(2) and ICC(3) where every juror scored every entry, with
 * jurors as a sample (differences in severity count as disagreement) and as the only ones that matter (they do not).
 */
export function intraclassCorrelations({ entries, jurors, entryOf, jurorOf, above }: ScoreGroup): IntraclassCorrelations {
  const none = { icc1: null, icc1k: null, icc2: null, icc2k: null, icc3: null, icc3k: null };
  const [n, k] = [entries.length, entries[0]?.n ?? 0];
  if (n < 2 || k < 2 || entries.some((entry) => entry.n !== k)) return none;

  const scores = n * k;
  const mean = above.reduce((sum, value) => sum + value, 0) / scores;
  const [entryMeans, jurorMeans] = [new Float64Array(n), new Float64Array(jurors.length)];
  above.forEach((value, place) => {
    const [entry, juror] = [placeAt(entryOf, place), placeAt(jurorOf, place)];
    entryMeans[entry] = at(entryMeans, entry) + (value - mean) / k;
    jurorMeans[juror] = at(jurorMeans, juror) + (value - mean) / n;
  });
  let [total, within, rest] = [0, 0, 0];
  above.forEach((value, place) => {
    const entry = at(entryMeans, placeAt(entryOf, place));
    total += (value - mean) ** 2;
    within += (value - mean - entry) ** 2;
    rest += (value - mean - entry - at(jurorMeans, placeAt(jurorOf, place))) ** 2;
  });
  const clean = (squares: number) => (squares > NOTHING * total ? squares : 0);
  const b = (clean(entryMeans.reduce((sum, value) => sum + value * value, 0)) * k) / (n - 1);
  const w = clean(within) / (n * (k - 1));
  const oneWay = { ...none, icc1: ratio(b - w, b + (k - 1) * w), icc1k: ratio(b - w, b) };
  if (jurors.length !== k) return oneWay;

  const j = (clean(jurorMeans.reduce((sum, value) => sum + value * value, 0)) * n) / (k - 1);
  const e = clean(rest) / ((n - 1) * (k - 1));
  return {
    ...oneWay,
    icc2: ratio(b - e, b + (k - 1) * e + (k * (j - e)) / n),
    icc2k: ratio(b - e, b + (j - e) / n),
    icc3: ratio(b - e, b + (k - 1) * e),
    icc3k: ratio(b - e, b),
  };
}

function ratio(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}
