// Entries and their partners in the database.
import { and, asc, count, eq, isNotNull, isNull } from "drizzle-orm";

import type { Q } from "#app/services/store";
import { entry, entryPartner, organisation, person } from "#db/schema";
import type { EntryState } from "#db/vocabulary/entry";

export type EntryRow = typeof entry.$inferSelect;
export type PartnerRow = typeof entryPartner.$inferSelect;

const named = {
  id: entry.id,
  editionId: entry.editionId,
  categoryId: entry.categoryId,
  number: entry.number,
  title: entry.title,
  language: entry.language,
  state: entry.state,
  leadId: entry.leadId,
  leadName: organisation.name,
} as const;

export async function selectNamedEntries(q: Q, editionId: string, state: EntryState) {
  return q
    .select(named)
    .from(entry)
    .innerJoin(organisation, eq(organisation.id, entry.leadId))
    .where(and(eq(entry.editionId, editionId), eq(entry.state, state)))
    .orderBy(asc(entry.number));
}

export async function selectNamedEntry(q: Q, id: string) {
  const [row] = await q.select(named).from(entry).innerJoin(organisation, eq(organisation.id, entry.leadId)).where(eq(entry.id, id)).limit(1);
  return row;
}

/** Partners of one entry in their order. */
export async function selectPartners(q: Q, entryId: string): Promise<PartnerRow[]> {
  return q.select().from(entryPartner).where(eq(entryPartner.entryId, entryId)).orderBy(asc(entryPartner.position));
}

/** Partners of all entries of an edition in one state, in their order. */
export async function selectPartnersOfEdition(q: Q, editionId: string, state: EntryState) {
  return q
    .select({ entryId: entryPartner.entryId, organisationId: entryPartner.organisationId, name: entryPartner.name, country: entryPartner.country })
    .from(entryPartner)
    .innerJoin(entry, eq(entry.id, entryPartner.entryId))
    .where(and(eq(entry.editionId, editionId), eq(entry.state, state)))
    .orderBy(asc(entryPartner.entryId), asc(entryPartner.position));
}

export async function countByState(q: Q, editionId: string): Promise<{ state: EntryState; n: number }[]> {
  return q.select({ state: entry.state, n: count() }).from(entry).where(eq(entry.editionId, editionId)).groupBy(entry.state);
}

/** Who works on drafts of an edition: one row for each person and draft, oldest draft first. */
export async function selectDraftEditors(q: Q, editionId: string) {
  return q
    .select({ personId: person.id, name: person.name, email: person.email, locale: person.locale, title: entry.title })
    .from(entry)
    .innerJoin(person, eq(person.organisationId, entry.leadId))
    .where(
      and(
        eq(entry.editionId, editionId),
        eq(entry.state, "draft"),
        isNotNull(person.organisationConfirmedAt),
        isNotNull(person.emailVerifiedAt),
        isNull(person.removedAt),
      ),
    )
    .orderBy(asc(entry.createdAt));
}
