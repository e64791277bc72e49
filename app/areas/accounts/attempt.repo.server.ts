// Counts attempts per key (an account, an address), to limit them. Keys are hashes: no address is stored in plain.
import { and, count, eq, gt, inArray, lte } from "drizzle-orm";

import { sha256Hex } from "#app/base/hash";
import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";
import { attempt } from "#db/schema";

export async function countAttemptsSince(q: Q, key: string, since: Instant): Promise<number> {
  const [row] = await q
    .select({ n: count() })
    .from(attempt)
    .where(and(eq(attempt.key, sha256Hex(key)), gt(attempt.at, since)));
  return row?.n ?? 0;
}

/** Returns the attempt's id. */
export async function insertAttempt(q: Q, key: string, at: Instant): Promise<number> {
  const [row] = await q.insert(attempt).values({ key: sha256Hex(key), at }).returning({ id: attempt.id });
  if (!row) throw new RangeError("an attempt was not stored");
  return row.id;
}

export async function deleteAttempts(q: Q, ids: readonly number[]): Promise<void> {
  await q.delete(attempt).where(inArray(attempt.id, [...ids]));
}

export async function deleteAttemptsOf(q: Q, key: string): Promise<void> {
  await q.delete(attempt).where(eq(attempt.key, sha256Hex(key)));
}

export async function deleteAttemptsUntil(q: Q, until: Instant): Promise<void> {
  await q.delete(attempt).where(lte(attempt.at, until));
}
