// The answer of `lorbeer rank` as JSON: one shape for one group and for several, null where a figure does not exist.
import type { Agreement, RankMethod, ScoreRank, ScoreRanking } from "#app/areas/results/score-ranking";
import { fitScores, rankScores } from "#app/areas/results/score-ranking";
import { toNumber } from "#app/base/fraction";

import type { ScoreGroups } from "./scores";
import { wordsFor } from "./warnings";

/** `name`: null where the file has no column group. */
export type RankedGroup = { readonly name: string | null; readonly ranking: ScoreRanking };

const NO_VARIANCE = { entry: null, juror: null, residual: null };
const NO_AGREEMENT: Agreement = { icc1: null, icc1k: null, icc2: null, icc2k: null, icc3: null, icc3k: null, kendallW: null, alphaInterval: null, alphaOrdinal: null };

/** Every group is a world of its own: its model, its ranks, and its draws from the same seed. */
export function rankGroups({ grouped, groups }: ScoreGroups, method: RankMethod, seed: number): readonly RankedGroup[] {
  return [...groups].map(([name, scores]) => ({ name: grouped === "by group" ? name : null, ranking: rankScores(fitScores(scores), method, seed) }));
}

/** With several groups, figures that only one group can have are null at the top and stand under `groups`. */
export function answerOf(ranked: readonly RankedGroup[], seconds: number): object {
  const [only, ...others] = ranked;
  const single = others.length === 0 ? only?.ranking : undefined;
  return {
    n: ranked.reduce((sum, { ranking }) => sum + ranking.n, 0),
    ...figuresOf(single),
    entries: ranked.flatMap(({ name, ranking }) => ranking.entries.map((entry) => ({ ...labelled(name), ...entryOf(entry, ranking.components) }))),
    jurors: ranked.flatMap(({ name, ranking }) => ranking.jurors.map((juror) => ({ ...labelled(name), ...juror }))),
    agreement: agreementOf(single),
    components: ranked.reduce((sum, { ranking }) => sum + ranking.components, 0),
    warnings: ranked.flatMap((group) => warningsOf(group)),
    ...(only === undefined || only.name === null ? {} : { groups: ranked.map(groupOf) }),
    seconds,
  };
}

export function warningsOf({ name, ranking }: RankedGroup): readonly string[] {
  return ranking.warnings.map((warning) => (name === null ? wordsFor(warning) : `Group ${JSON.stringify(name)}: ${wordsFor(warning)}`));
}

function groupOf(group: RankedGroup): object {
  const { n, components } = group.ranking;
  return { ...labelled(group.name), n, ...figuresOf(group.ranking), agreement: agreementOf(group.ranking), components, warnings: warningsOf(group) };
}

function labelled(name: string | null): object {
  return name === null ? {} : { group: name };
}

function figuresOf(ranking: ScoreRanking | undefined): object {
  return { intercept: ranking?.intercept ?? null, variance: ranking?.variance ?? NO_VARIANCE };
}

function agreementOf(ranking: ScoreRanking | undefined): Agreement {
  return ranking?.agreement ?? NO_AGREEMENT;
}

/** `component` says which entries can be compared, where not all can. */
function entryOf({ entry, component, n, mean, adjusted, effect, se, rank, chances }: ScoreRank, components: number): object {
  const interval = { rankLow: chances?.low ?? null, rankHigh: chances?.high ?? null, pFirst: chances?.atMost(1) ?? null };
  return { entry, ...(components > 1 ? { component } : {}), n, mean: toNumber(mean), adjusted, effect, se, rank, ...interval };
}
