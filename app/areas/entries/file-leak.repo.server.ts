// What the search of attached PDFs has found where judging is blind, and which it has not come to.
import { and, asc, desc, eq, inArray, isNull, sql } from "drizzle-orm";

import type { Q } from "#app/services/store";
import { attachment, edition, entry, entryVersion, fileLeak } from "#db/schema";

export type FileLeakRow = typeof fileLeak.$inferSelect;

const isLatest = sql`${entryVersion.no} = (select max(v.no) from entry_version as v where v.entry_id = ${entry.id})`;
const isRunning = inArray(entry.state, ["submitted", "returned", "admitted"]);

/** A PDF named by the latest version of an entry in the running of a blind edition, not searched for that version yet; admitted entries first. */
export async function selectNextUnsearched(q: Q): Promise<{ entryId: string; no: number; content: string; attachmentId: string; key: string } | undefined> {
  const [row] = await q
    .select({ entryId: entry.id, no: entryVersion.no, content: entryVersion.content, attachmentId: attachment.id, key: attachment.key })
    .from(entry)
    .innerJoin(edition, and(eq(edition.id, entry.editionId), eq(edition.blind, true), isNull(edition.sealedAt)))
    .innerJoin(entryVersion, and(eq(entryVersion.entryId, entry.id), isLatest))
    .innerJoin(attachment, and(eq(attachment.entryId, entry.id), eq(attachment.type, "application/pdf")))
    .where(
      and(
        isRunning,
        sql`exists (select 1 from json_each(${entryVersion.content}, '$.attachments') as named where named.value ->> 'id' = ${attachment.id})`,
        sql`not exists (select 1 from file_leak as known where known.entry_id = ${entry.id} and known.no = ${entryVersion.no} and known.attachment_id = ${attachment.id})`,
      ),
    )
    .orderBy(desc(eq(entry.state, "admitted")), asc(entry.number), asc(attachment.id))
    .limit(1);
  return row;
}

/** Whoever comes second with the same file has found the same. */
export async function insertFileLeak(q: Q, row: FileLeakRow): Promise<void> {
  await q.insert(fileLeak).values(row).onConflictDoNothing();
}

/** Of the latest versions of an edition's entries in the running. */
export async function selectFileLeaks(q: Q, editionId: string): Promise<FileLeakRow[]> {
  const rows = await q
    .select({ leak: fileLeak })
    .from(fileLeak)
    .innerJoin(entry, eq(entry.id, fileLeak.entryId))
    .innerJoin(entryVersion, and(eq(entryVersion.entryId, fileLeak.entryId), eq(entryVersion.no, fileLeak.no)))
    .where(and(eq(entry.editionId, editionId), isRunning, isLatest));
  return rows.map(({ leak }) => leak);
}
