// What jurors point out to the office about entries, in the database.
import { and, asc, eq, sql } from "drizzle-orm";

import { prepared } from "#app/services/prepared";
import type { Q } from "#app/services/store";
import { concern, entry, juror } from "#db/schema";

export type ConcernRow = typeof concern.$inferSelect;

export async function insertConcern(q: Q, row: typeof concern.$inferInsert): Promise<void> {
  await q.insert(concern).values(row);
}

export async function updateConcern(q: Q, id: string, change: Partial<typeof concern.$inferInsert>): Promise<void> {
  await q.update(concern).set(change).where(eq(concern.id, id));
}

const ofPair = prepared((q) =>
  q
    .select()
    .from(concern)
    .where(and(eq(concern.jurorId, sql.placeholder("jurorId")), eq(concern.entryId, sql.placeholder("entryId"))))
    .orderBy(asc(concern.raisedAt), asc(concern.id))
    .prepare(),
);

/** In the order in which they were raised. */
export async function selectConcernsOfPair(q: Q, jurorId: string, entryId: string): Promise<ConcernRow[]> {
  return ofPair(q).all({ jurorId, entryId });
}

function named(q: Q) {
  return q
    .select({ concern, juror: juror.name, editionId: entry.editionId, number: entry.number, title: entry.title })
    .from(concern)
    .innerJoin(entry, eq(entry.id, concern.entryId))
    .innerJoin(juror, eq(juror.id, concern.jurorId));
}

export type NamedConcern = Awaited<ReturnType<typeof selectConcernsOfEdition>>[number];

/** In the order in which they were raised. */
export async function selectConcernsOfEdition(q: Q, editionId: string) {
  return named(q).where(eq(entry.editionId, editionId)).orderBy(asc(concern.raisedAt), asc(concern.id));
}

export async function selectConcern(q: Q, id: string): Promise<NamedConcern | undefined> {
  const [row] = await named(q).where(eq(concern.id, id));
  return row;
}
