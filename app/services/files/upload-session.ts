// Uploads under way, in the table upload_session, so that announcing, sending and continuing may reach different processes.
import { and, eq, inArray, isNull, lt } from "drizzle-orm";

import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";
import { uploadSession } from "#db/schema";

/** What the route handler says about files before they come. */
export type Registration = {
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly callbackUrl: string;
  readonly callbackSlug: string;
};

export type UploadSession = { readonly key: string; readonly registration: Registration; readonly completedAt: Instant | null };

/** False, and nothing inserted, when one of the keys is taken. Call it in a transaction. */
export async function insertSessions(q: Q, keys: readonly string[], registration: Registration, at: Instant): Promise<boolean> {
  if ((await findSessions(q, keys)).length > 0) return false;
  await q.insert(uploadSession).values(keys.map((key) => ({ key, registration: JSON.stringify(registration), createdAt: at })));
  return true;
}

export async function findSessions(q: Q, keys: readonly string[]): Promise<UploadSession[]> {
  const rows = await q.select().from(uploadSession).where(inArray(uploadSession.key, [...keys]));
  return rows.map(({ key, registration, completedAt }) => {
    const registered: Registration = JSON.parse(registration);
    return { key, registration: registered, completedAt };
  });
}

/** True for the one upload of a key that is complete first. */
export async function claimCompletion(q: Q, key: string, at: Instant): Promise<boolean> {
  const claimed = await q
    .update(uploadSession)
    .set({ completedAt: at })
    .where(and(eq(uploadSession.key, key), isNull(uploadSession.completedAt)))
    .returning({ key: uploadSession.key });
  return claimed.length > 0;
}

export async function keepCallbackData(q: Q, key: string, data: unknown): Promise<void> {
  await q.update(uploadSession).set({ callbackData: JSON.stringify(data) }).where(eq(uploadSession.key, key));
}

/** What the completion hook said; undefined as long as it has said nothing. */
export async function findCallbackData(q: Q, key: string): Promise<unknown> {
  const [row] = await q.select({ data: uploadSession.callbackData }).from(uploadSession).where(eq(uploadSession.key, key)).limit(1);
  return row?.data == null ? undefined : JSON.parse(row.data);
}

/** Keys of uploads that began before `until`, whatever became of them. */
export async function findKeysBefore(q: Q, until: Instant): Promise<string[]> {
  const rows = await q.select({ key: uploadSession.key }).from(uploadSession).where(lt(uploadSession.createdAt, until));
  return rows.map(({ key }) => key);
}

export async function deleteSessionsBefore(q: Q, until: Instant): Promise<void> {
  await q.delete(uploadSession).where(lt(uploadSession.createdAt, until));
}
