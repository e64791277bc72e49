// Jurors' books in the database: each juror has the one that was asked for last. Their bytes lie in a folder of their own.
import { and, asc, eq, inArray, isNotNull } from "drizzle-orm";

import type { Q } from "#app/services/store";
import { juror, juryBook } from "#db/schema";
import type { BookState } from "#db/vocabulary/scoring";

export type BookRow = typeof juryBook.$inferSelect;

/** In place of the one before. */
export async function putBook(q: Q, row: typeof juryBook.$inferInsert): Promise<void> {
  await q.delete(juryBook).where(eq(juryBook.jurorId, row.jurorId));
  await q.insert(juryBook).values(row);
}

export async function selectBookOf(q: Q, jurorId: string): Promise<BookRow | undefined> {
  const [row] = await q.select().from(juryBook).where(eq(juryBook.jurorId, jurorId));
  return row;
}

export type BookOrder = { readonly book: BookRow; readonly editionId: string; readonly personId: string | null };

/** The one asked for first. */
export async function selectFirstQueued(q: Q): Promise<BookOrder | undefined> {
  const [row] = await q
    .select({ book: juryBook, editionId: juror.editionId, personId: juror.personId })
    .from(juryBook)
    .innerJoin(juror, eq(juror.id, juryBook.jurorId))
    .where(eq(juryBook.state, "queued"))
    .orderBy(asc(juryBook.askedAt), asc(juryBook.id))
    .limit(1);
  return row;
}

/** Those that have come to an end, with whose they are. */
export async function selectEndedBooks(q: Q): Promise<BookOrder[]> {
  return q
    .select({ book: juryBook, editionId: juror.editionId, personId: juror.personId })
    .from(juryBook)
    .innerJoin(juror, eq(juror.id, juryBook.jurorId))
    .where(inArray(juryBook.state, ["ready", "failed"]));
}

type Change = { readonly state: BookState } & Partial<Pick<BookRow, "done" | "total" | "basis" | "key" | "size" | "endedAt">>;

/** False when it is not in the state it would have to come from: somebody has asked anew. */
export async function moveBook(q: Q, id: string, from: BookState, change: Change): Promise<boolean> {
  const moved = await q.update(juryBook).set(change).where(and(eq(juryBook.id, id), eq(juryBook.state, from))).returning({ id: juryBook.id });
  return moved.length > 0;
}

export async function updateDone(q: Q, id: string, done: number): Promise<void> {
  await q.update(juryBook).set({ done }).where(and(eq(juryBook.id, id), eq(juryBook.state, "running")));
}

export async function requeueRunning(q: Q): Promise<void> {
  await q.update(juryBook).set({ state: "queued", done: 0, total: 0, basis: null }).where(eq(juryBook.state, "running"));
}

export async function deleteBooks(q: Q, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await q.delete(juryBook).where(inArray(juryBook.id, [...ids]));
}

export async function selectBookKeys(q: Q): Promise<ReadonlySet<string>> {
  const rows = await q.select({ key: juryBook.key }).from(juryBook).where(isNotNull(juryBook.key));
  return new Set(rows.flatMap(({ key }) => key ?? []));
}
