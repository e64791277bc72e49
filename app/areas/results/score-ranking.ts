// The ranking of one comparison group from its scores, by adjusted score or by exact mean, with all figures that say how far it can be trusted
// (law §9). Page, export, seal and command read the same. Sheets, quorum and tie rules stand in ranking.ts.
import { compare, equals, toNumber, type Fraction } from "#app/base/fraction";
import { seededRandom } from "#app/base/random";
import { at, itemAt, placeAt } from "#app/base/vector";

import { adjustScores, type AdjustedModel } from "./adjusted-model";
import type { NoModel, Variances } from "./identifiability";
import { intraclassCorrelations, type IntraclassCorrelations } from "./intraclass-correlation";
import { kendallW } from "./kendall-w";
import { krippendorffAlphas, type Alphas } from "./krippendorff-alpha";
import { rankChances, type RankChances } from "./rank-chances";
import { groupScores, type Score, type ScoreGroup } from "./score-group";

export type RankMethod = "adjusted" | "mean";

/** Null: the figure does not exist. Ranks by adjusted score count within the component, ranks by mean within the whole group. */
export type ScoreRank = {
  readonly entry: string;
  /** The connected part it belongs to, from 1; entries of two parts cannot be compared. */
  readonly component: number;
  readonly n: number;
  readonly mean: Fraction;
  readonly adjusted: number | null;
  readonly effect: number | null;
  /** Standard error of the effect's prediction. */
  readonly se: number | null;
  readonly rank: number | null;
  readonly chances: RankChances | null;
};

/** `effect`: how much more than average the juror gives; below 0: a severe juror. */
export type JurorSeverity = { readonly juror: string; readonly n: number; readonly effect: number | null; readonly se: number | null };

export type Agreement = IntraclassCorrelations & Alphas & { readonly kendallW: number | null };

export type RankingWarning =
  | { readonly warning: "no-model"; readonly why: NoModel }
  | { readonly warning: "not-connected"; readonly components: number }
  | { readonly warning: "alone"; readonly entries: readonly string[] }
  | { readonly warning: "no-noise" | "no-entry-variance" | "no-juror-variance" | "gaps" };

export type ScoreRanking = {
  readonly n: number;
  /** Null also where components have different ones. */
  readonly intercept: number | null;
  readonly variance: Variances | null;
  /** In order of component (by adjusted score only) and rank, those without a rank by mean; entries that share a rank by name. */
  readonly entries: readonly ScoreRank[];
  readonly jurors: readonly JurorSeverity[];
  readonly agreement: Agreement;
  readonly components: number;
  readonly warnings: readonly RankingWarning[];
};

type Placed = Omit<ScoreRank, "rank" | "chances">;

/** The scores of one group and what the model makes of them: what every figure about them is computed from. */
export type FittedScores = { readonly group: ScoreGroup; readonly model: ReturnType<typeof adjustScores> };

/** Throws RangeError for no scores, and for two of one juror for one entry. */
export function fitScores(scores: readonly Score[]): FittedScores {
  if (scores.length === 0) throw new RangeError("there are no scores");
  const group = groupScores(scores);
  return { group, model: adjustScores(group) };
}

/** Equal scores and seed give equal figures, whatever the order of the input. */
export function rankScores({ group, model }: FittedScores, method: RankMethod, seed: number): ScoreRanking {
  const lowest = toNumber(group.lowest);
  const plain = plainEntries(group);
  const adjusted = model.ok ? adjustedEntries(group, model.value, lowest, seed) : new Map<number, ScoreRank>();
  const entries = plain.map((entry, id) => adjusted.get(id) ?? { ...entry, rank: null, chances: null });
  const ranked = method === "mean" ? withMeanRanks(entries) : entries;
  const [only, ...others] = model.ok ? model.value.components : [];
  return {
    n: group.above.length,
    intercept: only === undefined || others.length > 0 ? null : lowest + only.mean,
    variance: model.ok ? model.value.variances : null,
    entries: ranked.toSorted((a, b) => (method === "mean" ? 0 : a.component - b.component) || (a.rank ?? Infinity) - (b.rank ?? Infinity) || compare(b.mean, a.mean) || byText(a.entry, b.entry)),
    jurors: jurorSeverities(group, model.ok ? model.value : null),
    agreement: { ...intraclassCorrelations(group), kendallW: kendallW(group), ...krippendorffAlphas(group) },
    components: group.components.length,
    warnings: warningsOf(group, model),
  };
}

