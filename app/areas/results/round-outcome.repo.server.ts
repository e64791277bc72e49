// What closed rounds said about their entries, in the database; only appended, triggers refuse anything else.
import { asc, eq, getTableColumns, sql } from "drizzle-orm";

import type { Q } from "#app/services/store";
import { category, entry, roundOutcome } from "#db/schema";

export type OutcomeRow = typeof roundOutcome.$inferSelect;

/** By round, category and rank, with what names the entry; those without a rank come last. */
export async function selectOutcomes(q: Q, editionId: string) {
  return q
    .select({ ...getTableColumns(roundOutcome), number: sql<string>`${entry.number}`, title: entry.title, category: category.key })
    .from(roundOutcome)
    .innerJoin(entry, eq(entry.id, roundOutcome.entryId))
    .innerJoin(category, eq(category.id, entry.categoryId))
    .where(eq(entry.editionId, editionId))
    .orderBy(asc(roundOutcome.round), asc(category.position), sql`${roundOutcome.rank} is null`, asc(roundOutcome.rank), asc(entry.running));
}

export async function insertOutcomes(q: Q, rows: readonly OutcomeRow[]): Promise<void> {
  for (let i = 0; i < rows.length; i += 500) await q.insert(roundOutcome).values(rows.slice(i, i + 500));
}
