// Jurors of an edition, their panels, declarations and assignments.
import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex, type AnySQLiteColumn } from "drizzle-orm/sqlite-core";

import { flag, id, instantColumn, json, oneOf } from "#db/columns";
import { DECLARATION_SOURCES, DECLARED_KINDS, type DeclarationSource, type DeclaredKind } from "#db/vocabulary/conflict";
import { JUROR_ROLES, JUROR_STATES, WISHES, type JurorRole, type JurorState, type Wish } from "#db/vocabulary/jury";
import { BASE_LOCALE, type Locale, type OfficeLocale } from "#db/vocabulary/locale";
import { TOPICS, type Topic } from "#db/vocabulary/topic";

import { organisation, person } from "./accounts";
import { category, edition } from "./competition";
import { entry } from "./entries";

export const juror = sqliteTable(
  "juror",
  {
    id: id(),
    editionId: text().notNull().references(() => edition.id),
    /** Null until the invitation is accepted. */
    personId: text().references(() => person.id),
    email: text().notNull(),
    name: text().notNull(),
    role: text().$type<JurorRole>().notNull(),
    state: text().$type<JurorState>().notNull(),
    /** The juror's own maximum of entries; null: no limit stated. */
    maxEntries: integer(),
    /** How many entries the invitation speaks of; null: it does not say. */
    expectedEntries: integer(),
    /** The day and hour by which an answer is asked for. */
    respondBy: instantColumn(),
    /** How many entries the invited person offers to judge instead; null: nothing is proposed. */
    proposedEntries: integer(),
    proposalNote: text(),
    /** Whose place it would be: a juror who declined or was withdrawn. */
    substituteFor: text().references((): AnySQLiteColumn => juror.id),
    /** Languages of entries that the juror reads. */
    languages: json<readonly Locale[]>().notNull().default([BASE_LOCALE]),
    /** Shuffles the juror's list of entries. */
    seed: integer().notNull(),
    invitedAt: instantColumn().notNull(),
    respondedAt: instantColumn(),
    declineReason: text(),
    remindedAt: instantColumn(),
    /** When they last opened a page of the jury, to the hour. */
    lastSeenAt: instantColumn(),
  },
  (t) => [
    uniqueIndex("juror_edition_email").on(t.editionId, t.email),
    uniqueIndex("juror_edition_person").on(t.editionId, t.personId),
    index("juror_person").on(t.personId),
    check("juror_role", sql.raw(oneOf("role", JUROR_ROLES))),
    check("juror_state", sql.raw(oneOf("state", JUROR_STATES))),
    check("juror_accepted", sql.raw("state <> 'accepted' or person_id is not null")),
  ],
);

/** Who is invited to the same panels once a juror declines or drops out. */
export const substitute = sqliteTable("substitute", {
  jurorId: text().primaryKey().references(() => juror.id),
  name: text().notNull(),
  /** Lower case, trimmed. */
  email: text().notNull(),
  locale: text().$type<OfficeLocale>().notNull(),
  organisationId: text().references(() => organisation.id),
  namedAt: instantColumn().notNull(),
  namedBy: text().notNull().references(() => person.id),
});

/** Where the juror works or has worked. */
export const jurorOrganisation = sqliteTable(
  "juror_organisation",
  {
    jurorId: text().notNull().references(() => juror.id),
    organisationId: text().notNull().references(() => organisation.id),
    past: flag().notNull(),
  },
  (t) => [primaryKey({ columns: [t.jurorId, t.organisationId] })],
);

/** Category whose entries the juror may judge in a round. */
export const panel = sqliteTable(
  "panel",
  {
    jurorId: text().notNull().references(() => juror.id),
    categoryId: text().notNull().references(() => category.id),
    round: integer().notNull().default(1),
  },
  (t) => [primaryKey({ columns: [t.jurorId, t.categoryId, t.round] }), index("panel_category").on(t.categoryId)],
);

/** How well a juror knows the field of a category, 0 to 3. */
export const categoryExpertise = sqliteTable(
  "category_expertise",
  {
    jurorId: text().notNull().references(() => juror.id),
    categoryId: text().notNull().references(() => category.id),
    level: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.jurorId, t.categoryId] }), check("category_expertise_level", sql.raw("level between 0 and 3"))],
);

/** How well a juror knows a field of municipal work, 0 to 3. */
export const topicExpertise = sqliteTable(
  "topic_expertise",
  {
    jurorId: text().notNull().references(() => juror.id),
    topic: text().$type<Topic>().notNull(),
    level: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.jurorId, t.topic] }),
    check("topic_expertise_topic", sql.raw(oneOf("topic", TOPICS))),
    check("topic_expertise_level", sql.raw("level between 0 and 3")),
  ],
);

/** An entry that a juror would like to judge, or would rather not. */
export const wish = sqliteTable(
  "wish",
  {
    jurorId: text().notNull().references(() => juror.id),
    entryId: text().notNull().references(() => entry.id),
    wish: text().$type<Wish>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.jurorId, t.entryId] }), index("wish_entry").on(t.entryId), check("wish_wish", sql.raw(oneOf("wish", WISHES)))],
);

/** What a juror, or the office about a juror, declared for an entry. Kind null: declared to be free of conflicts. */
export const declaration = sqliteTable(
  "declaration",
  {
    jurorId: text().notNull().references(() => juror.id),
    entryId: text().notNull().references(() => entry.id),
    source: text().$type<DeclarationSource>().notNull(),
    kind: text().$type<DeclaredKind>(),
    note: text().notNull(),
    declaredAt: instantColumn().notNull(),
    declaredBy: text().notNull().references(() => person.id),
  },
  (t) => [
    primaryKey({ columns: [t.jurorId, t.entryId, t.source] }),
    index("declaration_entry").on(t.entryId),
    check("declaration_source", sql.raw(oneOf("source", DECLARATION_SOURCES))),
    check("declaration_kind", sql.raw(`kind is null or ${oneOf("kind", DECLARED_KINDS)}`)),
  ],
);

/** What the chair decided about a hint that is not absolute (same district, prior involvement). */
export const chairDecision = sqliteTable(
  "chair_decision",
  {
    jurorId: text().notNull().references(() => juror.id),
    entryId: text().notNull().references(() => entry.id),
    excluded: flag().notNull(),
    reason: text().notNull(),
    decidedAt: instantColumn().notNull(),
    decidedBy: text().notNull().references(() => person.id),
  },
  (t) => [primaryKey({ columns: [t.jurorId, t.entryId] })],
);

export const assignment = sqliteTable(
  "assignment",
  {
    jurorId: text().notNull().references(() => juror.id),
    entryId: text().notNull().references(() => entry.id),
    assignedAt: instantColumn().notNull(),
    assignedBy: text().notNull().references(() => person.id),
    round: integer().notNull().default(1),
  },
  (t) => [primaryKey({ columns: [t.jurorId, t.entryId, t.round] }), index("assignment_entry").on(t.entryId)],
);
