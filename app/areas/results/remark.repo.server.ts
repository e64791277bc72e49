// What the office decided about remarks, in the database.
import { eq } from "drizzle-orm";

import type { Q } from "#app/services/store";
import { entry, remarkRuling, scoreSheet } from "#db/schema";

export type RulingRow = typeof remarkRuling.$inferSelect;

/** Of one entry, or of an edition. */
export async function selectRulings(q: Q, of: { readonly editionId: string } | { readonly entryId: string }): Promise<RulingRow[]> {
  const rows = await q
    .select({ remarkRuling })
    .from(remarkRuling)
    .innerJoin(scoreSheet, eq(scoreSheet.id, remarkRuling.sheetId))
    .innerJoin(entry, eq(entry.id, scoreSheet.entryId))
    .where("entryId" in of ? eq(entry.id, of.entryId) : eq(entry.editionId, of.editionId));
  return rows.map((row) => row.remarkRuling);
}

/** A later ruling takes the place of the earlier one; the audit log keeps both. */
export async function putRuling(q: Q, row: RulingRow): Promise<void> {
  const { released, ruledAt, ruledBy } = row;
  await q.insert(remarkRuling).values(row).onConflictDoUpdate({ target: [remarkRuling.sheetId, remarkRuling.place], set: { released, ruledAt, ruledBy } });
}
