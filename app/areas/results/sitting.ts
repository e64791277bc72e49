// The law of the jury's meeting: who takes part in what, when a vote counts, what becomes of it, and in which order entries are discussed.
// Who may lead the meeting stands in sitting.policy.ts, its minutes in minutes.ts.
import type { Instant } from "#app/base/instant";
import type { Outcome, Vote } from "#db/vocabulary/sitting";

/** How often an open page asks for the state, so that everybody sees within a second what anybody did. */
export const SITTING_PULSE_MS = 400;

/** A stay of a juror in the meeting; `leftAt` null: still there. */
export type Stay = { readonly jurorId: string; readonly cameAt: Instant; readonly leftAt: Instant | null };

type Span = { readonly from: Instant; readonly until: Instant | null };

export type Excluded = (jurorId: string, entryId: string) => boolean;

/** Whom no conflict of interest excludes from any of the entries: a question about several concerns each of them (law §5). */
export function takingPart(jurorIds: readonly string[], entryIds: readonly string[], excluded: Excluded): readonly string[] {
  return jurorIds.filter((jurorId) => !entryIds.some((entryId) => excluded(jurorId, entryId)));
}

export function areHere(stays: readonly Stay[]): readonly string[] {
  return stays.filter(({ leftAt }) => leftAt === null).map(({ jurorId }) => jurorId);
}

/** Who was there for any part of a span; `until` null: it lasts. Whoever came as it ended, or left as it began, was not. */
export function wereHere(stays: readonly Stay[], { from, until }: Span): ReadonlySet<string> {
  const overlaps = ({ cameAt, leftAt }: Stay) => (until === null || cameAt < until || (cameAt === until && from === until)) && (leftAt === null || leftAt > from);
  return new Set(stays.filter(overlaps).map(({ jurorId }) => jurorId));
}

/** Fewer members than this decide nothing (VwVfG NRW § 90 (1)). */
export const LEAST_PRESENT = 3;

/** More than half of those entitled to vote are there, and three at least (VwVfG NRW § 90 (1)); whom a conflict excludes is not entitled. */
export function isQuorate({ entitled, present }: { readonly entitled: number; readonly present: number }): boolean {
  return present >= LEAST_PRESENT && 2 * present > entitled;
}

/** The chair, or the deputy where the chair does not take part; null: neither does. */
export function presiding({ chairId, deputyId }: { readonly chairId: string; readonly deputyId: string | null }, present: readonly string[]): string | null {
  if (present.includes(chairId)) return chairId;
  return deputyId !== null && present.includes(deputyId) ? deputyId : null;
}

export type VoteGiven = { readonly jurorId: string; readonly vote: Vote };
export type Count = Readonly<Record<Vote, number>>;

export function countOf(votes: readonly VoteGiven[]): Count {
  const of = (vote: Vote) => votes.filter((given) => given.vote === vote).length;
  return { yes: of("yes"), no: of("no"), abstain: of("abstain") };
}

/** `casting`: the vote was equal, and the presiding juror's own decided. */
export type Tally = { readonly outcome: Outcome; readonly casting: boolean };

/**
 * More votes for than against carry a motion, abstentions count for neither; where they are equal the vote of whoever presides decides,
 * and without one the motion is rejected (law §8, VwVfG NRW § 91).
 */
export function tallyOf(votes: readonly VoteGiven[], presidingId: string | null): Tally {
  const { yes, no } = countOf(votes);
  if (yes !== no) return { outcome: yes > no ? "carried" : "rejected", casting: false };
  const own = votes.find(({ jurorId }) => jurorId === presidingId)?.vote;
  return { outcome: own === "yes" ? "carried" : "rejected", casting: own === "yes" || own === "no" };
}

type Discussed = { readonly id: string; readonly number: string };
type Judged = { readonly entryId: string; readonly total: number };

/** Entries on which the jurors differ most come first, by the distance of highest and lowest total; equal ones by number, those with fewer than two sheets last (law §10). */
export function discussionOrder<E extends Discussed>(entries: readonly E[], sheets: readonly Judged[]): readonly E[] {
  const distances = new Map(entries.map(({ id }) => [id, distanceOf(sheets.filter(({ entryId }) => entryId === id).map(({ total }) => total))]));
  const distance = ({ id }: E) => distances.get(id) ?? -1;
  return entries.toSorted((a, b) => distance(b) - distance(a) || a.number.length - b.number.length || (a.number < b.number ? -1 : 1));
}

type Change = { readonly jurorId: string; readonly entryId: string; readonly criterionId: string; readonly before: number; readonly after: number };

/** What the jury brought into the meeting: points changed in it do not turn over the order in which it is under way. */
export function totalsBefore(sheets: readonly (Judged & { readonly jurorId: string })[], changes: readonly Change[], weightOf: (criterionId: string) => number): readonly Judged[] {
  return sheets.map(({ entryId, jurorId, total }) => {
    const own = changes.filter((change) => change.entryId === entryId && change.jurorId === jurorId);
    return { entryId, total: own.reduce((sum, { criterionId, before, after }) => sum - weightOf(criterionId) * (after - before), total) };
  });
}

function distanceOf(totals: readonly number[]): number {
  return totals.length < 2 ? -1 : Math.max(...totals) - Math.min(...totals);
}
