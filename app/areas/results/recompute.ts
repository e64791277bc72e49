// Computes totals and rankings of a sealed result again, from its rules and sheets alone, and says where the result differs (law §10).
import { isOnScale } from "#app/areas/scoring/sheet";
import { weightedTotal } from "#app/areas/scoring/total";
import { isList, type Canonical } from "#app/base/canonical-json";
import { toJson } from "#app/base/fraction";
import { ok, refused, type Result } from "#app/base/result";

import type { Bundle, SealedRanking } from "./bundle";
import { rankCategory, type Ranking } from "./ranking";

/** Where a result differs: a JSON Pointer (RFC 6901), what follows from the sheets, and what the result says; undefined: nothing there. */
export type Difference = { readonly path: string; readonly expected: Canonical | undefined; readonly found: Canonical | undefined };

/** What the rankings of a result follow from. */
export type RankingBasis = Pick<Bundle, "edition" | "entries" | "sheets" | "votes">;

/** Equal, or the first difference: totals of the sheets first, then rankings in the order of the categories (law §10). */
export function recompute(bundle: Bundle): Result<undefined, Difference> {
  const inSheets = firstDifference(expectedSheets(bundle), bundle.sheets, "/sheets");
  if (inSheets !== null) return refused(inSheets);
  const inRankings = firstDifference(rankingsFrom(bundle), bundle.rankings, "/rankings");
  return inRankings === null ? ok() : refused(inRankings);
}

/** The rankings that follow from rules, entries, sheets and votes, as a result publishes them. */
export function rankingsFrom({ edition, entries, sheets, votes }: RankingBasis): readonly SealedRanking[] {
  return edition.categories.map(({ key, criteria }) => {
    const contestants = entries.filter(({ category }) => category === key).map(({ number }) => ({ id: number, number }));
    const numbers = new Set(contestants.map(({ number }) => number));
    const ranking = rankCategory({
      criteria: criteria.map(({ id, weight }, position) => ({ id, weight, position })),
      entries: contestants,
      sheets: sheets.filter(({ entry }) => numbers.has(entry)).map(({ entry, juror, points }) => ({ entryId: entry, jurorId: juror, points })),
      quorum: edition.quorum,
      tieRules: edition.tieRules,
      vote: votes.find(({ category }) => category === key) ?? null,
    });
    return sealedForm(key, ranking);
  });
}

function sealedForm(category: string, { ranked, undecidable }: Ranking): SealedRanking {
  return {
    category,
    ranked: ranked.map(({ entry, rank, score, decidedBy, sheets, means, lowest, highest, firstPlaces }) => ({
      entry: entry.number,
      rank,
      score: toJson(score),
      decidedBy,
      sheets,
      means: means.map(({ criterionId, mean }) => ({ criterionId, mean: toJson(mean) })),
      lowest,
      highest,
      firstPlaces,
    })),
    undecidable: undecidable.map(({ entry, sheets, lacking }) => ({ entry: entry.number, sheets, lacking })),
  };
}

/** Each sheet with the total that follows from its points; no total where points are missing or off the scale; null where no sheet may be. */
function expectedSheets({ edition, entries, sheets }: Bundle): readonly Canonical[] {
  const categories = new Map(edition.categories.map((category) => [category.key, category]));
  const categoryOf = new Map(entries.map(({ number, category }) => [number, categories.get(category)]));
  const seen = new Set<string>();
  return sheets.map((sheet) => {
    const criteria = categoryOf.get(sheet.entry)?.criteria;
    const pair = JSON.stringify([sheet.entry, sheet.juror]);
    if (criteria === undefined || seen.has(pair)) return null;
    seen.add(pair);
    const onScale = Object.values(sheet.points).every((points) => isOnScale(edition.scale, points));
    const total = weightedTotal(criteria, sheet.points);
    return { ...sheet, total: onScale && total.ok ? total.value : null };
  });
}

function firstDifference(expected: Canonical | undefined, found: Canonical | undefined, path: string): Difference | null {
  const [left, right] = [membersOf(expected), membersOf(found)];
  if (left === null || right === null || isList(expected) !== isList(found)) return expected === found ? null : { path, expected, found };
  for (const key of new Set([...left.keys(), ...right.keys()])) {
    const difference = firstDifference(left.get(key), right.get(key), `${path}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
    if (difference !== null) return difference;
  }
  return null;
}

function membersOf(value: Canonical | undefined): ReadonlyMap<string, Canonical> | null {
  return typeof value === "object" && value !== null ? new Map(Object.entries(value)) : null;
}
