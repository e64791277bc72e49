// The ranking of one category with everything that supports it: means, spreads, deciding rules, and, once judging is closed, who gave what.
import type { Edition } from "#app/areas/competition/edition";
import { listJurors } from "#app/areas/jury/read-jury.server";
import { shownTotal } from "#app/areas/scoring/total";
import { toFixed } from "#app/base/fraction";
import type { Q } from "#app/services/store";
import type { LocalisedText } from "#db/vocabulary/locale";
import type { RankingMethod } from "#db/vocabulary/scoring";

import type { NotAdjusted } from "./adjusted-order";
import type { IsKept } from "./find-kept.server";
import { readContests, type CategoryContest } from "./read-contests.server";
import { readRankingStudy, type JurorFigures, type StudyOnPage } from "./read-ranking-study.server";
import type { StudyRanking } from "./study-ranking.server";
import type { DecidedBy } from "./ties";

export type ShownSheet = {
  readonly jurorId: string;
  readonly juror: string;
  /** 0 to 100 with one decimal, as digits. */
  readonly total: string;
  /** In the order of the criteria. */
  readonly points: readonly number[];
};

export type ShownRank = {
  readonly id: string;
  readonly rank: number;
  readonly number: string;
  readonly title: string;
  readonly lead: string;
  /** Scores are 0 to 100 with one decimal, as digits. */
  readonly score: string;
  /** Null where the ranking is by exact mean. */
  readonly adjusted: string | null;
  readonly lowest: string;
  readonly highest: string;
  /** Means of the points in the order of the criteria, with two decimals, as digits. */
  readonly means: readonly string[];
  readonly sheets: number;
  readonly decidedBy: DecidedBy | null;
};

export type UnrankedEntry = { readonly id: string; readonly number: string; readonly title: string; readonly sheets: number; readonly lacking: number };

export type CategoryRankingDetails = {
  readonly id: string;
  readonly key: string;
  readonly name: LocalisedText;
  readonly criteria: readonly { readonly id: string; readonly name: LocalisedText; readonly weight: number }[];
  readonly scale: { readonly min: number; readonly max: number };
  readonly ranked: readonly ShownRank[];
  readonly undecidable: readonly UnrankedEntry[];
  /** What the ranks follow, and why not adjusted scores where these were to decide. */
  readonly method: RankingMethod;
  readonly notAdjusted: NotAdjusted | null;
  readonly study: StudyOnPage;
  /** By entry; null: not to be seen yet (law §7). */
  readonly sheets: readonly { readonly id: string; readonly number: string; readonly title: string; readonly sheets: readonly ShownSheet[] }[] | null;
};

type Asked = { readonly key: string; readonly figures: JurorFigures; readonly studyRanking: StudyRanking };

/** Undefined when the edition has no such category. */
export async function readCategoryRanking(q: Q, edition: Edition, { key, figures, studyRanking }: Asked): Promise<CategoryRankingDetails | undefined> {
  const contest = (await readContests(q, edition)).find(({ category }) => category.key === key);
  if (contest === undefined) return undefined;
  return {
    ...shownRanking(contest, edition),
    study: await readRankingStudy(q, edition, contest, { figures, studyRanking }),
    sheets: figures === "with jurors" ? await shownSheets(q, contest, edition) : null,
  };
}

/** A ranking without one of its entries would tell where that stands: it is kept as a whole. */
export function isCategoryKept({ ranked, undecidable }: Pick<CategoryRankingDetails, "ranked" | "undecidable">, isKept: IsKept): boolean {
  return [...ranked, ...undecidable].some(({ id }) => isKept(id));
}

/** What a ranking shows of itself, without anybody's points. */
export function shownRanking({ category, entries, ranking }: CategoryContest, { scaleMin: min, scaleMax: max }: Pick<Edition, "scaleMin" | "scaleMax">): Omit<CategoryRankingDetails, "sheets" | "study"> {
  const named = new Map(entries.map((entry) => [entry.id, { title: entry.title, lead: entry.lead.name }]));
  return {
    id: category.id,
    key: category.key,
    name: category.name,
    criteria: category.criteria.map(({ id, name, weight }) => ({ id, name, weight })),
    scale: { min, max },
    method: ranking.method,
    notAdjusted: ranking.notAdjusted,
    ranked: ranking.ranked.map(({ entry, rank, score, adjusted, lowest, highest, means, sheets, decidedBy }) => ({
      ...entry,
      title: "",
      lead: "",
      ...named.get(entry.id),
      rank,
      score: shownTotal(score, { max }),
      adjusted: adjusted === null ? null : (adjusted / max).toFixed(1),
      lowest: shownTotal(lowest, { max }),
      highest: shownTotal(highest, { max }),
      means: means.map(({ mean }) => toFixed(mean, 2)),
      sheets,
      decidedBy,
    })),
    undecidable: ranking.undecidable.map(({ entry, sheets, lacking }) => ({ ...entry, title: named.get(entry.id)?.title ?? "", sheets, lacking })),
  };
}

async function shownSheets(q: Q, { category, entries, sheets }: CategoryContest, { id, scaleMax: max }: Edition): Promise<NonNullable<CategoryRankingDetails["sheets"]>> {
  const names = new Map((await listJurors(q, id)).map((juror) => [juror.id, juror.name]));
  return entries.map((entry) => ({
    id: entry.id,
    number: entry.number,
    title: entry.title,
    sheets: sheets
      .filter(({ entryId }) => entryId === entry.id)
      .map(({ jurorId, points, total }) => ({
        jurorId,
        juror: names.get(jurorId) ?? "",
        total: shownTotal(total, { max }),
        points: category.criteria.flatMap((criterion) => points[criterion.id] ?? []),
      })),
  }));
}
