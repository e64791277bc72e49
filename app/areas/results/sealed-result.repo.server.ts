// Sealed results in the database; they are only appended, triggers refuse anything else. And the checksums of what was judged.
import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";

import type { Q } from "#app/services/store";
import { auditRecord, edition, entry, entryVersion, sealedResult } from "#db/schema";

export type SealedResultRow = typeof sealedResult.$inferSelect;

export async function insertSealedResult(q: Q, row: SealedResultRow): Promise<void> {
  await q.insert(sealedResult).values(row);
}

/** The one that holds: a later result corrects the earlier. */
export async function selectLastSealedResult(q: Q, editionId: string): Promise<SealedResultRow | undefined> {
  const [row] = await q.select().from(sealedResult).where(eq(sealedResult.editionId, editionId)).orderBy(desc(sealedResult.no)).limit(1);
  return row;
}

/** Of one edition, in their order, without their texts. */
export async function selectSeals(q: Q, editionId: string): Promise<Pick<SealedResultRow, "no" | "sha256" | "sealedAt">[]> {
  return q.select({ no: sealedResult.no, sha256: sealedResult.sha256, sealedAt: sealedResult.sealedAt }).from(sealedResult).where(eq(sealedResult.editionId, editionId)).orderBy(asc(sealedResult.no));
}

export async function selectSealedResult(q: Q, editionId: string, no: number): Promise<SealedResultRow | undefined> {
  const [row] = await q.select().from(sealedResult).where(and(eq(sealedResult.editionId, editionId), eq(sealedResult.no, no))).limit(1);
  return row;
}

/** Of every edition, in the order in which they were sealed. */
export async function selectSealedResults(q: Q): Promise<(SealedResultRow & { slug: string })[]> {
  const rows = await q
    .select({ slug: edition.slug, sealedResult })
    .from(sealedResult)
    .innerJoin(edition, eq(edition.id, sealedResult.editionId))
    .orderBy(asc(edition.slug), asc(sealedResult.no));
  return rows.map(({ slug, sealedResult }) => ({ ...sealedResult, slug }));
}

/** The seals that the audit log names, by edition. */
export async function selectLoggedSeals(q: Q): Promise<{ readonly editionId: string | null; readonly slug: string | null; readonly no: number; readonly sha256: string }[]> {
  return q
    .select({ editionId: auditRecord.editionId, slug: edition.slug, no: sql<number>`json_extract(${auditRecord.after}, '$.no')`, sha256: sql<string>`json_extract(${auditRecord.after}, '$.sha256')` })
    .from(auditRecord)
    .leftJoin(edition, eq(edition.id, auditRecord.editionId))
    .where(inArray(auditRecord.action, ["result.sealed", "correction.sealed"]))
    .orderBy(asc(auditRecord.seq));
}

/** By admitted entry: SHA-256 on the receipt of its latest version. */
export async function selectChecksums(q: Q, editionId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await q
    .select({ entryId: entryVersion.entryId, checksum: entryVersion.checksum })
    .from(entry)
    .innerJoin(entryVersion, eq(entryVersion.entryId, entry.id))
    .where(and(eq(entry.editionId, editionId), eq(entry.state, "admitted")))
    .orderBy(asc(entryVersion.no));
  return new Map(rows.map(({ entryId, checksum }) => [entryId, checksum]));
}
