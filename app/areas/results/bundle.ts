// What a sealed result holds. Written as canonical JSON (app/base/canonical-json.ts); the seal is the SHA-256 of that text's UTF-8 bytes,
// and `previous` holds the seal of the result it corrects, so that results form a chain. Made to be checked by anyone, without this program:
// rules, entries and sheets suffice to compute the rankings again (recompute.ts). Entries go by their number, criteria by their id in the
// bundle, jurors by a pseudonym. A sheet's total is Σ weight·points, a score the mean of totals as a fraction in lowest terms.
// Lists stand in a fixed order: categories, criteria and commendations as listed, entries by number, sheets by entry and then juror.
import type { Scale } from "#app/areas/scoring/sheet";
import type { FractionJson } from "#app/base/fraction";
import type { RankingMethod, RoundRule, TieRule } from "#db/vocabulary/scoring";

import type { NotAdjusted } from "./adjusted-order";
import type { Agreement } from "./score-ranking";
import type { DecidedBy, JuryVote } from "./ties";

export const BUNDLE_FORMAT = "lorbeer-result/2";
/** Ranked by exact means and said nothing of estimates. Results that were sealed in it stay valid. */
export const FIRST_BUNDLE_FORMAT = "lorbeer-result/1";

export type Bundle = {
  readonly format: typeof BUNDLE_FORMAT | typeof FIRST_BUNDLE_FORMAT;
  readonly edition: {
    readonly slug: string;
    readonly name: string;
    readonly scale: Scale;
    readonly quorum: number;
    readonly tieRules: readonly TieRule[];
    /** The first format knows "mean" only. */
    readonly rankingMethod: RankingMethod;
    readonly categories: readonly SealedCategory[];
  };
  readonly entries: readonly SealedEntry[];
  /** The sheets that count: submitted, not void, no abstentions. */
  readonly sheets: readonly SealedSheet[];
  readonly votes: readonly SealedVote[];
  readonly rankings: readonly SealedRanking[];
  /** Absent in the first format, and there only. */
  readonly estimates?: readonly SealedEstimates[];
  readonly decisions: readonly SealedDecision[];
  /** How the rounds before this one ended; absent where there was one round. */
  readonly rounds?: readonly SealedRound[];
  /** Of a later result: its number (2, 3 …) and why the one before it was corrected. Absent in a first result. */
  readonly correction?: { readonly no: number; readonly reason: string };
  /** ISO 8601 in UTC with milliseconds. */
  readonly sealedAt: string;
  /** SHA-256 of the result that this one corrects, hex; null for a first result. */
  readonly previous: string | null;
};

export type SealedCategory = {
  readonly key: string;
  readonly name: string;
  readonly criteria: readonly { readonly id: string; readonly name: string; readonly weight: number }[];
};

export type SealedEntry = {
  readonly number: string;
  readonly category: string;
  readonly title: string;
  readonly lead: string;
  /** SHA-256 on the receipt of the version that was judged, hex. */
  readonly checksum: string;
};

export type SealedSheet = {
  readonly entry: string;
  /** "J01": stands for one juror throughout the bundle and for nobody outside it. */
  readonly juror: string;
  readonly points: Readonly<Record<string, number>>;
  readonly total: number;
};

/** A round that was judged before: which of its entries went on. Its sheets are not part of the result. */
export type SealedRound = {
  readonly no: number;
  readonly rule: RoundRule;
  readonly quorum: number;
  /** By category and score. */
  readonly entries: readonly {
    readonly entry: string;
    readonly category: string;
    readonly sheets: number;
    /** Null: fewer sheets than the quorum. */
    readonly score: FractionJson | null;
    readonly passed: boolean;
  }[];
};

export type SealedVote = JuryVote & { readonly category: string };

export type SealedRanking = {
  readonly category: string;
  readonly ranked: readonly {
    readonly entry: string;
    readonly rank: number;
    readonly score: FractionJson;
    readonly decidedBy: DecidedBy | null;
    readonly sheets: number;
    readonly means: readonly { readonly criterionId: string; readonly mean: FractionJson }[];
    readonly lowest: number;
    readonly highest: number;
    readonly firstPlaces: number;
  }[];
  readonly undecidable: readonly { readonly entry: string; readonly sheets: number; readonly lacking: number }[];
};

/** Decimal text with three digits after the point: "73.250". Estimates decide nothing by themselves; see sealed-estimates.ts for when two agree. */
export type Decimal = string;

/** Null: the figure does not exist. Scores are in the unit of the totals. */
export type SealedEstimates = {
  readonly category: string;
  /** What the ranks follow: the edition's method, or means where there is no adjusted order of all ranked entries. */
  readonly method: RankingMethod;
  /** Why there is no adjusted order. */
  readonly notAdjusted: NotAdjusted | null;
  /** Of the draws behind `low` and `high`. */
  readonly seed: number;
  readonly intercept: Decimal | null;
  readonly variance: { readonly entry: Decimal; readonly juror: Decimal; readonly residual: Decimal } | null;
  /** In the order of the ranking. With 90 % the true rank lies from `low` to `high`. */
  readonly entries: readonly { readonly entry: string; readonly adjusted: Decimal; readonly se: Decimal; readonly low: number; readonly high: number }[];
  readonly agreement: Readonly<Record<keyof Agreement, Decimal | null>>;
};

export type SealedDecision = {
  readonly category: string;
  /** Null: no prize is awarded in this category. */
  readonly winner: string | null;
  readonly reason: string;
  /** Set exactly when the decision departs from the ranking. */
  readonly departureReason: string | null;
  readonly commendations: readonly { readonly entry: string; readonly reason: string }[];
};
