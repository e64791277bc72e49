// The jury's vote between entries that no other tie rule tells apart (law §8). What a recorded vote does to ranks stands in ties.ts.
import type { RankedEntry } from "./ranking";

/** Entries that share a place when no vote is counted, in the order of the ranking. */
export type OpenTie = { readonly rank: number; readonly entryIds: readonly string[] };

/** What there is to vote on: `ranked` as it is without any vote (law §8). */
export function openTies(ranked: readonly RankedEntry[]): readonly OpenTie[] {
  const shared = ranked.filter(({ decidedBy }) => decidedBy?.rule === "shared");
  const ranks = new Set(shared.map(({ rank }) => rank));
  return [...ranks].map((rank) => ({ rank, entryIds: shared.filter((entry) => entry.rank === rank).map(({ entry }) => entry.id) }));
}

/** One vote on one tie: how many were for each entry, and which of those with equally many the chair's casting vote went to. */
export type Ballot = { readonly votes: Readonly<Record<string, number>>; readonly castingFor: string | null };

export type BallotProblem =
  | { readonly field: "votes"; readonly entryId: string; readonly problem: "missing" }
  | { readonly field: "tie"; readonly problem: "too-many" }
  | { readonly field: "casting"; readonly problem: "not-tied" };

/** Each tied entry has its number of votes, no more votes than jurors, and a casting vote only between equals (law §8). */
export function ballotProblems({ entryIds }: OpenTie, { votes, castingFor }: Ballot, jurors: number): readonly BallotProblem[] {
  const unsaid = entryIds.filter((entryId) => votes[entryId] === undefined);
  if (unsaid.length > 0) return unsaid.map((entryId) => ({ field: "votes", entryId, problem: "missing" }));
  const counts = entryIds.map((entryId) => votes[entryId] ?? 0);
  const sum = counts.reduce((total, count) => total + count, 0);
  const equals = castingFor === null ? [] : counts.filter((count) => count === votes[castingFor]);
  return [
    ...(sum > jurors ? [{ field: "tie", problem: "too-many" } as const] : []),
    ...(castingFor !== null && (!entryIds.includes(castingFor) || equals.length < 2) ? [{ field: "casting", problem: "not-tied" } as const] : []),
  ];
}
