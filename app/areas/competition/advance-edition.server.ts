// Steps that later areas take an edition through, each inside the caller's transaction. Who may, and when, and the record are the caller's.
import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";

import type { Edition } from "./edition";
import { updateEdition } from "./edition.repo.server";
import { lastDeadlineBefore } from "./phase";
import { roundOf, type Round } from "./round";
import { deleteRound, insertRound } from "./round.repo.server";

/** Ends judging now: its deadline becomes the last one that has passed. */
export async function closeJudgingNow(q: Q, editionId: string, now: Instant): Promise<Edition> {
  return updateEdition(q, editionId, { judgingCloseAt: lastDeadlineBefore(now) });
}

/** The planned round takes the place of the one that is over, which is kept beside it. */
export async function enterRound(q: Q, edition: Edition, { no, rule, ...settings }: Round): Promise<Edition> {
  const entered = await updateEdition(q, edition.id, { round: no, roundRule: rule, ...settings });
  await deleteRound(q, edition.id, no);
  await insertRound(q, edition.id, roundOf(edition));
  return entered;
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
