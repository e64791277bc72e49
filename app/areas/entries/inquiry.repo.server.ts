// Inquiries of the jury about entries, in the database.
import { and, asc, eq, inArray, sql } from "drizzle-orm";

import { prepared } from "#app/services/prepared";
import type { Q } from "#app/services/store";
import { entry, inquiry, person } from "#db/schema";
import type { InquiryState } from "#db/vocabulary/entry";

export type InquiryRow = typeof inquiry.$inferSelect;

export async function insertInquiry(q: Q, row: typeof inquiry.$inferInsert): Promise<void> {
  await q.insert(inquiry).values(row);
}

export async function updateInquiry(q: Q, id: string, change: Partial<typeof inquiry.$inferInsert>): Promise<void> {
  await q.update(inquiry).set(change).where(eq(inquiry.id, id));
}

export async function selectInquiry(q: Q, id: string): Promise<InquiryRow | undefined> {
  const [row] = await q.select().from(inquiry).where(eq(inquiry.id, id));
  return row;
}

const ofEntry = prepared((q) =>
  q.select().from(inquiry).where(eq(inquiry.entryId, sql.placeholder("entryId"))).orderBy(asc(inquiry.askedAt), asc(inquiry.id)).prepare(),
);

/** In the order in which they were asked. */
export async function selectInquiriesOfEntry(q: Q, entryId: string): Promise<InquiryRow[]> {
  return ofEntry(q).all({ entryId });
}

/** Those that those who handed the entry in have ever seen. */
export async function selectForwardedInquiries(q: Q, entryId: string): Promise<InquiryRow[]> {
  const seen: readonly InquiryState[] = ["forwarded", "answered"];
  return q.select().from(inquiry).where(and(eq(inquiry.entryId, entryId), inArray(inquiry.state, [...seen]))).orderBy(asc(inquiry.ruledAt), asc(inquiry.id));
}

/** With who asked and about what, in the order in which they were asked. */
export async function selectInquiriesOfEdition(q: Q, editionId: string): Promise<{ readonly inquiry: InquiryRow; readonly juror: string; readonly number: string | null; readonly title: string }[]> {
  return q
    .select({ inquiry, juror: person.name, number: entry.number, title: entry.title })
    .from(inquiry)
    .innerJoin(entry, eq(entry.id, inquiry.entryId))
    .innerJoin(person, eq(person.id, inquiry.askedBy))
    .where(eq(entry.editionId, editionId))
    .orderBy(asc(inquiry.askedAt), asc(inquiry.id));
}
