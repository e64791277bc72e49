// What partners were asked and answered, in the database. Several links of one partner may be good at once: each mail brings its own.
import { and, asc, count, desc, eq, inArray, isNull } from "drizzle-orm";

import type { Q } from "#app/services/store";
import { edition, entry, partnerAnswer, partnerDocument, partnerLink, partnerRequest } from "#db/schema";

export type RequestRow = typeof partnerRequest.$inferSelect;
export type AnswerRow = typeof partnerAnswer.$inferSelect;
export type DocumentRow = typeof partnerDocument.$inferSelect;
export type LinkRow = typeof partnerLink.$inferSelect;

export async function selectRequest(q: Q, partnerId: string): Promise<RequestRow | undefined> {
  const [row] = await q.select().from(partnerRequest).where(eq(partnerRequest.partnerId, partnerId)).limit(1);
  return row;
}

export async function selectRequestsOfEntry(q: Q, entryId: string): Promise<RequestRow[]> {
  return q.select().from(partnerRequest).where(eq(partnerRequest.entryId, entryId));
}

/** All answers of an entry's partners, oldest first. */
export async function selectAnswersOfEntry(q: Q, entryId: string): Promise<AnswerRow[]> {
  const rows = await q
    .select({ answer: partnerAnswer })
    .from(partnerAnswer)
    .innerJoin(partnerRequest, eq(partnerRequest.partnerId, partnerAnswer.partnerId))
    .where(eq(partnerRequest.entryId, entryId))
    .orderBy(asc(partnerAnswer.partnerId), asc(partnerAnswer.no));
  return rows.map(({ answer }) => answer);
}

/** The documents that stand, one of a partner at most. */
export async function selectDocumentsOfEntry(q: Q, entryId: string): Promise<DocumentRow[]> {
  const rows = await q
    .select({ document: partnerDocument })
    .from(partnerDocument)
    .innerJoin(partnerRequest, eq(partnerRequest.partnerId, partnerDocument.partnerId))
    .where(and(eq(partnerRequest.entryId, entryId), isNull(partnerDocument.replacedAt)));
  return rows.map(({ document }) => document);
}

/** Writes the request, or what has changed of it since. */
export async function upsertRequest(q: Q, row: Pick<RequestRow, "partnerId" | "entryId" | "askedAt" | "askedEmail" | "askedFingerprint">): Promise<void> {
  const { partnerId: _key, entryId: _entry, ...asked } = row;
  await q.insert(partnerRequest).values(row).onConflictDoUpdate({ target: partnerRequest.partnerId, set: asked });
}

export async function updateRequest(q: Q, partnerId: string, change: Partial<RequestRow>): Promise<void> {
  await q.update(partnerRequest).set(change).where(eq(partnerRequest.partnerId, partnerId));
}

export async function insertLink(q: Q, row: LinkRow): Promise<void> {
  await q.insert(partnerLink).values(row);
}

/** The link of a hash, with the entry that it is about. */
export async function selectLink(q: Q, hash: string): Promise<{ readonly partnerId: string; readonly email: string; readonly entryId: string } | undefined> {
  const [row] = await q
    .select({ partnerId: partnerLink.partnerId, email: partnerLink.email, entryId: partnerRequest.entryId })
    .from(partnerLink)
    .innerJoin(partnerRequest, eq(partnerRequest.partnerId, partnerLink.partnerId))
    .where(eq(partnerLink.hash, hash))
    .limit(1);
  return row;
}

export async function selectLatestAnswer(q: Q, partnerId: string): Promise<AnswerRow | undefined> {
  const [row] = await q.select().from(partnerAnswer).where(eq(partnerAnswer.partnerId, partnerId)).orderBy(desc(partnerAnswer.no)).limit(1);
  return row;
}

export async function insertAnswer(q: Q, row: AnswerRow): Promise<void> {
  await q.insert(partnerAnswer).values(row);
}

export async function insertDocument(q: Q, row: DocumentRow): Promise<void> {
  await q.insert(partnerDocument).values(row);
}

/** The document that stood until now does not any longer; it stays on record. */
export async function replaceDocuments(q: Q, partnerId: string, at: DocumentRow["uploadedAt"]): Promise<void> {
  await q
    .update(partnerDocument)
    .set({ replacedAt: at })
    .where(and(eq(partnerDocument.partnerId, partnerId), isNull(partnerDocument.replacedAt)));
}

/** A document, replaced or not, with whose entry it belongs to. */
export async function selectDocument(q: Q, id: string) {
  const [row] = await q
    .select({
      id: partnerDocument.id,
      key: partnerDocument.key,
      name: partnerDocument.name,
      size: partnerDocument.size,
      type: partnerDocument.type,
      sha256: partnerDocument.sha256,
      leadId: entry.leadId,
      number: entry.number,
    })
    .from(partnerDocument)
    .innerJoin(partnerRequest, eq(partnerRequest.partnerId, partnerDocument.partnerId))
    .innerJoin(entry, eq(entry.id, partnerRequest.entryId))
    .where(eq(partnerDocument.id, id))
    .limit(1);
  return row;
}

/** Of a partner, replaced ones included. */
export async function countDocuments(q: Q, partnerId: string): Promise<number> {
  const [row] = await q.select({ n: count() }).from(partnerDocument).where(eq(partnerDocument.partnerId, partnerId));
  return row?.n ?? 0;
}

/** Ids of entries whose partners were asked and may still answer. */
export async function selectAskedEntries(q: Q): Promise<string[]> {
  const rows = await q
    .selectDistinct({ id: entry.id })
    .from(partnerRequest)
    .innerJoin(entry, eq(entry.id, partnerRequest.entryId))
    .innerJoin(edition, eq(edition.id, entry.editionId))
    .where(and(inArray(entry.state, ["draft", "submitted", "returned", "admitted"]), isNull(edition.sealedAt)));
  return rows.map(({ id }) => id);
}

/** Of every document on record, replaced ones included. */
export async function selectDocumentFiles(q: Q): Promise<{ key: string; sha256: string }[]> {
  return q.select({ key: partnerDocument.key, sha256: partnerDocument.sha256 }).from(partnerDocument).orderBy(asc(partnerDocument.key));
}
