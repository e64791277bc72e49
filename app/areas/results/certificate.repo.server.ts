// Certificates in the database; they are only appended, triggers refuse anything else.
import { eq } from "drizzle-orm";

import type { Q } from "#app/services/store";
import { certificate, entry } from "#db/schema";

export type CertificateRow = typeof certificate.$inferSelect;

export async function insertCertificates(q: Q, rows: readonly CertificateRow[]): Promise<void> {
  if (rows.length > 0) await q.insert(certificate).values([...rows]);
}

export async function selectCertificates(q: Q, editionId: string): Promise<CertificateRow[]> {
  const rows = await q.select({ certificate }).from(certificate).innerJoin(entry, eq(entry.id, certificate.entryId)).where(eq(entry.editionId, editionId));
  return rows.map((row) => row.certificate);
}

/** Id of the edition in which a certificate of this code was issued. */
export async function selectEditionOfCode(q: Q, code: string): Promise<string | undefined> {
  const [row] = await q.select({ editionId: entry.editionId }).from(certificate).innerJoin(entry, eq(entry.id, certificate.entryId)).where(eq(certificate.code, code)).limit(1);
  return row?.editionId;
}
