// All that supports or shakes the ranking of one category (law §9), from its contest alone and as plain data: it is worked out in a thread of its
// own. Null: the figure does not exist. What it means in words is the pages' to say.
import { toNumber } from "#app/base/fraction";
import { seededRandom } from "#app/base/random";

import { reliabilityOf } from "./agreement";
import type { NotAdjusted } from "./adjusted-order";
import { winnersWithoutEach, type WithoutJuror } from "./leave-one-out";
import { nextScore, type NextScore } from "./next-score";
import { orderEffect, type OrderEffect } from "./order-effect";
import { rankCategory, type Contest, type Ranking } from "./ranking";
import { fitScores, rankScores, type Agreement, type JurorSeverity, type ScoreRank, type ScoreRanking } from "./score-ranking";
import { scoresBehind } from "./standing";
import { tieZone } from "./tie-zone";
import { weightRobustness } from "./weight-robustness";

type Pair = { readonly jurorId: string; readonly entryId: string };

export type StudyTask = {
  readonly contest: Contest;
  /** Where an entry stood in a juror's list, from 1. */
  readonly positions: readonly (Pair & { readonly position: number })[];
  /** Pairs of which no further sheet can be asked. */
  readonly closed: readonly Pair[];
  /** Prize lines: how many entries each has room for. */
  readonly lines: readonly number[];
  readonly seed: number;
};

/** Scores are in the unit of the totals. */
export type StudiedEntry = {
  readonly id: string;
  readonly rankByMean: number;
  /** Adjusted figures exist for all entries or for none. */
  readonly adjusted: {
    readonly rank: number;
    readonly score: number;
    readonly se: number;
    /** With 90 % the true rank lies between these. */
    readonly low: number;
    readonly high: number;
    /** Probability to be the first, 0 to 1. */
    readonly first: number;
  } | null;
};

/** Entries above the line and below it, of which one may well belong on the other side, in the order of adjusted scores. */
export type StudiedLine = { readonly places: number; readonly above: readonly string[]; readonly below: readonly string[] };

/** More than `points` percent points from one criterion (by id) to another, and `winner` is ahead. */
export type StudiedShift = { readonly from: string; readonly to: string; readonly points: number; readonly winner: string };

export type RankingStudy = {
  readonly sheets: number;
  /** In the order of the ranking. */
  readonly entries: readonly StudiedEntry[];
  /** Why there are no adjusted figures; null: there are. */
  readonly notAdjusted: NotAdjusted | null;
  /** Where differences between totals come from, as shares that sum to 1. */
  readonly shares: { readonly entry: number; readonly juror: number; readonly chance: number } | null;
  /** See agreement.ts. */
  readonly reliability: number | null;
  readonly agreement: Agreement;
  /** Of those who gave a sheet; the mildest first, those without a figure last. */
  readonly jurors: readonly JurorSeverity[];
  readonly lines: readonly StudiedLine[];
  /** What would tell the most at the first line that is not certain. */
  readonly next: NextScore | null;
  readonly weights: { readonly winner: string; readonly share: number; readonly shift: StudiedShift | null } | null;
  readonly withoutEach: readonly WithoutJuror[];
  readonly order: OrderEffect | null;
};

/** Throws RangeError when no entry has a rank: there is nothing to study. Equal tasks give equal studies. */
export function rankingStudyOf({ contest, positions, closed, lines, seed }: StudyTask): RankingStudy {
  const ranking = rankCategory(contest);
  const scores = scoresBehind(ranking.ranked, contest.criteria, contest.sheets);
  const fitted = fitScores(scores);
  const figures = rankScores(fitted, "adjusted", seed);
  const adjusted = rankCategory({ ...contest, method: "adjusted" });
  const zones = adjusted.notAdjusted === null ? lines.filter((places) => places < ranking.ranked.length).map((places) => ({ places, ...(tieZone(fitted, places) ?? { above: [], below: [] }) })) : [];
  const unsure = zones.find(({ above }) => above.length > 0);
  const shut = new Set(closed.map(({ jurorId, entryId }) => keyOf(jurorId, entryId)));
  const positionOf = new Map(positions.map(({ jurorId, entryId, position }) => [keyOf(jurorId, entryId), position]));
  const placed = scores.flatMap((score) => {
    const position = positionOf.get(keyOf(score.juror, score.entry));
    return position === undefined ? [] : [{ ...score, position }];
  });
  return {
    sheets: scores.length,
    entries: studiedEntries(ranking, rankCategory({ ...contest, method: "mean" }), adjusted, figures),
    notAdjusted: adjusted.notAdjusted,
    shares: sharesOf(figures),
    reliability: reliabilityOf(figures.variance, scores.length / ranking.ranked.length),
    agreement: figures.agreement,
    jurors: figures.jurors.toSorted((a, b) => (b.effect ?? -Infinity) - (a.effect ?? -Infinity)),
    lines: zones,
    next: unsure === undefined ? null : nextScore(fitted, unsure.places, (juror, entry) => !shut.has(keyOf(juror, entry))),
    weights: weightsOf(contest, ranking, seed),
    withoutEach: winnersWithoutEach(contest),
    order: placed.length === 0 ? null : orderEffect(placed, seededRandom(seed)),
  };
}

function studiedEntries({ ranked }: Ranking, byMean: Ranking, byAdjusted: Ranking, { entries }: ScoreRanking): readonly StudiedEntry[] {
  const ranks = ({ ranked: all }: Ranking) => new Map(all.map(({ entry, rank }) => [entry.id, rank]));
  const [mean, adjusted] = [ranks(byMean), ranks(byAdjusted)];
  const figures = new Map(entries.map((figure) => [figure.entry, figure]));
  return ranked.map(({ entry: { id } }) => {
    const own = byAdjusted.notAdjusted === null ? figures.get(id) : undefined;
    return { id, rankByMean: mean.get(id) ?? 0, adjusted: own === undefined ? null : adjustedFigures(own, adjusted.get(id) ?? 0) };
  });
}

function adjustedFigures({ adjusted, se, chances }: ScoreRank, rank: number): StudiedEntry["adjusted"] {
  if (adjusted === null || se === null || chances === null) return null;
  return { rank, score: adjusted, se, low: Math.min(chances.low, rank), high: Math.max(chances.high, rank), first: chances.atMost(1) };
}

function sharesOf({ variance }: ScoreRanking): RankingStudy["shares"] {
  if (variance === null) return null;
  const all = variance.entry + variance.juror + variance.residual;
  return { entry: variance.entry / all, juror: variance.juror / all, chance: variance.residual / all };
}

/** By exact mean, as weights are felt there; only where one entry stands first. */
function weightsOf({ criteria }: Contest, { ranked }: Ranking, seed: number): RankingStudy["weights"] {
  const listed = criteria.toSorted((a, b) => a.position - b.position);
  const profiles = ranked.map(({ entry, means }) => ({ entry: entry.id, means: means.map(({ mean }) => mean) }));
  const found = weightRobustness(listed.map(({ weight }) => weight), profiles, seededRandom(seed));
  if (found === null) return null;
  const idOf = (place: number) => listed[place]?.id ?? "";
  const shift = found.shift && { from: idOf(found.shift.from), to: idOf(found.shift.to), points: toNumber(found.shift.points), winner: found.shift.winner };
  return { winner: found.winner, share: found.share, shift };
}

function keyOf(jurorId: string, entryId: string): string {
  return `${jurorId}\n${entryId}`;
}
