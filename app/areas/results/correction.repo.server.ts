// Corrections of sealed results in the database: one may be under way for an edition; a sealed one stays, triggers refuse anything else.
import { and, asc, eq } from "drizzle-orm";

import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";
import { correction, sealedResult } from "#db/schema";

export type CorrectionRow = typeof correction.$inferSelect;

/** In their order, each with the instant of its seal; null: under way. */
export async function selectCorrections(q: Q, editionId: string): Promise<(CorrectionRow & { readonly sealedAt: Instant | null })[]> {
  const rows = await q
    .select({ correction, sealedAt: sealedResult.sealedAt })
    .from(correction)
    .leftJoin(sealedResult, and(eq(sealedResult.editionId, correction.editionId), eq(sealedResult.no, correction.no)))
    .where(eq(correction.editionId, editionId))
    .orderBy(asc(correction.no));
  return rows.map((row) => ({ ...row.correction, sealedAt: row.sealedAt }));
}

export async function insertCorrection(q: Q, row: CorrectionRow): Promise<void> {
  await q.insert(correction).values(row);
}

export async function updateCorrection(q: Q, { editionId, no }: Pick<CorrectionRow, "editionId" | "no">, change: Partial<Pick<CorrectionRow, "reason" | "signedOffAt" | "signedOffBy" | "signedOffDigest">>): Promise<void> {
  await q.update(correction).set(change).where(and(eq(correction.editionId, editionId), eq(correction.no, no)));
}

export async function deleteCorrection(q: Q, { editionId, no }: Pick<CorrectionRow, "editionId" | "no">): Promise<void> {
  await q.delete(correction).where(and(eq(correction.editionId, editionId), eq(correction.no, no)));
}
