// What partners were asked, through which links, and what they answered. A partner stays named here when its entry no longer lists it.
import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

import { id, instantColumn, oneOf } from "#db/columns";
import { PARTNER_ANSWERS, RESOLUTION_STATES, type PartnerAnswer, type ResolutionState } from "#db/vocabulary/entry";

import { entry } from "./entries";

export const partnerRequest = sqliteTable(
  "partner_request",
  {
    /** Id of the partner; the rows of an entry's partners are written anew with each save, so nothing refers to them. */
    partnerId: text().primaryKey(),
    entryId: text().notNull().references(() => entry.id, { onDelete: "cascade" }),
    /** When the last mail was written, whatever it said. */
    askedAt: instantColumn().notNull(),
    /** Address of the last mail, lower case. */
    askedEmail: text().notNull(),
    /** SHA-256 of what it asked to confirm, hex. */
    askedFingerprint: text().notNull(),
    /** Of the partner's council, in the partner's own words; null: not stated. */
    resolutionState: text().$type<ResolutionState>(),
    resolutionDate: text(),
    resolutionStatedAt: instantColumn(),
  },
  (t) => [
    index("partner_request_entry").on(t.entryId),
    check("partner_request_email", sql`${t.askedEmail} = lower(trim(${t.askedEmail}))`),
    check("partner_request_resolution", sql.raw(`resolution_state is null or ${oneOf("resolution_state", RESOLUTION_STATES)}`)),
    check("partner_request_resolution_date", sql.raw("resolution_state is null or (resolution_state = 'passed') = (resolution_date is not null)")),
  ],
);

export const partnerLink = sqliteTable(
  "partner_link",
  {
    /** SHA-256 of the secret in the link, hex. */
    hash: text().primaryKey(),
    partnerId: text().notNull().references(() => partnerRequest.partnerId, { onDelete: "cascade" }),
    /** Where it was sent; it opens nothing once the partner is asked elsewhere. */
    email: text().notNull(),
    createdAt: instantColumn().notNull(),
  },
  (t) => [index("partner_link_partner").on(t.partnerId)],
);

/** Each answer with what it was given to, as canonical JSON. Never updated; the last one counts. */
export const partnerAnswer = sqliteTable(
  "partner_answer",
  {
    partnerId: text().notNull().references(() => partnerRequest.partnerId, { onDelete: "cascade" }),
    no: integer().notNull(),
    answer: text().$type<PartnerAnswer>().notNull(),
    name: text().notNull(),
    role: text().notNull(),
    reason: text().notNull(),
    content: text().notNull(),
    /** SHA-256 of content, hex. */
    fingerprint: text().notNull(),
    answeredAt: instantColumn().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.partnerId, t.no] }),
    check("partner_answer_answer", sql.raw(oneOf("answer", PARTNER_ANSWERS))),
    check("partner_answer_reason", sql.raw("answer = 'confirmed' or trim(reason) <> ''")),
  ],
);

/** The document of a council resolution that a partner handed in through its link. */
export const partnerDocument = sqliteTable(
  "partner_document",
  {
    id: id(),
    partnerId: text().notNull().references(() => partnerRequest.partnerId),
    /** Name in the file store; unique, not secret. */
    key: text().notNull().unique(),
    name: text().notNull(),
    size: integer().notNull(),
    type: text().notNull(),
    sha256: text().notNull(),
    uploadedAt: instantColumn().notNull(),
    /** Another one took its place. */
    replacedAt: instantColumn(),
  },
  (t) => [index("partner_document_partner").on(t.partnerId), check("partner_document_size", sql.raw("size > 0"))],
);