function plainEntries({ entries, entryOf, components }: ScoreGroup): readonly Placed[] {
  const componentOf = new Int32Array(entries.length);
  components.forEach((scores, component) => scores.forEach((k) => (componentOf[placeAt(entryOf, k)] = component + 1)));
  return entries.map(({ name, n, mean }, id) => ({ entry: name, component: placeAt(componentOf, id), n, mean, adjusted: null, effect: null, se: null }));
}

/** By place in the group; an entry that shares its jurors with no other has no figures: there is nothing to compare it with. */
function adjustedEntries(group: ScoreGroup, { variances, components }: AdjustedModel, lowest: number, seed: number): ReadonlyMap<number, ScoreRank> {
  const random = seededRandom(seed);
  const plain = plainEntries(group);
  const found = new Map<number, ScoreRank>();
  for (const part of components) {
    if (part.component.ids.entry.length < 2) continue;
    const { effect: effects, se } = part.entry;
    const ranks = Array.from(effects, (effect) => 1 + effects.reduce((above, other) => above + (other > effect ? 1 : 0), 0));
    const chances = rankChances(part, variances, ranks, group.entryLikeness, random);
    part.component.ids.entry.forEach((id, i) => {
      const effect = at(effects, i);
      found.set(id, { ...itemAt(plain, id), adjusted: lowest + part.mean + effect, effect, se: at(se, i), rank: itemAt(ranks, i), chances: itemAt(chances, i) });
    });
  }
  return found;
}

function withMeanRanks(entries: readonly ScoreRank[]): readonly ScoreRank[] {
  const sorted = entries.toSorted((a, b) => compare(b.mean, a.mean));
  const ranks = new Map<string, number>();
  sorted.forEach(({ entry, mean }, i) => {
    const before = sorted[i - 1];
    ranks.set(entry, before !== undefined && equals(before.mean, mean) ? (ranks.get(before.entry) ?? i) : i + 1);
  });
  return entries.map((entry) => ({ ...entry, rank: ranks.get(entry.entry) ?? null }));
}

/** In order of their names. A juror who shares no entry with another has no figure. */
function jurorSeverities({ jurors }: ScoreGroup, model: AdjustedModel | null): readonly JurorSeverity[] {
  const figures = new Map<number, { readonly effect: number; readonly se: number }>();
  for (const { component, juror } of model?.components ?? []) {
    if (component.ids.juror.length > 1) component.ids.juror.forEach((id, i) => figures.set(id, { effect: at(juror.effect, i), se: at(juror.se, i) }));
  }
  return jurors.map(({ name, n }, id) => ({ juror: name, n, effect: null, se: null, ...figures.get(id) })).sort((a, b) => byText(a.juror, b.juror));
}

function warningsOf({ entries, jurors, above, components, entryOf }: ScoreGroup, model: ReturnType<typeof adjustScores>): readonly RankingWarning[] {
  const alone = components.filter((scores) => scores.every((k) => entryOf[k] === entryOf[scores[0] ?? -1])).map((scores) => itemAt(entries, placeAt(entryOf, scores[0] ?? 0)).name);
  const { variances } = model.ok ? model.value : { variances: null };
  return [
    ...(model.ok ? [] : [{ warning: "no-model", why: model.reason } as const]),
    ...(components.length > 1 ? [{ warning: "not-connected", components: components.length } as const] : []),
    ...(model.ok && alone.length > 0 ? [{ warning: "alone", entries: alone.sort(byText) } as const] : []),
    ...(variances?.residual === 0 ? [{ warning: "no-noise" } as const] : []),
    ...(variances?.entry === 0 ? [{ warning: "no-entry-variance" } as const] : []),
    ...(variances?.juror === 0 ? [{ warning: "no-juror-variance" } as const] : []),
    ...(above.length < entries.length * jurors.length ? [{ warning: "gaps" } as const] : []),
  ];
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
