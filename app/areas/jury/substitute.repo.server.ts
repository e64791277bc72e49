// Who is to step in for which juror.
import { eq } from "drizzle-orm";

import type { Q } from "#app/services/store";
import { substitute } from "#db/schema";

export type SubstituteRow = typeof substitute.$inferSelect;

export async function selectSubstitute(q: Q, jurorId: string): Promise<SubstituteRow | undefined> {
  const [row] = await q.select().from(substitute).where(eq(substitute.jurorId, jurorId)).limit(1);
  return row;
}

export async function replaceSubstitute(q: Q, row: SubstituteRow): Promise<void> {
  const { jurorId: _kept, ...change } = row;
  await q.insert(substitute).values(row).onConflictDoUpdate({ target: substitute.jurorId, set: change });
}

export async function deleteSubstitute(q: Q, jurorId: string): Promise<void> {
  await q.delete(substitute).where(eq(substitute.jurorId, jurorId));
}
