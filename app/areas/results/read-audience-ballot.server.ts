// The audience prize as the public finds it: when it runs, and while it does, what can be chosen.
import type { Edition } from "#app/areas/competition/edition";
import type { Instant } from "#app/base/instant";
import { seededRandom, seedOf, shuffled } from "#app/base/random";
import type { Q } from "#app/services/store";

import { audienceStage, type AudiencePeriod, type AudienceStage } from "./audience-vote";
import { selectAudienceVote, selectStandingEntries } from "./audience.repo.server";
import type { StandingEntry } from "./find-vote-link.server";

export type AudienceBallot = AudiencePeriod & {
  readonly stage: Exclude<AudienceStage, "off">;
  /** Empty unless the vote is open. */
  readonly entries: readonly Omit<StandingEntry, "id">[];
};

/** `seed`: of the order of the entries, so that none is always first. Undefined where the edition has no audience prize. */
export async function readAudienceBallot(q: Q, edition: Edition, now: Instant, seed: string): Promise<AudienceBallot | undefined> {
  const vote = await selectAudienceVote(q, edition.id);
  const stage = audienceStage(vote, edition, now);
  if (vote === undefined || stage === "off") return undefined;
  const entries = stage === "open" ? await selectStandingEntries(q, edition.id) : [];
  return { stage, opensAt: vote.opensAt, closesAt: vote.closesAt, entries: shuffled(entries, seededRandom(seedOf(seed))).map(({ id: _id, ...entry }) => entry) };
}

/** Until when everybody is invited to vote; null unless the vote is open. */
export async function findOpenVote(q: Q, edition: Edition, now: Instant): Promise<{ readonly closesAt: Instant } | null> {
  const vote = await selectAudienceVote(q, edition.id);
  return vote !== undefined && audienceStage(vote, edition, now) === "open" ? { closesAt: vote.closesAt } : null;
}
