// The audience prize: a vote of its own beside the jury's. When it runs, what counts, and who has won. Nothing here touches the jury's ranking.
import type { EditionDates } from "#app/areas/competition/phase";
import { inTime } from "#app/areas/competition/phase";
import { fraction, toFixed } from "#app/base/fraction";
import { DAY, HOUR, type Instant } from "#app/base/instant";
import { ok, refused, type Result } from "#app/base/result";

import { isPublished } from "./results.policy";

/** `closesAt` is a deadline: the minute that it names is in time (law §2). */
export type AudiencePeriod = { readonly opensAt: Instant; readonly closesAt: Instant };

/** `off`: the edition has no audience prize. `closed`: over, and nothing is known of the outcome. */
export type AudienceStage = "off" | "announced" | "open" | "closed" | "published";

/** How long a personal link lasts. */
export const LINK_LASTS = DAY;
/** Personal links that one network address can have sent: a whole town hall may vote from one. */
export const LINKS_PER_CLIENT = { most: 100, within: HOUR } as const;
/** How long after the end of the vote it is known which addresses have voted, should anybody doubt the count. */
export const ADDRESSES_KEPT = 30 * DAY;

/** The publication ends the vote in any case: from then on its result is known (law §10). */
export function audienceStage(period: AudiencePeriod | undefined, edition: EditionDates, now: Instant): AudienceStage {
  if (period === undefined) return "off";
  if (isPublished(edition, now)) return "published";
  if (now < period.opensAt) return "announced";
  return inTime(period.closesAt, now) ? "open" : "closed";
}

export type VoteRefusal = "off" | "not-open" | "closed";

/** A vote is cast while the vote is open. Its link may be followed later: what began in time counts (law §2). */
export function mayVote(stage: AudienceStage): Result<undefined, VoteRefusal> {
  switch (stage) {
    case "off":
      return refused("off");
    case "announced":
      return refused("not-open");
    case "open":
      return ok();
    default:
      return refused("closed");
  }
}

/** A vote cast in time is confirmed until its link expires, and not after the publication: nothing changes a published result. */
export function mayConfirm(stage: AudienceStage, expiresAt: Instant, now: Instant): Result<undefined, "expired" | "over"> {
  if (stage === "published") return refused("over");
  return now < expiresAt ? ok() : refused("expired");
}

export type PeriodField = "opensAt" | "closesAt";
export type PeriodProblem = { readonly field: PeriodField; readonly problem: "passed" | "begun" | "entries-open" | "order" | "only-later" | "after-publication" };

/**
 * The vote may be set up and changed until it opens; from then on it can only be made longer, as long as it lasts. It opens when no more entries
 * come in, and ends before the publication.
 */
export function periodProblems(wanted: AudiencePeriod, { current, edition, now }: { readonly current: AudiencePeriod | undefined; readonly edition: EditionDates; readonly now: Instant }): readonly PeriodProblem[] {
  const begun = current !== undefined && current.opensAt <= now;
  const problems: (PeriodProblem | false)[] = [
    begun ? wanted.opensAt !== current.opensAt && { field: "opensAt", problem: "begun" } : wanted.opensAt <= now && { field: "opensAt", problem: "passed" },
    !begun && (edition.entriesCloseAt === null || inTime(edition.entriesCloseAt, wanted.opensAt)) && { field: "opensAt", problem: "entries-open" },
    begun && wanted.closesAt < current.closesAt && { field: "closesAt", problem: "only-later" },
    wanted.closesAt <= wanted.opensAt && { field: "closesAt", problem: "order" },
    edition.publishAt !== null && wanted.closesAt >= edition.publishAt && { field: "closesAt", problem: "after-publication" },
  ];
  return problems.filter((problem) => problem !== false);
}

export type SetUpRefusal = "closed" | "published";

/** Whether there is anything left to set. */
export function maySetPeriod(stage: AudienceStage): Result<undefined, SetUpRefusal> {
  return stage === "closed" || stage === "published" ? refused(stage) : ok();
}

/** What nobody has voted in can be called off. */
export function mayCallOff(stage: AudienceStage): Result<undefined, "off" | "begun"> {
  if (stage === "off") return refused("off");
  return stage === "announced" ? ok() : refused("begun");
}

/** One mailbox, one vote: what stands behind a plus sign only sorts the owner's mail. `email` lower case and trimmed. */
export function voterOf(email: string): string {
  const at = email.lastIndexOf("@");
  const [mailbox = ""] = email.slice(0, at).split("+");
  return `${mailbox}${email.slice(at)}`;
}

export type Placed<Entry> = {
  readonly entry: Entry;
  readonly votes: number;
  /** 1, 2, 2, 4: equal votes share their rank. */
  readonly rank: number;
  /** Percent of all votes for entries that stand, with one decimal; null where nobody has voted. */
  readonly share: string | null;
};

/** By votes, then by number. Votes for entries that no longer stand count for nothing, not in the shares either. */
export function placesOf<Entry extends { readonly id: string; readonly number: string }>(entries: readonly Entry[], votesFor: ReadonlyMap<string, number>): readonly Placed<Entry>[] {
  const counted = entries.map((entry) => ({ entry, votes: votesFor.get(entry.id) ?? 0 }));
  const all = counted.reduce((sum, { votes }) => sum + votes, 0);
  return counted
    .map(({ entry, votes }) => ({ entry, votes, rank: 1 + counted.filter((other) => other.votes > votes).length, share: all === 0 ? null : toFixed(fraction(votes * 100, all), 1) }))
    .toSorted((a, b) => a.rank - b.rank || (a.entry.number < b.entry.number ? -1 : 1));
}

/** Whoever has the most votes, all of them where several have; nobody where there are none. */
export function audienceWinners<Entry>(places: readonly Placed<Entry>[]): readonly Placed<Entry>[] {
  return places.filter(({ rank, votes }) => rank === 1 && votes > 0);
}
