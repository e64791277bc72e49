// The rows of each exported table, with no more of points than may be shown.
import type { Edition } from "#app/areas/competition/edition";
import type { Estimate } from "#app/areas/results/analyse.server";
import { honoursOf, type Honour } from "#app/areas/results/honours";
import { contestOf, readContests } from "#app/areas/results/read-contests.server";
import { readDecisions } from "#app/areas/results/read-decisions.server";
import type { DecidedBy } from "#app/areas/results/ties";
import { outOfHundred } from "#app/areas/scoring/total";
import { toNumber, type Fraction } from "#app/base/fraction";
import type { Instant } from "#app/base/instant";
import { mailState, type MailState } from "#app/services/mail/read-outbox";
import type { Q } from "#app/services/store";
import type { LocalisedText } from "#db/vocabulary/locale";

import type { ExportedPoints } from "./export.policy";
import { selectExportedCriteria, selectExportedEntries, selectExportedMails, selectExportedSheets, type ExportedEntry, type ExportedMail, type ExportedScore, type ExportedSheet } from "./export.repo.server";

export type EntryRow = ExportedEntry;

/** Of a draft no more than its title, lead and state: the text is the municipality's (law §4). */
export async function listEntryRows(q: Q, editionId: string): Promise<readonly EntryRow[]> {
  return (await selectExportedEntries(q, editionId)).map((row) =>
    row.state === "draft" ? { ...row, partners: [], department: "", contactName: "", contactEmail: "", contactPhone: "", agreementDate: null, publicationConsent: false } : row,
  );
}

export type SheetRow = Pick<ExportedSheet, "number" | "title" | "category" | "juror" | "round" | "state" | "submittedAt" | "updatedAt" | "abstainReason" | "voidReason"> & {
  /** 0 to 100, one decimal; null: not scored, or not to be shown. */
  readonly total: number | null;
  readonly comment: string | null;
  /** By name of the criterion, as the columns are; what is not scored is left out. */
  readonly scores: ReadonlyMap<string, ExportedScore>;
};

export type SheetRows = {
  /** Criteria with the same name share a column. Empty where points are not to be shown. */
  readonly criteria: readonly LocalisedText[];
  readonly rows: Iterable<SheetRow>;
};

/** Points of submitted sheets alone, and of those that a conflict voided: what was given stays on record (law §5). */
export async function listSheetRows(q: Q, edition: Pick<Edition, "id" | "scaleMax">, points: ExportedPoints): Promise<SheetRows> {
  const sheets = await selectExportedSheets(q, edition.id);
  if (points !== "single") return { criteria: [], rows: sheets.map((row) => ({ ...row, total: null, comment: null, scores: new Map() })) };
  const listed = await selectExportedCriteria(q, edition.id);
  const names = new Map(listed.map(({ id, name }) => [id, name.de]));
  const criteria = [...new Map(listed.map(({ name }) => [name.de, name])).values()];
  return { criteria, rows: given(sheets) };

  function* given(rows: readonly ExportedSheet[]): Generator<SheetRow> {
    for (const row of rows) {
      const handedIn = row.state === "submitted" || row.state === "void";
      const total = row.total === null ? null : tenths(outOfHundred(row.total, { max: edition.scaleMax }));
      yield { ...row, total, comment: handedIn ? row.comment : null, scores: handedIn ? scoresOf(row.scores) : new Map() };
    }
  }

  function scoresOf(json: string): SheetRow["scores"] {
    const stored: Readonly<Record<string, readonly [number | null, string]>> = JSON.parse(json);
    return new Map(Object.entries(stored).map(([id, [given, reason]]) => [names.get(id) ?? id, { points: given, reason }]));
  }
}

