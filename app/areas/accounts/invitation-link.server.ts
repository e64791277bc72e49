// Personal links of invitations, for areas above that invite people. What a link is about is theirs to know: here it is only an id.
import type { Instant } from "#app/base/instant";
import type { Deps } from "#app/services/deps";
import type { Q } from "#app/services/store";

import { findUsableToken, insertToken, revokeTokens, useToken } from "./token.repo.server";

export type InvitationLink = { readonly subjectId: string; readonly expiresAt: Instant };

/** The secret of a new link. Earlier links about the same subject stop working. */
export async function issueInvitationLink(q: Q, deps: Pick<Deps, "newSecret" | "now">, { subjectId, expiresAt }: InvitationLink): Promise<string> {
  const secret = deps.newSecret();
  await revokeInvitationLinks(q, subjectId);
  await insertToken(q, { secret, kind: "invitation", subjectId, createdAt: deps.now, expiresAt });
  return secret;
}

/** Undefined once the link was used, revoked or has expired. */
export async function findInvitationLink(q: Q, secret: string, now: Instant): Promise<InvitationLink | undefined> {
  const row = await findUsableToken(q, "invitation", secret, now);
  return row?.subjectId ? { subjectId: row.subjectId, expiresAt: row.expiresAt } : undefined;
}

/** False when somebody was quicker. */
export async function useInvitationLink(q: Q, secret: string, now: Instant): Promise<boolean> {
  return useToken(q, secret, now);
}

export async function revokeInvitationLinks(q: Q, subjectId: string): Promise<void> {
  await revokeTokens(q, "invitation", { subjectId });
}
