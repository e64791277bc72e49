// What the deliberation's pages show: how far each category is, what is signed, and one category with its ties and its decision.
import type { Edition } from "#app/areas/competition/edition";
import { listJurors, type Juror } from "#app/areas/jury/read-jury.server";
import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";
import type { LocalisedText } from "#db/vocabulary/locale";

import { departsFromRanking } from "./decision";
import type { ShownDecision } from "./decision-record";
import type { IsKept } from "./find-kept.server";
import { shownRanking, type CategoryRankingDetails } from "./read-category-ranking.server";
import type { RecordedDecision } from "./read-decisions.server";
import { isSigned, readRecords, readResult, type CategoryResult } from "./read-records.server";
import type { ResultProblem } from "./seal";

export type DeliberatedCategory = {
  readonly key: string;
  readonly name: LocalisedText;
  readonly entries: number;
  /** Ties that a vote could still decide. */
  readonly openTies: number;
  readonly decision: { readonly winner: { readonly number: string; readonly title: string } | null; readonly departs: boolean; readonly stands: boolean } | null;
};

export type SignOff = {
  readonly at: Instant;
  readonly by: string;
  /** Still about the result as it stands. */
  readonly holds: boolean;
};

export type Deliberation = {
  readonly categories: readonly DeliberatedCategory[];
  readonly problems: readonly ResultProblem[];
  readonly digest: string;
  readonly signedOff: SignOff | null;
  readonly chairs: readonly { readonly id: string; readonly name: string }[];
};

export async function readDeliberation(q: Q, edition: Edition): Promise<Deliberation> {
  const result = await readResult(q, edition);
  const jurors = await listJurors(q, edition.id);
  const { problems, digest } = result;
  return {
    categories: result.records.map((record) => deliberated(record, problems)),
    problems,
    digest,
    signedOff: edition.signedOffAt === null ? null : { at: edition.signedOffAt, by: nameOf(jurors, edition.signedOffBy), holds: edition.sealedAt !== null || isSigned(result) },
    chairs: jurors.filter(({ role, state }) => role === "chair" && state === "accepted").map(({ id, name }) => ({ id, name })),
  };
}

function deliberated({ category, entries, ranking, decision }: CategoryResult, problems: readonly ResultProblem[]): DeliberatedCategory {
  const winner = entries.find(({ id }) => id === decision?.winnerId);
  const shared = ranking.ranked.filter(({ decidedBy }) => decidedBy?.rule === "shared");
  return {
    key: category.key,
    name: category.name,
    entries: entries.length,
    openTies: new Set(shared.map(({ rank }) => rank)).size,
    decision: decision && {
      winner: winner ? { number: winner.number, title: winner.title } : null,
      departs: departsFromRanking(ranking.ranked, decision.winnerId),
      stands: !problems.some((problem) => problem.problem === "does-not-stand" && problem.category === category.key),
    },
  };
}

/** The name that a chair had on the jury; a person is never named by their id. */
function nameOf(jurors: readonly Juror[], personId: string | null): string {
  return jurors.find((juror) => juror.personId !== null && juror.personId === personId)?.name ?? "";
}

export type VotedTie = {
  readonly rank: number;
  readonly entries: readonly { readonly id: string; readonly number: string; readonly title: string; readonly votes: number | null }[];
  readonly castingFor: string | null;
};

export type DeliberatedRanking = Omit<CategoryRankingDetails, "sheets" | "study"> & {
  readonly ties: readonly VotedTie[];
  readonly decision: RecordedDecision | null;
  /** The decision to read. */
  readonly shown: ShownDecision | null;
};

/** Undefined when the edition has no such category. */
export async function readCategoryDeliberation(q: Q, edition: Edition, key: string): Promise<DeliberatedRanking | undefined> {
  const result = (await readRecords(q, edition)).find(({ category }) => category.key === key);
  return result && { ...shownRanking(result, edition), ties: votedTies(result), decision: result.decision, shown: shownDecision(result, () => false) };
}

/** The decision to read; reasons are null where they speak of an entry that is kept from the reader (law §5). */
export function shownDecision(record: CategoryResult | undefined, isKept: IsKept): ShownDecision | null {
  if (!record?.decision) return null;
  const { entries, ranking, decision } = record;
  const { winnerId, reason, departureReason, commendations } = decision;
  // An entry that has left the competition since is named by nothing any more: the decision does not stand.
  const named = (entryId: string) => {
    const entry = entries.find(({ id }) => id === entryId);
    return { number: entry?.number ?? "", title: entry?.title ?? "" };
  };
  return {
    winner: winnerId === null ? null : named(winnerId),
    reason: winnerId !== null && isKept(winnerId) ? null : reason,
    departs: departsFromRanking(ranking.ranked, winnerId),
    departureReason: entries.some(({ id }) => isKept(id)) ? null : departureReason,
    commendations: commendations.map((commended) => ({ entry: named(commended.entryId), reason: isKept(commended.entryId) ? null : commended.reason })),
  };
}

function votedTies({ ties, vote, entries }: CategoryResult): readonly VotedTie[] {
  return ties.map(({ rank, entryIds }) => ({
    rank,
    entries: entryIds.flatMap((entryId) => {
      const entry = entries.find(({ id }) => id === entryId);
      return entry ? [{ id: entry.id, number: entry.number, title: entry.title, votes: vote?.votes[entryId] ?? null }] : [];
    }),
    castingFor: entryIds.find((entryId) => vote?.castingFor.includes(entryId)) ?? null,
  }));
}
