// Computes totals and rankings of a sealed result again, from its rules and sheets alone, asks whether its decisions stand beside them, and says
// where the result differs (law §10).
import { isOnScale } from "#app/areas/scoring/sheet";
import { weightedTotal } from "#app/areas/scoring/total";
import { isList, type Canonical } from "#app/base/canonical-json";
import { toJson } from "#app/base/fraction";
import { ok, refused, type Result } from "#app/base/result";

import type { Bundle, SealedDecision, SealedEstimates, SealedRanking } from "./bundle";
import { decisionProblems, type DecisionProblem } from "./decision";
import { rankCategory, type Contest, type Ranking } from "./ranking";
import { agrees, estimatesFrom } from "./sealed-estimates";

/** Where a result differs: a JSON Pointer (RFC 6901), what follows from the sheets, and what the result says; undefined: nothing there. */
export type Difference = { readonly path: string; readonly expected: Canonical | undefined; readonly found: Canonical | undefined };

/** What the rankings of a result follow from. */
export type RankingBasis = Pick<Bundle, "edition" | "entries" | "sheets" | "votes">;

/** Equal, or the first difference: totals of the sheets first, then rankings in the order of the categories, estimates, decisions (law §10). */
export function recompute(bundle: Bundle): Result<undefined, Difference> {
  const difference =
    firstDifference(expectedSheets(bundle), bundle.sheets, "/sheets") ??
    firstDifference(rankingsFrom(bundle), bundle.rankings, "/rankings") ??
    inEstimates(bundle) ??
    inDecisions(bundle);
  return difference === null ? ok() : refused(difference);
}

/** Estimates agree when they are as good as equal; all else about them must be equal. The first format has none. */
function inEstimates(bundle: Bundle): Difference | null {
  return bundle.estimates === undefined ? null : firstDifference(sealedEstimates(bundle), bundle.estimates, "/estimates", agrees);
}

/** A decision that does not stand beside its ranking, or a category with entries and without one. Rankings are known to be right. */
function inDecisions({ rankings, decisions }: Bundle): Difference | null {
  const [undecided] = rankings.filter(({ category, ranked, undecidable }) => ranked.length + undecidable.length > 0 && !decisions.some((decision) => decision.category === category));
  if (undecided !== undefined) return { path: "/decisions", expected: `a decision in ${undecided.category}`, found: undefined };
  for (const [at, { category, winner, reason, departureReason, commendations }] of decisions.entries()) {
    const ranked = rankings.find((ranking) => ranking.category === category)?.ranked.map(({ entry, rank }) => ({ entry: { id: entry, number: entry }, rank })) ?? [];
    const [wrong] = decisionProblems(ranked, { winnerId: winner, reason, departureReason, commendations: commendations.map(({ entry, reason: why }) => ({ entryId: entry, reason: why })) });
    if (wrong !== undefined) return differenceOf(wrong, `/decisions/${at}`, { winner, reason, departureReason, commendations });
  }
  return null;
}

function differenceOf(wrong: DecisionProblem, path: string, { winner, reason, departureReason, commendations }: Omit<SealedDecision, "category">): Difference {
  switch (wrong.field) {
    case "winner":
      return { path: `${path}/winner`, expected: "a ranked entry or null", found: winner };
    case "reason":
      return { path: `${path}/reason`, expected: "a reason", found: reason };
    case "departureReason":
      return { path: `${path}/departureReason`, expected: wrong.problem === "missing" ? "a reason for departing from the ranking" : null, found: departureReason };
    case "commendation":
      return { path: `${path}/commendations/${wrong.at}/entry`, expected: "a ranked entry, honoured once", found: commendations[wrong.at]?.entry };
    case "commendationReason":
      return { path: `${path}/commendations/${wrong.at}/reason`, expected: "a reason", found: commendations[wrong.at]?.reason };
  }
}

/** The rankings that follow from rules, entries, sheets and votes, as a result publishes them. */
export function rankingsFrom(basis: RankingBasis): readonly SealedRanking[] {
  return contestsOf(basis).map(({ category, contest }) => sealedForm(category, rankCategory(contest)));
}

/** The estimates beside them. */
export function sealedEstimates(basis: RankingBasis): readonly SealedEstimates[] {
  return estimatesFrom(contestsOf(basis), basis.edition.slug);
}

function contestsOf({ edition, entries, sheets, votes }: RankingBasis): readonly { readonly category: string; readonly contest: Contest }[] {
  return edition.categories.map(({ key, criteria }) => {
    const contestants = entries.filter(({ category }) => category === key).map(({ number }) => ({ id: number, number }));
    const numbers = new Set(contestants.map(({ number }) => number));
    const contest: Contest = {
      criteria: criteria.map(({ id, weight }, position) => ({ id, weight, position })),
      entries: contestants,
      sheets: sheets.filter(({ entry }) => numbers.has(entry)).map(({ entry, juror, points }) => ({ entryId: entry, jurorId: juror, points })),
      method: edition.rankingMethod,
      quorum: edition.quorum,
      tieRules: edition.tieRules,
      vote: votes.find(({ category }) => category === key) ?? null,
    };
    return { category: key, contest };
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

type Leaf = Canonical | undefined;

/** The first place where two values differ, members in the order of `expected`; null: none. */
export function firstDifference(expected: Leaf, found: Leaf, path: string, same: (expected: Leaf, found: Leaf) => boolean = Object.is): Difference | null {
  const [left, right] = [membersOf(expected), membersOf(found)];
  if (left === null || right === null || isList(expected) !== isList(found)) return same(expected, found) ? null : { path, expected, found };
  for (const key of new Set([...left.keys(), ...right.keys()])) {
    const difference = firstDifference(left.get(key), right.get(key), `${path}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`, same);
    if (difference !== null) return difference;
  }
  return null;
}

function membersOf(value: Canonical | undefined): ReadonlyMap<string, Canonical> | null {
  return typeof value === "object" && value !== null ? new Map(Object.entries(value)) : null;
}
