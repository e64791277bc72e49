// Cases in which the office advises: who asks about which project, what is said to both sides, what only the office notes, appointments.
// Words for the requester (case_message) and notes of the office (case_note) are tables of their own: nothing internal can slip out by a forgotten flag.
import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

import { id, instantColumn, oneOf } from "#db/columns";
import {
  CASE_KINDS,
  CASE_PARTY_ROLES,
  CASE_SIDES,
  CASE_STATES,
  INVOLVEMENT_KINDS,
  KEEP_MONTHS,
  type CaseKind,
  type CasePartyRole,
  type CaseSide,
  type CaseState,
  type InvolvementKind,
} from "#db/vocabulary/advice";
import { ATTACHMENT_TYPES, FILE_LIMIT } from "#db/vocabulary/attachment";
import type { Locale } from "#db/vocabulary/locale";
import { REGIONAL_DISTRICTS, type RegionalDistrict } from "#db/vocabulary/regional-district";
import { TOPICS, type Topic } from "#db/vocabulary/topic";

import { organisation, person } from "./accounts";

export const adviceCase = sqliteTable(
  "advice_case",
  {
    id: id(),
    kind: text().$type<CaseKind>().notNull(),
    year: integer().notNull(),
    /** Of its kind and year, without a gap, never reused. */
    running: integer().notNull(),
    /** "B-2026-001" */
    number: text().notNull().unique(),
    state: text().$type<CaseState>().notNull(),
    project: text().notNull(),
    topic: text().$type<Topic>().notNull(),
    /** What is asked, in the requester's words. */
    concern: text().notNull(),
    /** When somebody would like to talk about it, in their words; "" where they do not say. */
    wished: text().notNull().default(""),
    /** Of the lead; null where it lies outside North Rhine-Westphalia or in no directory. */
    region: text().$type<RegionalDistrict>(),
    requesterName: text().notNull(),
    /** Lower case, trimmed. */
    requesterEmail: text().notNull(),
    /** Null: asked without an account. */
    requesterId: text().references(() => person.id),
    locale: text().$type<Locale>().notNull(),
    /** Null until somebody takes it. */
    adviserId: text().references(() => person.id),
    openedAt: instantColumn().notNull(),
    /** When anything of it last changed. */
    touchedAt: instantColumn().notNull(),
    closedAt: instantColumn(),
    /** Set in the step that deletes the case, and only there: what is append only goes with it then. */
    sweptAt: instantColumn(),
  },
  (t) => [
    uniqueIndex("advice_case_running").on(t.kind, t.year, t.running),
    index("advice_case_state").on(t.state, t.touchedAt),
    index("advice_case_requester").on(t.requesterId),
    index("advice_case_email").on(t.requesterEmail),
    index("advice_case_adviser").on(t.adviserId),
    check("advice_case_kind", sql.raw(oneOf("kind", CASE_KINDS))),
    check("advice_case_state_known", sql.raw(oneOf("state", CASE_STATES))),
    check("advice_case_topic", sql.raw(oneOf("topic", TOPICS))),
    check("advice_case_region", sql.raw(`region is null or ${oneOf("region", REGIONAL_DISTRICTS)}`)),
    check("advice_case_email_plain", sql`${t.requesterEmail} = lower(trim(${t.requesterEmail}))`),
    check("advice_case_words", sql.raw("trim(project) <> '' and trim(concern) <> '' and trim(requester_name) <> ''")),
    check("advice_case_closed", sql.raw("(state = 'closed') = (closed_at is not null)")),
    check("advice_case_taken", sql.raw("state not in ('in-progress', 'waiting') or adviser_id is not null")),
  ],
);

/** Lead and partners of the project, from the directory or named freely. */
export const caseParty = sqliteTable(
  "case_party",
  {
    caseId: text().notNull().references(() => adviceCase.id),
    /** 0: the lead. */
    position: integer().notNull(),
    role: text().$type<CasePartyRole>().notNull(),
    organisationId: text().references(() => organisation.id),
    name: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.caseId, t.position] }),
    uniqueIndex("case_party_once").on(t.caseId, t.organisationId),
    index("case_party_organisation").on(t.organisationId),
    check("case_party_role", sql.raw(oneOf("role", CASE_PARTY_ROLES))),
    check("case_party_lead", sql.raw("(role = 'lead') = (position = 0)")),
    check("case_party_name", sql.raw("trim(name) <> ''")),
  ],
);

/** Everybody who ever advised in a case or assessed its project: from here a juror's prior involvement follows (law §5). Append only. */
export const caseInvolvement = sqliteTable(
  "case_involvement",
  {
    caseId: text().notNull().references(() => adviceCase.id),
    personId: text().notNull().references(() => person.id),
    kind: text().$type<InvolvementKind>().notNull(),
    since: instantColumn().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.caseId, t.personId, t.kind] }),
    index("case_involvement_person").on(t.personId),
    check("case_involvement_kind", sql.raw(oneOf("kind", INVOLVEMENT_KINDS))),
  ],
);

/** What the jury may still need of a case that is deleted: who advised, or assessed a project of, which organisation (law §5). Written once. */
export const pastInvolvement = sqliteTable(
  "past_involvement",
  {
    caseNumber: text().notNull(),
    personId: text().notNull().references(() => person.id),
    organisationId: text().notNull().references(() => organisation.id),
    kind: text().$type<InvolvementKind>().notNull(),
    project: text().notNull(),
    since: instantColumn().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.caseNumber, t.personId, t.organisationId, t.kind] }),
    index("past_involvement_person").on(t.personId),
    check("past_involvement_kind", sql.raw(oneOf("kind", INVOLVEMENT_KINDS))),
  ],
);

