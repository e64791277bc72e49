// Scores for the law of adjusted scores, written as a table: one row per entry, one column per juror, null where there is none.
import type { Score } from "#app/areas/results/score-group";
import { fraction } from "#app/base/fraction";

/** Entries E1, E2 … and jurors J1, J2 …; numbers with up to two decimals. */
export function scoresFrom(table: readonly (readonly (number | null)[])[]): readonly Score[] {
  return table.flatMap((row, i) => row.flatMap((score, j) => (score === null ? [] : [{ entry: `E${i + 1}`, juror: `J${j + 1}`, score: fraction(Math.round(score * 100), 100) }])));
}

/** Rows of digits, "9258 6132": one word per entry, one digit per juror, "." where there is none. */
export function scoresFromDigits(text: string): readonly Score[] {
  return scoresFrom(text.split(/\s+/).map((row) => [...row].map((digit) => (digit === "." ? null : Number(digit)))));
}
