// Steps that later areas take an edition through, each inside the caller's transaction. Who may, and when, and the record are the caller's.
import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";

import type { Edition } from "./edition";
import { updateEdition } from "./edition.repo.server";
import { lastDeadlineBefore } from "./phase";

/** Ends judging now: its deadline becomes the last one that has passed. */
export async function closeJudgingNow(q: Q, editionId: string, now: Instant): Promise<Edition> {
  return updateEdition(q, editionId, { judgingCloseAt: lastDeadlineBefore(now) });
}

export async function signOffEdition(q: Q, editionId: string, signedOff: { readonly at: Instant; readonly by: string; readonly digest: string }): Promise<Edition> {
  return updateEdition(q, editionId, { signedOffAt: signedOff.at, signedOffBy: signedOff.by, signedOffDigest: signedOff.digest });
}

/** Takes the sign-off back, as long as nothing is sealed: a trigger refuses otherwise. */
export async function withdrawSignOff(q: Q, editionId: string): Promise<Edition> {
  return updateEdition(q, editionId, { signedOffAt: null, signedOffBy: null, signedOffDigest: null });
}

export async function sealEdition(q: Q, editionId: string, at: Instant): Promise<Edition> {
  return updateEdition(q, editionId, { sealedAt: at });
}

/** Null: no instant is set. */
export async function setPublication(q: Q, editionId: string, at: Instant | null): Promise<Edition> {
  return updateEdition(q, editionId, { publishAt: at });
}

export async function markAnnounced(q: Q, editionId: string, at: Instant): Promise<Edition> {
  return updateEdition(q, editionId, { announcedAt: at });
}
