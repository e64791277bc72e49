// What stands beside the ranking of a sealed result: adjusted scores, rank intervals, agreement (law §9). Estimates are written as decimal text and
// compared as such: another program, or another machine, may differ in the last digit and says the same.
import { seedOf } from "#app/base/random";

import type { SealedEstimates } from "./bundle";
import { rankCategory, type Contest } from "./ranking";
import { fitScores, rankScores, type ScoreRank } from "./score-ranking";
import { scoresBehind } from "./standing";

/** Digits after the point: a thousandth of a point of the totals, which reach to a thousand on the preset scale. */
const DIGITS = 3;
/** Estimates agree when they differ by no more than this share of themselves, or than two in the last digit. */
const SHARE = 1e-4;
const LEAST = 0.002;

/** From the sheets of the entries that have a rank; one for each category with such entries, in the order of the categories. */
export function estimatesFrom(contests: readonly { readonly category: string; readonly contest: Contest }[], slug: string): readonly SealedEstimates[] {
  return contests.flatMap(({ category, contest }) => {
    const { ranked, method } = rankCategory(contest);
    if (ranked.length === 0) return [];
    const seed = seedOf(`${slug}:${category}`);
    const { notAdjusted } = rankCategory({ ...contest, method: "adjusted" });
    const { intercept, variance, entries, agreement } = rankScores(fitScores(scoresBehind(ranked, contest.criteria, contest.sheets)), "adjusted", seed);
    return [
      {
        category,
        method,
        notAdjusted,
        seed,
        intercept: decimal(intercept),
        variance: variance && { entry: variance.entry.toFixed(DIGITS), juror: variance.juror.toFixed(DIGITS), residual: variance.residual.toFixed(DIGITS) },
        entries: notAdjusted === null ? ranked.flatMap(({ entry }) => entries.filter((each) => each.entry === entry.id)).map(estimateOf) : [],
        agreement: {
          icc1: decimal(agreement.icc1),
          icc1k: decimal(agreement.icc1k),
          icc2: decimal(agreement.icc2),
          icc2k: decimal(agreement.icc2k),
          icc3: decimal(agreement.icc3),
          icc3k: decimal(agreement.icc3k),
          kendallW: decimal(agreement.kendallW),
          alphaInterval: decimal(agreement.alphaInterval),
          alphaOrdinal: decimal(agreement.alphaOrdinal),
        },
      },
    ];
  });
}

function estimateOf({ entry, adjusted, se, chances }: ScoreRank): SealedEstimates["entries"][number] {
  return { entry, adjusted: decimal(adjusted) ?? "", se: decimal(se) ?? "", low: chances?.low ?? 0, high: chances?.high ?? 0 };
}

function decimal(value: number | null): string | null {
  return value === null ? null : value.toFixed(DIGITS).replace(/^-(?=[0.]+$)/, "");
}

/** Whether two written estimates say the same; anything else must be equal. */
export function agrees(expected: unknown, found: unknown): boolean {
  if (!isDecimal(expected) || !isDecimal(found)) return expected === found;
  const [a, b] = [Number(expected), Number(found)];
  return Math.abs(a - b) <= Math.max(LEAST, SHARE * Math.abs(a)) + 1e-9;
}

function isDecimal(value: unknown): value is string {
  return typeof value === "string" && /^-?\d+\.\d{3}$/.test(value);
}
