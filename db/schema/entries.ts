// Entries, their partners, versions and files. A submitted version is immutable: triggers of the migrations refuse otherwise.
import { sql } from "drizzle-orm";
import { check, foreignKey, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

import { flag, id, instantColumn, json, oneOf } from "#db/columns";
import { ATTACHMENT_TYPES, FILE_LIMIT, FILE_READINGS, type FileReading } from "#db/vocabulary/attachment";
import { ENTRY_STATES, INQUIRY_STATES, RESOLUTION_STATES, RULINGS, VERDICTS, type EntryState, type InquiryState, type ResolutionState, type Ruling, type Verdict } from "#db/vocabulary/entry";
import type { Answers } from "#db/vocabulary/form";
import { LETTER_KINDS, type LetterKind } from "#db/vocabulary/letter";
import type { Locale } from "#db/vocabulary/locale";
import { LEGAL_FORMS, type LegalForm } from "#db/vocabulary/organisation";

import { organisation, person } from "./accounts";
import { category, edition } from "./competition";

export const entry = sqliteTable(
  "entry",
  {
    id: id(),
    editionId: text().notNull().references(() => edition.id),
    categoryId: text().notNull().references(() => category.id),
    leadId: text().notNull().references(() => organisation.id),
    state: text().$type<EntryState>().notNull(),
    /** Running number inside the category, given at the first submission, never reused. */
    running: integer(),
    /** "2024-GZ-007" */
    number: text().unique(),
    /** True while this entry takes the lead's only place in the edition. */
    takesLeadPlace: flag().notNull().default(false),
    title: text().notNull(),
    summary: text().notNull().default(""),
    language: text().notNull().default("de"),
    /** Answers by key of the category's question; absent means not answered. */
    answers: json<Answers>().notNull(),
    /** YYYY-MM-DD */
    agreementDate: text(),
    leadResolutionState: text().$type<ResolutionState>(),
    leadResolutionDate: text(),
    department: text().notNull().default(""),
    contactName: text().notNull().default(""),
    contactEmail: text().notNull().default(""),
    contactPhone: text().notNull().default(""),
    headName: text().notNull().default(""),
    headConfirmed: flag().notNull().default(false),
    truthDeclared: flag().notNull().default(false),
    privacyAcknowledged: flag().notNull().default(false),
    publicationConsent: flag().notNull().default(false),
    /** Counts every save; whoever saves over a newer one is told. */
    version: integer().notNull().default(1),
    /** Why the office returned, rejected or disqualified it. */
    stateReason: text(),
    submittedAt: instantColumn(),
    createdAt: instantColumn().notNull(),
    createdBy: text().notNull().references(() => person.id),
    updatedAt: instantColumn().notNull(),
    updatedBy: text().notNull().references(() => person.id),
  },
  (t) => [
    check("entry_state", sql.raw(oneOf("state", ENTRY_STATES))),
    check("entry_lead_resolution", sql.raw(`lead_resolution_state is null or ${oneOf("lead_resolution_state", RESOLUTION_STATES)}`)),
    check("entry_numbered", sql.raw("state = 'draft' or state = 'withdrawn' or number is not null")),
    uniqueIndex("entry_category_running").on(t.categoryId, t.running),
    uniqueIndex("entry_one_per_lead").on(t.editionId, t.leadId).where(sql.raw("takes_lead_place = 1")),
    index("entry_edition_state").on(t.editionId, t.state),
    index("entry_lead").on(t.leadId),
  ],
);

export const entryPartner = sqliteTable(
  "entry_partner",
  {
    id: id(),
    entryId: text().notNull().references(() => entry.id, { onDelete: "cascade" }),
    position: integer().notNull(),
    /** Null: a partner that is in no directory, named freely. */
    organisationId: text().references(() => organisation.id),
    name: text().notNull(),
    country: text().notNull(),
    municipal: flag().notNull(),
    legalForm: text().$type<LegalForm>().notNull(),
    /** Declaration that a private-law body is controlled by municipalities. */
    controlDeclared: flag().notNull(),
    resolutionState: text().$type<ResolutionState>(),
    resolutionDate: text(),
    /** Whom to ask for the confirmation, and in which language. */
    contactName: text().notNull().default(""),
    contactEmail: text().notNull().default(""),
    contactLocale: text().$type<Locale>().notNull().default("de"),
  },
  (t) => [
    check("entry_partner_legal_form", sql.raw(oneOf("legal_form", LEGAL_FORMS))),
    check("entry_partner_resolution", sql.raw(`resolution_state is null or ${oneOf("resolution_state", RESOLUTION_STATES)}`)),
    uniqueIndex("entry_partner_position").on(t.entryId, t.position),
    uniqueIndex("entry_partner_once").on(t.entryId, t.organisationId),
    index("entry_partner_organisation").on(t.organisationId),
  ],
);

/** Who is writing at a draft just now: since when, and when they last saved. Rows of those who have stopped are dropped. */
export const entryEditing = sqliteTable(
  "entry_editing",
  {
    entryId: text().notNull().references(() => entry.id, { onDelete: "cascade" }),
    personId: text().notNull().references(() => person.id, { onDelete: "cascade" }),
    since: instantColumn().notNull(),
    lastAt: instantColumn().notNull(),
  },
  (t) => [primaryKey({ columns: [t.entryId, t.personId] })],
);

/** What was handed in, as canonical JSON with its checksum. Never updated, never deleted. */
export const entryVersion = sqliteTable(
  "entry_version",
  {
    entryId: text().notNull().references(() => entry.id),
    no: integer().notNull(),
    content: text().notNull(),
    /** SHA-256 of content, hex. */
    checksum: text().notNull(),
    submittedAt: instantColumn().notNull(),
    submittedBy: text().notNull().references(() => person.id),
  },
  (t) => [primaryKey({ columns: [t.entryId, t.no] })],
);

/** The words that the office of an edition gave a letter; without a row it is sent as it is shipped. */
export const letterTemplate = sqliteTable(
  "letter_template",
  {
    editionId: text().notNull().references(() => edition.id),
    kind: text().$type<LetterKind>().notNull(),
    locale: text().$type<Locale>().notNull(),
    subject: text().notNull(),
    body: text().notNull(),
    updatedAt: instantColumn().notNull(),
    updatedBy: text().notNull().references(() => person.id),
  },
  (t) => [
    primaryKey({ columns: [t.editionId, t.kind, t.locale] }),
    check("letter_template_kind", sql.raw(oneOf("kind", LETTER_KINDS))),
    check("letter_template_words", sql.raw("trim(subject) <> '' and trim(body) <> ''")),
  ],
);

/** What the office made of a rule's computed result, for one submitted version. */
export const formalRuling = sqliteTable(
  "formal_ruling",
  {
    entryId: text().notNull(),
    no: integer().notNull(),
    rule: text().notNull(),
    ruling: text().$type<Ruling>().notNull(),
    /** As it was computed when the office ruled. */
    verdict: text().$type<Verdict>().notNull(),
    note: text().notNull(),
    ruledAt: instantColumn().notNull(),
    ruledBy: text().notNull().references(() => person.id),
  },
  (t) => [
    primaryKey({ columns: [t.entryId, t.no, t.rule] }),
    foreignKey({ columns: [t.entryId, t.no], foreignColumns: [entryVersion.entryId, entryVersion.no] }),
    check("formal_ruling_kind", sql.raw(oneOf("ruling", RULINGS))),
    check("formal_ruling_verdict", sql.raw(oneOf("verdict", VERDICTS))),
    check("formal_ruling_note", sql.raw("ruling <> 'overruled' or trim(note) <> ''")),
  ],
);

export const attachment = sqliteTable(
  "attachment",
  {
    id: id(),
    entryId: text().notNull().references(() => entry.id),
    /** Name in the file store; unique, not secret. */
    key: text().notNull().unique(),
    name: text().notNull(),
    size: integer().notNull(),
    type: text().notNull(),
    sha256: text().notNull(),
    /** Of a PDF. */
    pages: integer(),
    /** Where its small picture lies in the file store, and how large that is. */
    previewKey: text().unique(),
    previewSize: integer(),
    /** Under which its sender's bytes came, where they were cleaned and lie under another key. */
    sentKey: text().unique(),
    uploadedAt: instantColumn().notNull(),
    uploadedBy: text().notNull().references(() => person.id),
    /** Taken off the entry; the file stays as long as a submitted version names it. */
    removedAt: instantColumn(),
  },
  (t) => [
    index("attachment_entry").on(t.entryId),
    check("attachment_size", sql.raw(`size between 1 and ${FILE_LIMIT}`)),
    check("attachment_type", sql.raw(oneOf("type", ATTACHMENT_TYPES))),
    check("attachment_preview", sql.raw("(preview_key is null) = (preview_size is null)")),
  ],
);

/** What the text of an attached PDF says of those who stand behind a submitted version, where judging is blind. */
export const fileLeak = sqliteTable(
  "file_leak",
  {
    entryId: text().notNull(),
    no: integer().notNull(),
    attachmentId: text().notNull().references(() => attachment.id, { onDelete: "cascade" }),
    outcome: text().$type<FileReading>().notNull(),
    /** As they stand there, each once. */
    words: json<readonly string[]>().notNull(),
    readAt: instantColumn().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.entryId, t.no, t.attachmentId] }),
    foreignKey({ columns: [t.entryId, t.no], foreignColumns: [entryVersion.entryId, entryVersion.no] }).onDelete("cascade"),
    index("file_leak_attachment").on(t.attachmentId),
    check("file_leak_outcome", sql.raw(oneOf("outcome", FILE_READINGS))),
    check("file_leak_words", sql.raw("outcome = 'read' or words = '[]'")),
  ],
);

