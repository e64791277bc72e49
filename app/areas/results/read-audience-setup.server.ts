// The audience prize as the office sees it: when it runs and how many votes are confirmed. Not for whom, before the publication.
import type { Edition } from "#app/areas/competition/edition";
import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";

import { audienceStage, type AudiencePeriod, type AudienceStage } from "./audience-vote";
import { countVotes, selectAudienceVote, selectStandingEntries } from "./audience.repo.server";

export type AudienceSetup = { readonly stage: AudienceStage; readonly period: AudiencePeriod | null; /** Confirmed. */ readonly votes: number; /** How many entries stand. */ readonly standing: number };

export async function readAudienceSetup(q: Q, edition: Edition, now: Instant): Promise<AudienceSetup> {
  const vote = await selectAudienceVote(q, edition.id);
  const period = vote === undefined ? null : { opensAt: vote.opensAt, closesAt: vote.closesAt };
  return { stage: audienceStage(vote, edition, now), period, votes: await countVotes(q, edition.id), standing: (await selectStandingEntries(q, edition.id)).length };
}
