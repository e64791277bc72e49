// Entries and their partners in the database.
import { and, asc, count, desc, eq, inArray, max, ne, sql } from "drizzle-orm";

import { prepared } from "#app/services/prepared";
import type { Q } from "#app/services/store";
import { isInRound } from "#db/current-round";
import { entry, entryPartner, organisation } from "#db/schema";
import type { EntryState } from "#db/vocabulary/entry";
import { TOPIC_QUESTION } from "#db/vocabulary/topic";

export type EntryRow = typeof entry.$inferSelect;
export type PartnerRow = typeof entryPartner.$inferSelect;

const named = {
  id: entry.id,
  editionId: entry.editionId,
  categoryId: entry.categoryId,
  number: entry.number,
  title: entry.title,
  language: entry.language,
  topics: sql<string>`coalesce(json_extract(${entry.answers}, ${`$.${TOPIC_QUESTION}`}), '[]')`,
  state: entry.state,
  leadId: entry.leadId,
  leadName: organisation.name,
} as const;

/** Entries in the current round of judging. */
export async function selectJudgedEntries(q: Q, editionId: string) {
  return q
    .select(named)
    .from(entry)
    .innerJoin(organisation, eq(organisation.id, entry.leadId))
    .where(and(eq(entry.editionId, editionId), isInRound()))
    .orderBy(asc(entry.number));
}

export async function selectNamedEntry(q: Q, id: string) {
  const [row] = await q.select(named).from(entry).innerJoin(organisation, eq(organisation.id, entry.leadId)).where(eq(entry.id, id)).limit(1);
  return row;
}

/** Partners of one entry in their order. */
const partnersOf = prepared((q) => q.select().from(entryPartner).where(eq(entryPartner.entryId, sql.placeholder("entryId"))).orderBy(asc(entryPartner.position)).prepare());

export async function selectPartners(q: Q, entryId: string): Promise<PartnerRow[]> {
  return partnersOf(q).all({ entryId });
}

/** Partners of the entries in the current round of judging, in their order. */
export async function selectPartnersOfJudged(q: Q, editionId: string) {
  return q
    .select({ entryId: entryPartner.entryId, organisationId: entryPartner.organisationId, name: entryPartner.name, country: entryPartner.country })
    .from(entryPartner)
    .innerJoin(entry, eq(entry.id, entryPartner.entryId))
    .where(and(eq(entry.editionId, editionId), isInRound()))
    .orderBy(asc(entryPartner.entryId), asc(entryPartner.position));
}

export async function countByState(q: Q, editionId: string): Promise<{ state: EntryState; n: number }[]> {
  return q.select({ state: entry.state, n: count() }).from(entry).where(eq(entry.editionId, editionId)).groupBy(entry.state);
}

/** Unfinished entries of an edition, as far as a letter names them; oldest first. */
export async function selectDrafts(q: Q, editionId: string): Promise<{ leadId: string; title: string }[]> {
  return q
    .select({ leadId: entry.leadId, title: entry.title })
    .from(entry)
    .where(and(eq(entry.editionId, editionId), eq(entry.state, "draft")))
    .orderBy(asc(entry.createdAt));
}

const byId = prepared((q) => q.select().from(entry).where(eq(entry.id, sql.placeholder("id"))).limit(1).prepare());

export async function selectEntry(q: Q, id: string): Promise<EntryRow | undefined> {
  const [row] = await byId(q).all({ id });
  return row;
}

/** All entries that an organisation leads, the newest first. */
export async function selectEntriesOfLead(q: Q, leadId: string): Promise<EntryRow[]> {
  return q.select().from(entry).where(eq(entry.leadId, leadId)).orderBy(desc(entry.createdAt));
}

export async function selectPartnersOfLead(q: Q, leadId: string): Promise<PartnerRow[]> {
  const rows = await q
    .select({ partner: entryPartner })
    .from(entryPartner)
    .innerJoin(entry, eq(entry.id, entryPartner.entryId))
    .where(eq(entry.leadId, leadId))
    .orderBy(asc(entryPartner.position));
  return rows.map(({ partner }) => partner);
}

export async function insertEntry(q: Q, row: typeof entry.$inferInsert): Promise<void> {
  await q.insert(entry).values(row);
}

export async function updateEntry(q: Q, id: string, change: Partial<typeof entry.$inferInsert>): Promise<void> {
  await q.update(entry).set(change).where(eq(entry.id, id));
}

/** Puts the given partners in the place of those an entry has. */
export async function replacePartners(q: Q, entryId: string, rows: readonly PartnerRow[]): Promise<void> {
  await q.delete(entryPartner).where(eq(entryPartner.entryId, entryId));
  if (rows.length > 0) await q.insert(entryPartner).values([...rows]);
}

/** The entry that takes the lead's only place in an edition, if any. */
export async function selectPlaceHolder(q: Q, editionId: string, leadId: string): Promise<{ id: string; number: string | null; title: string } | undefined> {
  const [row] = await q
    .select({ id: entry.id, number: entry.number, title: entry.title })
    .from(entry)
    .where(and(eq(entry.editionId, editionId), eq(entry.leadId, leadId), eq(entry.takesLeadPlace, true)))
    .limit(1);
  return row;
}

/** The highest running number that a category has ever given; 0 when none. Numbered entries are never deleted, so none comes twice. */
export async function selectHighestRunning(q: Q, categoryId: string): Promise<number> {
  const [row] = await q.select({ highest: max(entry.running) }).from(entry).where(eq(entry.categoryId, categoryId));
  return row?.highest ?? 0;
}

/** All entries of an edition that take their lead's place. */
export async function selectPlaceHolders(q: Q, editionId: string): Promise<{ id: string; leadId: string }[]> {
  return q
    .select({ id: entry.id, leadId: entry.leadId })
    .from(entry)
    .where(and(eq(entry.editionId, editionId), eq(entry.takesLeadPlace, true)));
}

/** How many other entries of the lead take its place in the edition. */
export async function countOtherPlaceHolders(q: Q, { id, editionId, leadId }: Pick<EntryRow, "id" | "editionId" | "leadId">): Promise<number> {
  const [row] = await q
    .select({ n: count() })
    .from(entry)
    .where(and(eq(entry.editionId, editionId), eq(entry.leadId, leadId), eq(entry.takesLeadPlace, true), ne(entry.id, id)));
  return row?.n ?? 0;
}

/** Ids of a category's entries in the given states, by number. */
export async function selectEntriesOfCategory(q: Q, categoryId: string, states: readonly EntryState[]): Promise<string[]> {
  const rows = await q
    .select({ id: entry.id })
    .from(entry)
    .where(and(eq(entry.categoryId, categoryId), inArray(entry.state, [...states])))
    .orderBy(asc(entry.running));
  return rows.map(({ id }) => id);
}

/** What the office's list shows of all entries of an edition: no texts, newest submission first, then drafts. */
export async function selectOverview(q: Q, editionId: string) {
  return q
    .select({
      id: entry.id,
      number: entry.number,
      title: entry.title,
      leadName: organisation.name,
      categoryId: entry.categoryId,
      state: entry.state,
      submittedAt: entry.submittedAt,
    })
    .from(entry)
    .innerJoin(organisation, eq(organisation.id, entry.leadId))
    .where(eq(entry.editionId, editionId))
    .orderBy(desc(entry.submittedAt), desc(entry.createdAt));
}
