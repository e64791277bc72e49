// Pictures and documents of examples in the database. Their bytes lie in the file store under `key`.
import { and, asc, eq, inArray, isNull, lte, or } from "drizzle-orm";

import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";
import { exampleFile } from "#db/schema";

export type ExampleFileRow = typeof exampleFile.$inferSelect;

/** Of one example, as they came. */
export async function selectExampleFiles(q: Q, exampleId: string): Promise<ExampleFileRow[]> {
  return selectFilesOfExamples(q, [exampleId]);
}

/** Those of each as they came. */
export async function selectFilesOfExamples(q: Q, exampleIds: readonly string[]): Promise<ExampleFileRow[]> {
  return q
    .select()
    .from(exampleFile)
    .where(and(inArray(exampleFile.exampleId, [...exampleIds]), isNull(exampleFile.removedAt)))
    .orderBy(asc(exampleFile.uploadedAt), asc(exampleFile.id));
}

export async function selectExampleFile(q: Q, id: string): Promise<ExampleFileRow | undefined> {
  const [row] = await q.select().from(exampleFile).where(eq(exampleFile.id, id)).limit(1);
  return row;
}

/** Under which it lies, or came. */
export async function selectExampleFileByKey(q: Q, key: string): Promise<ExampleFileRow | undefined> {
  const [row] = await q.select().from(exampleFile).where(or(eq(exampleFile.key, key), eq(exampleFile.sentKey, key))).limit(1);
  return row;
}

export async function insertExampleFile(q: Q, row: ExampleFileRow): Promise<void> {
  await q.insert(exampleFile).values(row);
}

export async function correctExampleFileRow(q: Q, id: string, words: Pick<ExampleFileRow, "description" | "credit">): Promise<void> {
  await q.update(exampleFile).set(words).where(eq(exampleFile.id, id));
}

export async function removeExampleFileRow(q: Q, id: string, at: Instant): Promise<void> {
  await q.update(exampleFile).set({ removedAt: at }).where(eq(exampleFile.id, id));
}

/** On any example now. */
export async function selectStoredExampleFiles(q: Q): Promise<{ key: string; sha256: string }[]> {
  return q.select({ key: exampleFile.key, sha256: exampleFile.sha256 }).from(exampleFile).where(isNull(exampleFile.removedAt)).orderBy(asc(exampleFile.key));
}

const keys = { key: exampleFile.key, previewKey: exampleFile.previewKey } as const;
const keysOf = ({ key, previewKey }: { readonly key: string; readonly previewKey: string | null }) => (previewKey === null ? [key] : [key, previewKey]);

/** Of all files and their previews. */
export async function selectExampleFileKeys(q: Q): Promise<string[]> {
  return (await q.select(keys).from(exampleFile)).flatMap(keysOf);
}

/** Deletes the rows of files that were taken off before `until`; returns their keys. */
export async function deleteRemovedExampleFiles(q: Q, until: Instant): Promise<string[]> {
  return (await q.delete(exampleFile).where(lte(exampleFile.removedAt, until)).returning(keys)).flatMap(keysOf);
}
