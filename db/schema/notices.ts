// Notices with which municipalities look for partners, the contacts that come of them, and the weekly digest. Triggers of the migrations hold that a notice's
// words stay, that nothing is written about one that the office removed, and that an agreement is not taken back.
import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

import { flag, id, instantColumn, oneOf } from "#db/columns";
import { CONTACT_SIDES, RADIUS_MAX, RADIUS_MIN, REACHES, type ContactSide, type Reach } from "#db/vocabulary/notice";
import { TOPICS, type Topic } from "#db/vocabulary/topic";

import { organisation, person } from "./accounts";

export const notice = sqliteTable(
  "notice",
  {
    id: id(),
    organisationId: text().notNull().references(() => organisation.id),
    createdBy: text().notNull().references(() => person.id),
    topic: text().$type<Topic>().notNull(),
    reach: text().$type<Reach>().notNull(),
    radiusKm: integer(),
    crossBorder: flag().notNull(),
    /** The first moment at which it is over. */
    expiresAt: instantColumn().notNull(),
    words: text().notNull(),
    createdAt: instantColumn().notNull(),
    /** By its municipality, before it expired. */
    endedAt: instantColumn(),
    /** By the office, with a reason. */
    removedAt: instantColumn(),
    removedBy: text().references(() => person.id),
    removalReason: text(),
  },
  (t) => [
    check("notice_topic", sql.raw(oneOf("topic", TOPICS))),
    check("notice_reach", sql.raw(oneOf("reach", REACHES))),
    check("notice_radius", sql.raw(`(reach = 'radius') = (radius_km is not null) and (radius_km is null or radius_km between ${RADIUS_MIN} and ${RADIUS_MAX})`)),
    check("notice_words", sql.raw("trim(words) <> ''")),
    check("notice_lasts", sql.raw("expires_at > created_at")),
    check("notice_removal", sql.raw("(removed_at is null) = (removed_by is null) and (removed_at is null) = (removal_reason is null) and (removal_reason is null or trim(removal_reason) <> '')")),
    index("notice_expires").on(t.expiresAt),
    index("notice_organisation").on(t.organisationId),
  ],
);

/** Two organisations in touch about a notice of one of them. Who they are to write to is shown to both once both have agreed. */
export const contact = sqliteTable(
  "contact",
  {
    id: id(),
    noticeId: text().notNull().references(() => notice.id, { onDelete: "cascade" }),
    /** The organisation that the notice is not of. */
    guestId: text().notNull().references(() => organisation.id),
    openedAt: instantColumn().notNull(),
    hostAgreedAt: instantColumn(),
    hostAgreedBy: text().references(() => person.id),
    guestAgreedAt: instantColumn(),
    guestAgreedBy: text().references(() => person.id),
  },
  (t) => [
    uniqueIndex("contact_once").on(t.noticeId, t.guestId),
    index("contact_guest").on(t.guestId),
    check("contact_agreed", sql.raw("(host_agreed_at is null) = (host_agreed_by is null) and (guest_agreed_at is null) = (guest_agreed_by is null)")),
  ],
);

export const contactMessage = sqliteTable(
  "contact_message",
  {
    id: id(),
    contactId: text().notNull().references(() => contact.id, { onDelete: "cascade" }),
    side: text().$type<ContactSide>().notNull(),
    writtenBy: text().notNull().references(() => person.id),
    writtenAt: instantColumn().notNull(),
    text: text().notNull(),
  },
  (t) => [index("contact_message_contact").on(t.contactId), check("contact_message_side", sql.raw(oneOf("side", CONTACT_SIDES))), check("contact_message_text", sql.raw("trim(text) <> ''"))],
);

/** Who wants the weekly digest. */
export const digestReader = sqliteTable("digest_reader", {
  personId: text().primaryKey().references(() => person.id, { onDelete: "cascade" }),
  since: instantColumn().notNull(),
});

/** A digest that was written: one for each person and week, with a link of its own to have no more of them. */
export const digest = sqliteTable(
  "digest",
  {
    /** SHA-256 of the secret in the link, hex. */
    linkHash: text().primaryKey(),
    personId: text().notNull().references(() => person.id, { onDelete: "cascade" }),
    /** The Monday it belongs to, YYYY-MM-DD. */
    week: text().notNull(),
    writtenAt: instantColumn().notNull(),
  },
  (t) => [uniqueIndex("digest_once").on(t.personId, t.week)],
);
