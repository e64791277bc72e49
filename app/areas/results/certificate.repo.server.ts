// Certificates in the database; they are only appended, triggers refuse anything else.
import { and, eq, isNull } from "drizzle-orm";

import type { Q } from "#app/services/store";
import { certificate, certificateWithdrawal, entry } from "#db/schema";

export type CertificateRow = typeof certificate.$inferSelect;
export type WithdrawalRow = typeof certificateWithdrawal.$inferSelect;

export async function insertCertificates(q: Q, rows: readonly CertificateRow[]): Promise<void> {
  if (rows.length > 0) await q.insert(certificate).values([...rows]);
}

export async function insertWithdrawals(q: Q, rows: readonly WithdrawalRow[]): Promise<void> {
  if (rows.length > 0) await q.insert(certificateWithdrawal).values([...rows]);
}

/** Those that hold: none of them is withdrawn. */
export async function selectCertificates(q: Q, editionId: string): Promise<CertificateRow[]> {
  const rows = await q
    .select({ certificate })
    .from(certificate)
    .innerJoin(entry, eq(entry.id, certificate.entryId))
    .leftJoin(certificateWithdrawal, eq(certificateWithdrawal.code, certificate.code))
    .where(and(eq(entry.editionId, editionId), isNull(certificateWithdrawal.code)));
  return rows.map((row) => row.certificate);
}

/** The certificate of this code, the edition in which it was issued, and its withdrawal if there is one. */
export async function selectCertificate(q: Q, code: string): Promise<{ readonly certificate: CertificateRow; readonly editionId: string; readonly withdrawal: WithdrawalRow | null } | undefined> {
  const [row] = await q
    .select({ certificate, editionId: entry.editionId, withdrawal: certificateWithdrawal })
    .from(certificate)
    .innerJoin(entry, eq(entry.id, certificate.entryId))
    .leftJoin(certificateWithdrawal, eq(certificateWithdrawal.code, certificate.code))
    .where(eq(certificate.code, code))
    .limit(1);
  return row;
}