/** What a juror asks those who handed an entry in. The office forwards it in its own words, or declines; the answer is added to the entry. */
export const inquiry = sqliteTable(
  "inquiry",
  {
    id: id(),
    entryId: text().notNull().references(() => entry.id),
    state: text().$type<InquiryState>().notNull(),
    text: text().notNull(),
    askedAt: instantColumn().notNull(),
    askedBy: text().notNull().references(() => person.id),
    /** As the entrant reads it. */
    forwarded: text(),
    declineReason: text(),
    ruledAt: instantColumn(),
    ruledBy: text().references(() => person.id),
    answer: text(),
    answeredAt: instantColumn(),
    answeredBy: text().references(() => person.id),
  },
  (t) => [
    index("inquiry_entry").on(t.entryId),
    check("inquiry_state", sql.raw(oneOf("state", INQUIRY_STATES))),
    check("inquiry_text", sql.raw("trim(text) <> ''")),
    check("inquiry_ruled", sql.raw("(state = 'asked') = (ruled_at is null) and (ruled_at is null) = (ruled_by is null)")),
    check("inquiry_forwarded", sql.raw("state not in ('forwarded', 'answered') or coalesce(trim(forwarded), '') <> ''")),
    check("inquiry_declined", sql.raw("state <> 'declined' or coalesce(trim(decline_reason), '') <> ''")),
    check("inquiry_answered", sql.raw("(state = 'answered') = (answered_at is not null) and (answered_at is null) = (answered_by is null) and (state <> 'answered' or coalesce(trim(answer), '') <> '')")),
  ],
);

/** An upload under way: granted to a person for an entry, filled by the ingest. */
export const uploadSession = sqliteTable(
  "upload_session",
  {
    key: text().primaryKey(),
    /** JSON that the route handler registered: metadata, callback, slug. */
    registration: text().notNull(),
    /** JSON answer of the completion hook; null until it has run. */
    callbackData: text(),
    createdAt: instantColumn().notNull(),
    completedAt: instantColumn(),
  },
  (t) => [index("upload_session_created").on(t.createdAt)],
);
