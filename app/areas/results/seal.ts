// From what is on record to a sealed result: what keeps it from being signed, its content with pseudonyms, and the digest that names it.
// The form of a sealed result stands in bundle.ts.
import type { CategoryRules, Edition } from "#app/areas/competition/edition";
import { canonicalJson } from "#app/base/canonical-json";
import { sha256Hex } from "#app/base/hash";
import { shuffled, type Random } from "#app/base/random";

import type { OpenTie } from "./ballot";
import { BUNDLE_FORMAT, type Bundle, type SealedDecision, type SealedRound } from "./bundle";
import { decisionProblems, type Decision } from "./decision";
import { byNumber, type Ranking } from "./ranking";
import { rankingsFrom } from "./recompute";
import type { ValidSheet } from "./standing";
import type { JuryVote } from "./ties";

/** All that is on record about one category. Every id is the database's. */
export type CategoryRecord = {
  readonly category: Pick<CategoryRules, "id" | "key" | "name" | "criteria">;
  readonly entries: readonly { readonly id: string; readonly number: string; readonly title: string; readonly lead: { readonly name: string } }[];
  readonly sheets: readonly (ValidSheet & { readonly total: number })[];
  /** What the other tie rules leave tied. */
  readonly ties: readonly OpenTie[];
  readonly vote: JuryVote | null;
  readonly ranking: Ranking;
  readonly decision: Decision | null;
};

export type ResultProblem =
  | { readonly problem: "no-entries" }
  /** The jury's meeting has not been closed. */
  | { readonly problem: "sitting-open" }
  /** `category`: its key. */
  | { readonly problem: "undecided" | "does-not-stand"; readonly category: string }
  /** A sheet that counts is of a juror whom a conflict of interest excludes from the entry. */
  | { readonly problem: "conflict"; readonly category: string; readonly number: string };

/**
 * What keeps a result from being signed and sealed (law §10): each category with entries is decided, each decision stands beside the ranking
 * as it is now, and no sheet counts that a conflict of interest voids (law §5). Empty: it can be signed.
 */
export function resultProblems(
  records: readonly CategoryRecord[],
  excluded: (jurorId: string, entryId: string) => boolean,
): readonly ResultProblem[] {
  return [
    ...(records.some(({ entries }) => entries.length > 0) ? [] : [{ problem: "no-entries" } as const]),
    ...records.flatMap(({ category, entries, sheets, ranking, decision }): readonly ResultProblem[] => {
      const conflicted = new Set(sheets.filter(({ jurorId, entryId }) => excluded(jurorId, entryId)).map(({ entryId }) => entryId));
      const conflicts = entries.filter(({ id }) => conflicted.has(id)).map(({ number }) => ({ problem: "conflict", category: category.key, number }) as const);
      if (decision === null) return entries.length === 0 ? [] : [{ problem: "undecided", category: category.key }, ...conflicts];
      const stands = decisionProblems(ranking.ranked, decision).length === 0;
      return stands ? conflicts : [{ problem: "does-not-stand", category: category.key }, ...conflicts];
    }),
  ];
}

/** A sealed result before it is sealed; what is estimated beside the ranking decides nothing and is not signed. */
export type ResultContent = Omit<Bundle, "sealedAt" | "previous" | "estimates">;

export type RecordedResult = {
  readonly edition: Pick<Edition, "slug" | "name" | "scaleMin" | "scaleMax" | "quorum" | "tieRules" | "rankingMethod">;
  readonly records: readonly CategoryRecord[];
  /** By entry: SHA-256 on the receipt of the version that was judged; empty where there is none, which no seal accepts. */
  readonly checksumOf: (entryId: string) => string;
  /** Rounds that were judged before, in their order. */
  readonly rounds: readonly SealedRound[];
};

/** Rules, entries, sheets, votes, rankings and decisions in the order that bundle.ts fixes; jurors by what `nameOf` calls them. */
export function resultContent({ edition, records, checksumOf, rounds }: RecordedResult, nameOf: (jurorId: string) => string): ResultContent {
  const numberOf = numbersOf(records);
  const rules = {
    slug: edition.slug,
    name: edition.name.de,
    scale: { min: edition.scaleMin, max: edition.scaleMax },
    quorum: edition.quorum,
    tieRules: edition.tieRules,
    rankingMethod: edition.rankingMethod,
    categories: records.map(({ category: { key, name, criteria } }) => ({
      key,
      name: name.de,
      criteria: criteria.map((criterion) => ({ id: criterion.id, name: criterion.name.de, weight: criterion.weight })),
    })),
  };
  const entries = records
    .flatMap(({ category, entries }) => entries.map(({ id, number, title, lead }) => ({ number, category: category.key, title, lead: lead.name, checksum: checksumOf(id) })))
    .toSorted(byNumber);
  const sheets = records
    .flatMap(({ sheets }) => sheets.map(({ entryId, jurorId, points, total }) => ({ entry: numberOf(entryId), juror: nameOf(jurorId), points, total })))
    .toSorted((a, b) => byNumber({ number: a.entry }, { number: b.entry }) || byNumber({ number: a.juror }, { number: b.juror }));
  const votes = records.flatMap(({ category, vote }) => (vote === null ? [] : [{ category: category.key, ...votesByNumber(vote, numberOf) }]));
  const basis = { edition: rules, entries, sheets, votes };
  return { format: BUNDLE_FORMAT, ...basis, rankings: rankingsFrom(basis), decisions: sealedDecisions(records), ...(rounds.length > 0 && { rounds }) };
}

/** The decisions as a result holds them, by the numbers of entries. */
export function sealedDecisions(records: readonly CategoryRecord[]): readonly SealedDecision[] {
  const numberOf = numbersOf(records);
  return records.flatMap(({ category, decision }) => {
    if (decision === null) return [];
    const { winnerId, reason, departureReason, commendations } = decision;
    return [
      {
        category: category.key,
        winner: winnerId === null ? null : numberOf(winnerId),
        reason,
        departureReason,
        commendations: commendations.map((commended) => ({ entry: numberOf(commended.entryId), reason: commended.reason })),
      },
    ];
  });
}

function numbersOf(records: readonly CategoryRecord[]): (entryId: string) => string {
  const numbers = new Map(records.flatMap(({ entries }) => entries.map(({ id, number }) => [id, number] as const)));
  return (entryId) => known(numbers, entryId);
}

/** SHA-256 that names a content, or a whole bundle. */
export function digestOf(content: ResultContent | Bundle): string {
  return sha256Hex(canonicalJson(content));
}

/** "J01" to "J99" and on, dealt to the jurors at random: a pseudonym says nothing about who it is (law §10). */
export function dealPseudonyms(jurorIds: readonly string[], random: Random): (jurorId: string) => string {
  const dealt = new Map(shuffled([...new Set(jurorIds)].sort(), random).map((id, at) => [id, `J${String(at + 1).padStart(2, "0")}`]));
  return (jurorId) => known(dealt, jurorId);
}

function votesByNumber({ votes, castingFor }: JuryVote, numberOf: (entryId: string) => string): JuryVote {
  return {
    votes: Object.fromEntries(Object.entries(votes).map(([entryId, count]) => [numberOf(entryId), count])),
    castingFor: castingFor.map(numberOf).sort(),
  };
}

function known(names: ReadonlyMap<string, string>, id: string): string {
  const name = names.get(id);
  if (name === undefined) throw new RangeError(`not on record: ${id}`);
  return name;
}
