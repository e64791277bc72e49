// People, their organisations, sessions and one-time links. Secrets are stored as hashes only.
import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

import { flag, id, instantColumn, oneOf } from "#db/columns";
import type { Locale } from "#db/vocabulary/locale";
import { ORGANISATION_KINDS, type OrganisationKind } from "#db/vocabulary/organisation";
import { PERSON_ROLES, TOKEN_KINDS, type PersonRole, type TokenKind } from "#db/vocabulary/person";

export const organisation = sqliteTable(
  "organisation",
  {
    id: id(),
    kind: text().$type<OrganisationKind>().notNull(),
    name: text().notNull(),
    country: text().notNull(),
    /** AGS in Germany, LAU code abroad. */
    code: text().unique(),
    /** AGS of the Kreis it belongs to. */
    districtCode: text(),
    regionalDistrict: text(),
    /** Counts as a municipal partner. */
    municipal: flag().notNull(),
    /** Umbrella body whose members do not make a conflict of interest. */
    exempt: flag().notNull(),
    createdAt: instantColumn().notNull(),
  },
  (t) => [check("organisation_kind", sql.raw(oneOf("kind", ORGANISATION_KINDS))), index("organisation_name").on(t.name)],
);

export const organisationMember = sqliteTable(
  "organisation_member",
  {
    bodyId: text().notNull().references(() => organisation.id),
    memberId: text().notNull().references(() => organisation.id),
  },
  (t) => [primaryKey({ columns: [t.bodyId, t.memberId] }), index("organisation_member_member").on(t.memberId)],
);

export const person = sqliteTable(
  "person",
  {
    id: id(),
    /** Lower case, trimmed. */
    email: text().notNull().unique(),
    name: text().notNull(),
    passwordHash: text(),
    locale: text().$type<Locale>(),
    organisationId: text().references(() => organisation.id),
    /** Null while a colleague or the office still has to confirm that the person works there. */
    organisationConfirmedAt: instantColumn(),
    /** When the lead of the organisation's people came to this person; the latest one has it (areas/accounts/membership.ts). */
    organisationLeadAt: instantColumn(),
    emailVerifiedAt: instantColumn(),
    createdAt: instantColumn().notNull(),
    removedAt: instantColumn(),
  },
  (t) => [check("person_email", sql`${t.email} = lower(trim(${t.email}))`), index("person_organisation").on(t.organisationId)],
);

export const personRole = sqliteTable(
  "person_role",
  {
    personId: text().notNull().references(() => person.id),
    role: text().$type<PersonRole>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.role] }), check("person_role_role", sql.raw(oneOf("role", PERSON_ROLES)))],
);

export const session = sqliteTable(
  "session",
  {
    /** SHA-256 of the session id, hex. */
    idHash: text().primaryKey(),
    personId: text().notNull().references(() => person.id, { onDelete: "cascade" }),
    createdAt: instantColumn().notNull(),
    expiresAt: instantColumn().notNull(),
    device: text().notNull(),
  },
  (t) => [index("session_person").on(t.personId), index("session_expires").on(t.expiresAt)],
);

export const token = sqliteTable(
  "token",
  {
    /** SHA-256 of the secret in the link, hex. */
    hash: text().primaryKey(),
    kind: text().$type<TokenKind>().notNull(),
    personId: text().references(() => person.id, { onDelete: "cascade" }),
    /** What the link is about: the juror's id of an invitation. */
    subjectId: text(),
    createdAt: instantColumn().notNull(),
    expiresAt: instantColumn().notNull(),
    usedAt: instantColumn(),
  },
  (t) => [check("token_kind", sql.raw(oneOf("kind", TOKEN_KINDS))), index("token_person").on(t.personId), index("token_subject").on(t.subjectId)],
);

/** One row per counted attempt (sign-in, registration, reset), keyed by a hash of account or address. */
export const attempt = sqliteTable(
  "attempt",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    key: text().notNull(),
    at: instantColumn().notNull(),
  },
  (t) => [index("attempt_key_at").on(t.key, t.at)],
);
