// Writes to the row of an edition. Every write counts its version, so that whoever saves over a newer state is told.
import { eq, sql } from "drizzle-orm";

import type { Q } from "#app/services/store";
import { edition } from "#db/schema";

import type { Edition } from "./edition";

type Row = typeof edition.$inferInsert;

export async function insertEdition(q: Q, row: Row): Promise<void> {
  await q.insert(edition).values(row);
}

/** The edition as it is then. Throws RangeError when there is none. */
export async function updateEdition(q: Q, id: string, change: Partial<Omit<Row, "id" | "version">>): Promise<Edition> {
  const [row] = await q.update(edition).set({ ...change, version: sql`${edition.version} + 1` }).where(eq(edition.id, id)).returning();
  if (!row) throw new RangeError(`no edition ${id}`);
  return row;
}
