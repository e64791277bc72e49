// Contacts about notices and what is written in them, in the database.
import { aliasedTable, and, asc, desc, eq, max, or } from "drizzle-orm";

import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";
import { contact, contactMessage, notice, organisation } from "#db/schema";

import type { NoticeRow } from "./notice.repo.server";

export type ContactRow = typeof contact.$inferSelect;
export type MessageRow = typeof contactMessage.$inferSelect;
export type ContactWithNotice = { readonly contact: ContactRow; readonly notice: NoticeRow; readonly host: string; readonly guest: string };
export type ListedContact = ContactWithNotice & { readonly lastWrittenAt: Instant | null };

const guestOrganisation = aliasedTable(organisation, "guest_organisation");
const COLUMNS = { contact, notice, host: organisation.name, guest: guestOrganisation.name };

export async function insertContact(q: Q, row: typeof contact.$inferInsert): Promise<void> {
  await q.insert(contact).values(row);
}

export async function updateContact(q: Q, id: string, change: Partial<typeof contact.$inferInsert>): Promise<void> {
  await q.update(contact).set(change).where(eq(contact.id, id));
}

export async function selectContactAbout(q: Q, noticeId: string, guestId: string): Promise<ContactRow | undefined> {
  const [row] = await q.select().from(contact).where(and(eq(contact.noticeId, noticeId), eq(contact.guestId, guestId)));
  return row;
}

export async function selectContact(q: Q, id: string): Promise<ContactWithNotice | undefined> {
  const [row] = await q
    .select(COLUMNS)
    .from(contact)
    .innerJoin(notice, eq(notice.id, contact.noticeId))
    .innerJoin(organisation, eq(organisation.id, notice.organisationId))
    .innerJoin(guestOrganisation, eq(guestOrganisation.id, contact.guestId))
    .where(eq(contact.id, id));
  return row;
}

/** Those in which the organisation takes part on either side; the one written in last comes first. */
export async function selectContactsOf(q: Q, organisationId: string): Promise<ListedContact[]> {
  const last = max(contactMessage.writtenAt);
  return q
    .select({ ...COLUMNS, lastWrittenAt: last })
    .from(contact)
    .innerJoin(notice, eq(notice.id, contact.noticeId))
    .innerJoin(organisation, eq(organisation.id, notice.organisationId))
    .innerJoin(guestOrganisation, eq(guestOrganisation.id, contact.guestId))
    .leftJoin(contactMessage, eq(contactMessage.contactId, contact.id))
    .where(or(eq(notice.organisationId, organisationId), eq(contact.guestId, organisationId)))
    .groupBy(contact.id)
    .orderBy(desc(last), asc(contact.id));
}

export async function insertMessage(q: Q, row: typeof contactMessage.$inferInsert): Promise<void> {
  await q.insert(contactMessage).values(row);
}

/** In the order in which they were written. */
export async function selectMessages(q: Q, contactId: string): Promise<MessageRow[]> {
  return q.select().from(contactMessage).where(eq(contactMessage.contactId, contactId)).orderBy(asc(contactMessage.writtenAt), asc(contactMessage.id));
}

/** What a person wrote, in the order in which it was written. */
export async function selectMessagesBy(q: Q, personId: string): Promise<MessageRow[]> {
  return q.select().from(contactMessage).where(eq(contactMessage.writtenBy, personId)).orderBy(asc(contactMessage.writtenAt), asc(contactMessage.id));
}
