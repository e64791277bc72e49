// Takes mails out of the outbox whose addresses are not to be kept: those to people who are known to nobody else here (law §11).
import { and, eq, inArray, lte } from "drizzle-orm";

import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";
import { mail } from "#db/schema";

export async function deleteMail(q: Q, dedupeKey: string): Promise<void> {
  await q.delete(mail).where(eq(mail.dedupeKey, dedupeKey));
}

/** Sent or not. */
export async function deleteMailsOfKinds(q: Q, kinds: readonly string[], writtenUntil: Instant): Promise<void> {
  await q.delete(mail).where(and(inArray(mail.kind, [...kinds]), lte(mail.createdAt, writtenUntil)));
}
