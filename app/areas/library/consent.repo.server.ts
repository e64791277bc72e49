// Consents on record. Rows are added and ended, never changed otherwise.
import { and, desc, eq, inArray, isNull } from "drizzle-orm";

import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";
import { exampleConsent } from "#db/schema";

export type ConsentRow = typeof exampleConsent.$inferSelect;

/** The newest first. */
export async function selectConsents(q: Q, exampleId: string): Promise<ConsentRow[]> {
  return q.select().from(exampleConsent).where(eq(exampleConsent.exampleId, exampleId)).orderBy(desc(exampleConsent.recordedAt));
}

export async function selectOpenConsent(q: Q, exampleId: string): Promise<ConsentRow | undefined> {
  const [row] = await q
    .select()
    .from(exampleConsent)
    .where(and(eq(exampleConsent.exampleId, exampleId), isNull(exampleConsent.withdrawnAt)))
    .limit(1);
  return row;
}

/** Those of the examples whose open consent covers files as well. */
export async function selectShowingFiles(q: Q, exampleIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await q
    .select({ id: exampleConsent.exampleId })
    .from(exampleConsent)
    .where(and(inArray(exampleConsent.exampleId, [...exampleIds]), isNull(exampleConsent.withdrawnAt), eq(exampleConsent.scope, "texts-and-files")));
  return new Set(rows.map(({ id }) => id));
}

export async function insertConsent(q: Q, row: typeof exampleConsent.$inferInsert): Promise<void> {
  await q.insert(exampleConsent).values(row);
}

/** `note`: why it was taken back; null where another takes its place. */
export async function endConsent(q: Q, exampleId: string, end: { readonly at: Instant; readonly by: string | null; readonly note: string | null }): Promise<void> {
  await q
    .update(exampleConsent)
    .set({ withdrawnAt: end.at, withdrawnBy: end.by, withdrawalNote: end.note })
    .where(and(eq(exampleConsent.exampleId, exampleId), isNull(exampleConsent.withdrawnAt)));
}