/** Files of deleted cases whose bytes are still there: a backup copies the database first, and what it names must not go meanwhile. */
export const sweptFile = sqliteTable("swept_file", { key: text().primaryKey(), sweptAt: instantColumn().notNull() });

/** One row. */
export const adviceSetting = sqliteTable(
  "advice_setting",
  {
    id: integer().primaryKey(),
    /** How long a closed case is kept. */
    keepMonths: integer().notNull(),
    /** Null as long as it is as shipped. */
    changedAt: instantColumn(),
    changedBy: text().references(() => person.id),
  },
  () => [check("advice_setting_one", sql.raw("id = 1")), check("advice_setting_months", sql.raw(`keep_months between ${KEEP_MONTHS.least} and ${KEEP_MONTHS.most}`))],
);

/** The requester's personal links; each mail brings its own. */
export const caseLink = sqliteTable(
  "case_link",
  {
    /** SHA-256 of the secret in the link, hex. */
    hash: text().primaryKey(),
    caseId: text().notNull().references(() => adviceCase.id),
    createdAt: instantColumn().notNull(),
    expiresAt: instantColumn().notNull(),
  },
  (t) => [index("case_link_case").on(t.caseId)],
);

/** What requester and office say to each other. Append only. */
export const caseMessage = sqliteTable(
  "case_message",
  {
    id: id(),
    caseId: text().notNull().references(() => adviceCase.id),
    side: text().$type<CaseSide>().notNull(),
    /** Null: the requester, without an account. */
    authorId: text().references(() => person.id),
    text: text().notNull(),
    writtenAt: instantColumn().notNull(),
  },
  (t) => [
    index("case_message_case").on(t.caseId, t.writtenAt),
    check("case_message_side", sql.raw(oneOf("side", CASE_SIDES))),
    check("case_message_author", sql.raw("side = 'requester' or author_id is not null")),
    check("case_message_text", sql.raw("trim(text) <> ''")),
  ],
);

/** What the office notes for itself. Read by the office alone. Append only. */
export const caseNote = sqliteTable(
  "case_note",
  {
    id: id(),
    caseId: text().notNull().references(() => adviceCase.id),
    authorId: text().notNull().references(() => person.id),
    text: text().notNull(),
    writtenAt: instantColumn().notNull(),
  },
  (t) => [index("case_note_case").on(t.caseId, t.writtenAt), check("case_note_text", sql.raw("trim(text) <> ''"))],
);

/** A file that one side hands to the other. */
export const caseDocument = sqliteTable(
  "case_document",
  {
    id: id(),
    caseId: text().notNull().references(() => adviceCase.id),
    side: text().$type<CaseSide>().notNull(),
    /** Name in the file store; unique, not secret. */
    key: text().notNull().unique(),
    name: text().notNull(),
    size: integer().notNull(),
    type: text().notNull(),
    sha256: text().notNull(),
    uploadedAt: instantColumn().notNull(),
    /** Null: the requester, without an account. */
    uploadedBy: text().references(() => person.id),
  },
  (t) => [
    index("case_document_case").on(t.caseId),
    check("case_document_side", sql.raw(oneOf("side", CASE_SIDES))),
    check("case_document_size", sql.raw(`size between 1 and ${FILE_LIMIT}`)),
    check("case_document_type", sql.raw(oneOf("type", ATTACHMENT_TYPES))),
  ],
);

/** A time of the digital consultation hour that the office offers. */
export const consultationSlot = sqliteTable(
  "consultation_slot",
  {
    id: id(),
    hostId: text().notNull().references(() => person.id),
    startsAt: instantColumn().notNull(),
    endsAt: instantColumn().notNull(),
    /** Where it takes place, such as the address of a video room; told to whoever has booked. */
    place: text().notNull(),
    offeredAt: instantColumn().notNull(),
    withdrawnAt: instantColumn(),
  },
  (t) => [
    uniqueIndex("consultation_slot_host").on(t.hostId, t.startsAt).where(sql.raw("withdrawn_at is null")),
    index("consultation_slot_starts").on(t.startsAt),
    check("consultation_slot_span", sql.raw("ends_at > starts_at")),
    check("consultation_slot_place", sql.raw("trim(place) <> ''")),
  ],
);

/** When requester and adviser talk: in a slot that was booked, or at a time that the adviser has set. */
export const appointment = sqliteTable(
  "appointment",
  {
    id: id(),
    caseId: text().notNull().references(() => adviceCase.id),
    /** Null: agreed otherwise. */
    slotId: text().references(() => consultationSlot.id),
    startsAt: instantColumn().notNull(),
    endsAt: instantColumn().notNull(),
    place: text().notNull(),
    madeAt: instantColumn().notNull(),
    /** Null: the requester, without an account. */
    madeBy: text().references(() => person.id),
    cancelledAt: instantColumn(),
    cancelledSide: text().$type<CaseSide>(),
    remindedAt: instantColumn(),
  },
  (t) => [
    // A slot is one conversation's: whoever books second at the same moment is refused here.
    uniqueIndex("appointment_slot").on(t.slotId).where(sql.raw("cancelled_at is null")),
    index("appointment_case").on(t.caseId),
    index("appointment_starts").on(t.startsAt),
    check("appointment_span", sql.raw("ends_at > starts_at")),
    check("appointment_cancelled", sql.raw(`(cancelled_at is null) = (cancelled_side is null) and (cancelled_side is null or ${oneOf("cancelled_side", CASE_SIDES)})`)),
  ],
);