export type RankRow = {
  readonly category: LocalisedText;
  /** Null: fewer sheets than the quorum. */
  readonly rank: number | null;
  readonly number: string;
  readonly title: string;
  readonly lead: string;
  readonly sheets: number;
  /** 0 to 100; null without a rank. The score is the exact mean, `exact` the same as a fraction: "220/3". */
  readonly score: number | null;
  readonly exact: string | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  /** Beside the ranking, or behind it; null where they do not exist. */
  readonly adjusted: number | null;
  readonly se: number | null;
  readonly rankLow: number | null;
  readonly rankHigh: number | null;
  /** The rule that decided a tie; `criterion` where that is the name of one. */
  readonly decidedBy: { readonly rule: DecidedBy["rule"]; readonly criterion: LocalisedText | null } | null;
  /** By name of the criterion, as the columns are. */
  readonly means: ReadonlyMap<string, number>;
  /** Of the decisions that hold. */
  readonly honour: Honour | null;
};

export type RankRows = { readonly criteria: readonly LocalisedText[]; readonly rows: readonly RankRow[] };

/** In the order of categories and ranks, undecidable entries after the others. */
export async function listRankRows(q: Q, edition: Edition, estimate: Estimate): Promise<RankRows> {
  const contests = await readContests(q, edition);
  const estimates = await estimate(contests.map((contest) => ({ category: contest.category.key, contest: contestOf(contest, edition) })), edition.slug);
  const honours = new Map(honoursOf((await readDecisions(q, edition.id)).values()).map(({ entryId, honour }) => [entryId, honour]));
  const criteria = [...new Map(contests.flatMap(({ category }) => category.criteria).map(({ name }) => [name.de, name])).values()];
  const shown = (total: Fraction | number) => outOfHundred(total, { max: edition.scaleMax });
  const rows = contests.flatMap(({ category, entries, ranking }): RankRow[] => {
    const named = new Map(entries.map((entry) => [entry.id, { category: category.name, number: entry.number, title: entry.title, lead: entry.lead.name, honour: honours.get(entry.id) ?? null }]));
    const names = new Map(category.criteria.map(({ id, name }) => [id, name]));
    const figures = new Map(estimates.find((each) => each.category === category.key)?.entries.map((each) => [each.entry, each]));
    const nameOf = (entryId: string) => named.get(entryId) ?? { category: category.name, number: "", title: "", lead: "", honour: null };
    return [
      ...ranking.ranked.map(({ entry, rank, score, lowest, highest, means, sheets, decidedBy }): RankRow => {
        const figure = figures.get(entry.id);
        return {
          ...nameOf(entry.id),
          rank,
          sheets,
          score: tenths(shown(score)),
          exact: asText(shown(score)),
          lowest: tenths(shown(lowest)),
          highest: tenths(shown(highest)),
          adjusted: figure ? rounded(Number(figure.adjusted) / edition.scaleMax, 2) : null,
          se: figure ? rounded(Number(figure.se) / edition.scaleMax, 2) : null,
          rankLow: figure?.low ?? null,
          rankHigh: figure?.high ?? null,
          decidedBy: decidedBy && { rule: decidedBy.rule, criterion: decidedBy.rule === "criterion" ? (names.get(decidedBy.criterionId) ?? null) : null },
          means: new Map(means.map(({ criterionId, mean }) => [names.get(criterionId)?.de ?? criterionId, rounded(toNumber(mean), 2)])),
        };
      }),
      ...ranking.undecidable.map(({ entry, sheets }): RankRow => ({ ...nameOf(entry.id), rank: null, sheets, ...NO_FIGURES })),
    ];
  });
  return { criteria, rows };
}

const NO_FIGURES = { score: null, exact: null, lowest: null, highest: null, adjusted: null, se: null, rankLow: null, rankHigh: null, decidedBy: null, means: new Map<string, number>() } as const;

export type MailRow = Pick<ExportedMail, "recipient" | "kind" | "subject" | "attempts" | "lastError"> & { readonly createdAt: Instant; readonly sentAt: Instant | null; readonly state: MailState };

export async function listMailRows(q: Q, editionId: string): Promise<readonly MailRow[]> {
  return (await selectExportedMails(q, editionId)).map((row) => ({ ...row, state: mailState(row) }));
}

function tenths(value: Fraction): number {
  return rounded(toNumber(value), 1);
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

function asText({ numerator, denominator }: Fraction): string {
  return denominator === 1n ? String(numerator) : `${numerator}/${denominator}`;
}
