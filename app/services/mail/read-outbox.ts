// What is in the outbox, for the office to see: newest first, a page at a time.
import { and, count, desc, eq, isNotNull, isNull, or, type SQL } from "drizzle-orm";

import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";
import { mail } from "#db/schema";
import type { Locale } from "#db/vocabulary/locale";

/** `kept`: never tried, as long as no mail server is set it waits to be read here. `waiting`: tried in vain, will be tried again. */
export type MailState = "sent" | "kept" | "waiting" | "failed";

export type MailRow = {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly createdAt: Instant;
  readonly state: MailState;
  readonly attempts: number;
  readonly lastError: string | null;
};

const PAGE = 50;

export function mailState({ sentAt, dueAt, attempts }: Pick<typeof mail.$inferSelect, "sentAt" | "dueAt" | "attempts">): MailState {
  if (sentAt !== null) return "sent";
  if (dueAt === null) return "failed";
  return attempts === 0 ? "kept" : "waiting";
}

/** Mails of an edition together with those that belong to none; all, when no edition is given. */
function ofEdition(editionId: string | undefined): SQL | undefined {
  return editionId === undefined ? undefined : or(eq(mail.editionId, editionId), isNull(mail.editionId));
}

/** `page` counts from 1. */
export async function readOutbox(q: Q, editionId: string | undefined, page: number): Promise<{ readonly mails: readonly MailRow[]; readonly pages: number }> {
  const rows = await q
    .select()
    .from(mail)
    .where(ofEdition(editionId))
    .orderBy(desc(mail.createdAt), desc(mail.id))
    .limit(PAGE)
    .offset((page - 1) * PAGE);
  const [total] = await q.select({ n: count() }).from(mail).where(ofEdition(editionId));
  const mails = rows.map(({ id, recipient, subject, createdAt, attempts, lastError, ...row }) => ({ id, recipient, subject, createdAt, attempts, lastError, state: mailState({ ...row, attempts }) }));
  return { mails, pages: Math.max(1, Math.ceil((total?.n ?? 0) / PAGE)) };
}

export type MailLetter = MailRow & { readonly body: string; readonly sensitive: boolean; readonly locale: Locale; readonly attachment: string | null };

export async function findMail(q: Q, id: string): Promise<MailLetter | undefined> {
  const [row] = await q.select().from(mail).where(eq(mail.id, id)).limit(1);
  return row && { ...row, state: mailState(row) };
}

export async function countFailedMails(q: Q): Promise<number> {
  const [row] = await q
    .select({ n: count() })
    .from(mail)
    .where(and(isNull(mail.sentAt), isNotNull(mail.lastError)));
  return row?.n ?? 0;
}

/** Puts a mail that was given up back in line. False when there is nothing to repeat. */
export async function putBackInLine(q: Q, id: string, now: Instant): Promise<boolean> {
  const changed = await q
    .update(mail)
    .set({ dueAt: now, attempts: 0 })
    .where(and(eq(mail.id, id), isNull(mail.sentAt), isNull(mail.dueAt)))
    .returning({ id: mail.id });
  return changed.length > 0;
}

/** How many mails of this kind an edition has written, by the state they are in. */
export async function countMailsOfKind(q: Q, editionId: string, kind: string): Promise<Readonly<Record<MailState, number>>> {
  const rows = await q.select({ sentAt: mail.sentAt, dueAt: mail.dueAt, attempts: mail.attempts }).from(mail).where(and(eq(mail.editionId, editionId), eq(mail.kind, kind)));
  const counts: Record<MailState, number> = { sent: 0, kept: 0, waiting: 0, failed: 0 };
  for (const row of rows) counts[mailState(row)] += 1;
  return counts;
}
