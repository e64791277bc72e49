// Kendall's coefficient of concordance (Kendall & Babington Smith 1939; correction for ties: Kendall 1948, "Rank correlation methods"):
// how far the jurors put the entries in the same order, whatever their severity. 0: not at all, 1: entirely.
import { at, itemAt } from "#app/base/vector";

import type { ScoreGroup } from "./score-group";

/** Null where not every juror scored every entry, for fewer than two of either, and where every juror gave one score to all. */
export function kendallW({ entries, jurors, above }: ScoreGroup): number | null {
  const [n, m] = [entries.length, jurors.length];
  if (n < 2 || m < 2 || above.length !== n * m) return null;
  const rankSums = new Float64Array(n);
  let ties = 0; // Σ t³ − t over runs of t equal scores of one juror
  for (let juror = 0; juror < m; juror++) {
    const given = Float64Array.from({ length: n }, (_, entry) => at(above, entry * m + juror)); // a full table, sorted by entry, then juror
    const order = Array.from(given.keys()).sort((a, b) => at(given, a) - at(given, b));
    for (let from = 0; from < n; ) {
      let to = from + 1;
      while (to < n && at(given, itemAt(order, to)) === at(given, itemAt(order, from))) to += 1;
      const t = to - from;
      ties += t ** 3 - t;
      for (const entry of order.slice(from, to)) rankSums[entry] = at(rankSums, entry) + (from + 1 + to) / 2;
      from = to;
    }
  }
  const expected = (m * (n + 1)) / 2;
  const squares = rankSums.reduce((sum, ranks) => sum + (ranks - expected) ** 2, 0);
  const most = (m * m * (n ** 3 - n) - m * ties) / 12;
  return most > 0 ? squares / most : null;
}
