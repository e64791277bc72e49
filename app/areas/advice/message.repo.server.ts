// What requester and office say and hand to each other. Notes of the office are in note.repo.server.ts and nowhere else.
import { asc, count, eq, sql } from "drizzle-orm";

import type { Q } from "#app/services/store";
import { caseDocument, caseMessage } from "#db/schema";

export type MessageRow = typeof caseMessage.$inferSelect;
export type DocumentRow = typeof caseDocument.$inferSelect;

/** Oldest first. */
export async function selectMessages(q: Q, caseId: string): Promise<MessageRow[]> {
  return q.select().from(caseMessage).where(eq(caseMessage.caseId, caseId)).orderBy(asc(caseMessage.writtenAt), asc(caseMessage.id));
}

export async function insertMessage(q: Q, row: MessageRow): Promise<void> {
  await q.insert(caseMessage).values(row);
}

/** Oldest first. */
export async function selectDocuments(q: Q, caseId: string): Promise<DocumentRow[]> {
  return q.select().from(caseDocument).where(eq(caseDocument.caseId, caseId)).orderBy(asc(caseDocument.uploadedAt), asc(caseDocument.id));
}

export async function selectDocument(q: Q, id: string): Promise<DocumentRow | undefined> {
  const [row] = await q.select().from(caseDocument).where(eq(caseDocument.id, id)).limit(1);
  return row;
}

export async function measureDocuments(q: Q, caseId: string): Promise<{ count: number; bytes: number }> {
  const [row] = await q.select({ count: count(), bytes: sql<number>`coalesce(sum(${caseDocument.size}), 0)` }).from(caseDocument).where(eq(caseDocument.caseId, caseId));
  return row ?? { count: 0, bytes: 0 };
}

export async function insertDocument(q: Q, row: DocumentRow): Promise<void> {
  await q.insert(caseDocument).values(row);
}

/** Of every case. */
export async function selectDocumentFiles(q: Q): Promise<{ key: string; sha256: string }[]> {
  return q.select({ key: caseDocument.key, sha256: caseDocument.sha256 }).from(caseDocument).orderBy(asc(caseDocument.key));
}
