// One-time links, by the hash of their secret.
import { and, eq, gt, isNull, lte } from "drizzle-orm";

import { sha256Hex } from "#app/base/hash";
import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";
import { token } from "#db/schema";
import type { TokenKind } from "#db/vocabulary/person";

export type NewToken = {
  readonly secret: string;
  readonly kind: TokenKind;
  readonly personId?: string;
  readonly subjectId?: string;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
};

export async function insertToken(q: Q, { secret, ...row }: NewToken): Promise<void> {
  await q.insert(token).values({ ...row, hash: sha256Hex(secret) });
}

/** The token behind a link's secret, as long as it can be used. */
export async function findUsableToken(q: Q, kind: TokenKind, secret: string, now: Instant) {
  const [row] = await q
    .select()
    .from(token)
    .where(and(eq(token.hash, sha256Hex(secret)), eq(token.kind, kind), isNull(token.usedAt), gt(token.expiresAt, now)))
    .limit(1);
  return row;
}

/** Uses a link up. False when somebody was quicker. */
export async function useToken(q: Q, secret: string, now: Instant): Promise<boolean> {
  const used = await q
    .update(token)
    .set({ usedAt: now })
    .where(and(eq(token.hash, sha256Hex(secret)), isNull(token.usedAt)))
    .returning({ hash: token.hash });
  return used.length === 1;
}

/** Makes all unused links of a kind for a person or subject worthless; a newer one takes their place. */
export async function revokeTokens(q: Q, kind: TokenKind, whose: { readonly personId?: string; readonly subjectId?: string }): Promise<void> {
  await q
    .delete(token)
    .where(
      and(
        eq(token.kind, kind),
        isNull(token.usedAt),
        whose.personId === undefined ? undefined : eq(token.personId, whose.personId),
        whose.subjectId === undefined ? undefined : eq(token.subjectId, whose.subjectId),
      ),
    );
}

export async function deleteTokensOfPerson(q: Q, personId: string): Promise<void> {
  await q.delete(token).where(eq(token.personId, personId));
}

export async function deleteExpiredTokens(q: Q, now: Instant): Promise<void> {
  await q.delete(token).where(lte(token.expiresAt, now));
}
