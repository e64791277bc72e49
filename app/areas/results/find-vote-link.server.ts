// What stands behind the personal link of a vote for the audience prize.
import type { Edition } from "#app/areas/competition/edition";
import { sha256Hex } from "#app/base/hash";
import type { Instant } from "#app/base/instant";
import { ok, refused, type Result } from "#app/base/result";
import type { Q } from "#app/services/store";

import { audienceStage, mayConfirm } from "./audience-vote";
import { hasVoted, selectAudienceRequest, selectAudienceVote, selectStandingEntries, type AudienceRequestRow } from "./audience.repo.server";

/** `unknown`: never was, was used, or a newer one took its place. `over`: the result is published. */
export type LinkRefusal = "unknown" | "expired" | "over" | "not-standing";
export type StandingEntry = Awaited<ReturnType<typeof selectStandingEntries>>[number];
export type VoteLink = { readonly request: AudienceRequestRow; readonly entry: StandingEntry };

export async function findVoteLink(q: Q, edition: Edition, secret: string, now: Instant): Promise<Result<VoteLink, LinkRefusal>> {
  const request = await selectAudienceRequest(q, sha256Hex(secret));
  if (request?.editionId !== edition.id || (await hasVoted(q, edition.id, request.addressHash))) return refused("unknown");
  const verdict = mayConfirm(audienceStage(await selectAudienceVote(q, edition.id), edition, now), request.expiresAt, now);
  if (!verdict.ok) return verdict;
  const entry = (await selectStandingEntries(q, edition.id)).find(({ id }) => id === request.entryId);
  return entry === undefined ? refused("not-standing") : ok({ request, entry });
}
