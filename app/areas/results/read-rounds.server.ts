// What the rounds of an edition say: the outcome of those that are over, and of the one under way, who would go on as it stands now.
import type { Edition } from "#app/areas/competition/edition";
import { listOtherRounds } from "#app/areas/competition/find-edition.server";
import type { Round } from "#app/areas/competition/round";
import { conflictsOfEdition } from "#app/areas/jury/read-conflicts.server";
import { shownTotal } from "#app/areas/scoring/total";
import { canonicalJson } from "#app/base/canonical-json";
import { fromJson, toJson, type Fraction } from "#app/base/fraction";
import { sha256Hex } from "#app/base/hash";
import type { Q } from "#app/services/store";
import type { LocalisedText } from "#db/vocabulary/locale";

import type { SealedRound } from "./bundle";
import { passageOf, type RoundSaying } from "./next-round";
import { readContests, type CategoryContest } from "./read-contests.server";
import { selectOutcomes } from "./round-outcome.repo.server";

export type RoundRow = {
  readonly entryId: string;
  readonly number: string;
  readonly title: string;
  readonly sheets: number;
  /** 0 to 100 with one decimal, as digits; null below the quorum. */
  readonly score: string | null;
  readonly rank: number | null;
  readonly passed: boolean;
  readonly tiedAtLine: boolean;
};

export type RoundCategory = { readonly key: string; readonly name: LocalisedText; readonly rows: readonly RoundRow[]; readonly beyond: number };

/** Who goes on, category by category, as the sheets are now. */
export type NextRound = {
  readonly categories: readonly (RoundCategory & { readonly sayings: readonly RoundSaying[] })[];
  readonly passed: number;
  /** Numbers of entries with a sheet that counts although a conflict excludes its juror (law §5). */
  readonly conflicts: readonly string[];
  /** Names this outcome: under another digest something else was shown. */
  readonly digest: string;
};

/** Null in the last round. */
export async function readNextRound(q: Q, edition: Edition): Promise<NextRound | null> {
  const { roundRule, scaleMax } = edition;
  if (roundRule === null) return null;
  const contests = await readContests(q, edition);
  const { excluded } = await conflictsOfEdition(q, edition.id);
  const categories = contests.map((contest) => {
    const { sayings, beyond } = passageOf(contest.ranking, roundRule, { max: scaleMax });
    return { ...categoryOf(contest, sayings, scaleMax), sayings, beyond };
  });
  const rows = categories.flatMap((category) => category.rows);
  return {
    categories,
    passed: rows.filter(({ passed }) => passed).length,
    conflicts: contests.flatMap(({ entries, sheets }) => {
      const tied = new Set(sheets.filter(({ jurorId, entryId }) => excluded(jurorId, entryId)).map(({ entryId }) => entryId));
      return entries.filter(({ id }) => tied.has(id)).map(({ number }) => number);
    }),
    digest: sha256Hex(canonicalJson(categories.flatMap(({ sayings }) => sayings.map(({ entryId, score, passed }) => [entryId, score && { ...toJson(score) }, passed])))),
  };
}

function categoryOf({ category, entries }: CategoryContest, sayings: readonly RoundSaying[], scaleMax: number): Omit<RoundCategory, "beyond"> {
  const titles = new Map(entries.map(({ id, number, title }) => [id, { number, title }]));
  const rows = sayings.map(({ entryId, sheets, score, rank, passed, tiedAtLine }) => ({ entryId, ...(titles.get(entryId) ?? { number: "", title: "" }), sheets, score: shownScore(score, scaleMax), rank, passed, tiedAtLine }));
  return { key: category.key, name: category.name, rows };
}

export type PastRound = Pick<Round, "no" | "rule" | "quorum" | "judgingOpenAt" | "judgingCloseAt"> & { readonly rows: readonly Omit<RoundRow, "tiedAtLine">[] };

/** Rounds that are over, each with what it said, in order of category and rank. */
export async function readPastRounds(q: Q, edition: Edition): Promise<readonly PastRound[]> {
  const rounds = (await listOtherRounds(q, edition.id)).filter(({ no }) => no < edition.round);
  if (rounds.length === 0) return [];
  const outcomes = await selectOutcomes(q, edition.id);
  return rounds.map(({ no, rule, quorum, judgingOpenAt, judgingCloseAt }) => ({
    no,
    rule,
    quorum,
    judgingOpenAt,
    judgingCloseAt,
    rows: outcomes
      .filter(({ round }) => round === no)
      .map(({ entryId, number, title, sheets, score, rank, passed }) => ({ entryId, number, title, sheets, score: shownScore(score && fromJson(score), edition.scaleMax), rank, passed })),
  }));
}

/** The rounds before, as a sealed result names them. */
export async function readSealedRounds(q: Q, edition: Edition): Promise<readonly SealedRound[]> {
  const past = (await listOtherRounds(q, edition.id)).filter(({ no }) => no < edition.round);
  if (past.length === 0) return [];
  const outcomes = await selectOutcomes(q, edition.id);
  return past.flatMap(({ no, rule, quorum }) => {
    const entries = outcomes.filter(({ round }) => round === no).map(({ number, category, sheets, score, passed }) => ({ entry: number, category, sheets, score, passed }));
    return rule === null ? [] : [{ no, rule, quorum, entries }];
  });
}

function shownScore(score: Fraction | null, scaleMax: number): string | null {
  return score === null ? null : shownTotal(score, { max: scaleMax });
}
