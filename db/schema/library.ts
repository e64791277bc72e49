// Good examples of cooperation: what is said of them, who takes part, and the consent without which none is public. Triggers of the migrations hold that
// an approved example has an open consent, take one that is not approved out of the search, and write the library's revision anew.
import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

import { flag, id, instantColumn, json, localised, oneOf } from "#db/columns";
import { ATTACHMENT_TYPES, FILE_LIMIT } from "#db/vocabulary/attachment";
import {
  CONSENT_GROUNDS,
  CONSENT_SCOPES,
  COOPERATION_FORMS,
  EXAMPLE_FILE_KINDS,
  EXAMPLE_ORIGINS,
  EXAMPLE_STATES,
  HONOURS,
  PARTY_ROLES,
  type ConsentGround,
  type ConsentScope,
  type CooperationForm,
  type ExampleFileKind,
  type ExampleOrigin,
  type ExampleState,
  type Figure,
  type Honour,
  type PartyRole,
  type Source,
} from "#db/vocabulary/example";
import { LOCALES, type Locale } from "#db/vocabulary/locale";
import type { Topic } from "#db/vocabulary/topic";

import { organisation, person } from "./accounts";
import { entry } from "./entries";

export const example = sqliteTable(
  "example",
  {
    id: id(),
    /** Names it in the search; never reused. */
    no: integer().notNull().unique(),
    /** What stands in its address. */
    slug: text().notNull().unique(),
    state: text().$type<ExampleState>().notNull(),
    origin: text().$type<ExampleOrigin>().notNull(),
    /** The published entry that it is the profile of. */
    entryId: text().unique().references(() => entry.id),
    /** Of the texts. */
    language: text().$type<Locale>().notNull(),
    title: text().notNull(),
    summary: text().notNull(),
    topics: json<readonly Topic[]>().notNull(),
    /** Null: not known. */
    legalForm: text().$type<CooperationForm>(),
    sinceYear: integer(),
    /** Inhabitants reached. */
    inhabitants: integer(),
    effect: text().notNull(),
    figures: json<readonly Figure[]>().notNull(),
    /** What it took. */
    effort: text().notNull(),
    /** To whom it can be transferred. */
    transfer: text().notNull(),
    digital: flag().notNull(),
    /** The year of the edition of the prize it took part in, and the category there. */
    editionYear: integer(),
    categoryKey: text(),
    categoryName: localised(),
    honour: text().$type<Honour>().notNull(),
    /** The jury's, of an award. */
    honourReason: text().notNull(),
    /** Prizes of others, one to a line. */
    otherAwards: text().notNull(),
    sources: json<readonly Source[]>().notNull(),
    /** Whoever asks about it is put through to this address, which is never shown; null: to the office. */
    contactName: text(),
    contactEmail: text(),
    /** The organisation whose people proposed it and may change the proposal. */
    proposerId: text().references(() => organisation.id),
    /** Why the office gave a proposal back, or why it was withdrawn. */
    stateReason: text(),
    /** Counts every save; whoever saves over a newer one is told. */
    version: integer().notNull().default(1),
    createdAt: instantColumn().notNull(),
    /** Null: by the product itself. */
    createdBy: text().references(() => person.id),
    updatedAt: instantColumn().notNull(),
    /** When it became public first. */
    publishedAt: instantColumn(),
  },
  (t) => [
    check("example_state", sql.raw(oneOf("state", EXAMPLE_STATES))),
    check("example_origin", sql.raw(oneOf("origin", EXAMPLE_ORIGINS))),
    check("example_of_entry", sql.raw("(origin = 'entry') = (entry_id is not null)")),
    check("example_slug", sql.raw("slug <> '' and slug not glob '*[^a-z0-9-]*'")),
    check("example_language", sql.raw(oneOf("language", LOCALES))),
    check("example_title", sql.raw("trim(title) <> ''")),
    check("example_legal_form", sql.raw(`legal_form is null or ${oneOf("legal_form", COOPERATION_FORMS)}`)),
    check("example_since", sql.raw("since_year is null or since_year between 1900 and 2200")),
    check("example_inhabitants", sql.raw("inhabitants is null or inhabitants between 1 and 100000000")),
    check("example_honour", sql.raw(oneOf("honour", HONOURS))),
    check("example_edition", sql.raw("(edition_year is null) = (category_key is null) and (category_key is null) = (category_name is null) and (honour = 'none' or edition_year is not null)")),
    check("example_published", sql.raw("state <> 'approved' or published_at is not null")),
    check("example_complete", sql.raw("state not in ('approved', 'proposed') or trim(summary) <> ''")),
    index("example_state_published").on(t.state, t.publishedAt),
    index("example_proposer").on(t.proposerId),
  ],
);

/** Who takes part: one lead and its partners, of the directory or named freely. */
export const exampleParty = sqliteTable(
  "example_party",
  {
    id: id(),
    exampleId: text().notNull().references(() => example.id, { onDelete: "cascade" }),
    position: integer().notNull(),
    role: text().$type<PartyRole>().notNull(),
    /** Null: in no directory. */
    organisationId: text().references(() => organisation.id),
    name: text().notNull(),
    country: text().notNull(),
  },
  (t) => [
    check("example_party_role", sql.raw(oneOf("role", PARTY_ROLES))),
    check("example_party_name", sql.raw("trim(name) <> '' and length(country) = 2")),
    uniqueIndex("example_party_position").on(t.exampleId, t.position),
    uniqueIndex("example_party_lead").on(t.exampleId).where(sql.raw("role = 'lead'")),
    uniqueIndex("example_party_once").on(t.exampleId, t.organisationId),
    index("example_party_organisation").on(t.organisationId),
  ],
);

/** Who allowed what to be shown, on what ground, and since when not any more. Rows stay. */
export const exampleConsent = sqliteTable(
  "example_consent",
  {
    id: id(),
    exampleId: text().notNull().references(() => example.id, { onDelete: "cascade" }),
    ground: text().$type<ConsentGround>().notNull(),
    scope: text().$type<ConsentScope>().notNull(),
    /** Who gave it, in words; of a public source its name. */
    givenBy: text().notNull(),
    givenAt: instantColumn().notNull(),
    recordedAt: instantColumn().notNull(),
    /** Null: by the product itself. */
    recordedBy: text().references(() => person.id),
    withdrawnAt: instantColumn(),
    withdrawnBy: text().references(() => person.id),
    /** Why it was taken back, perhaps empty. Null of one that has ended: another took its place. */
    withdrawalNote: text(),
  },
  (t) => [
    check("example_consent_ground", sql.raw(oneOf("ground", CONSENT_GROUNDS))),
    check("example_consent_scope", sql.raw(oneOf("scope", CONSENT_SCOPES))),
    check("example_consent_given_by", sql.raw("trim(given_by) <> ''")),
    uniqueIndex("example_consent_open").on(t.exampleId).where(sql.raw("withdrawn_at is null")),
    index("example_consent_example").on(t.exampleId),
  ],
);

/** Pictures and documents of an example that is no entry; an entry's own are its attachments. Triggers hold how many there may be and how large. */
export const exampleFile = sqliteTable(
  "example_file",
  {
    id: id(),
    exampleId: text().notNull().references(() => example.id, { onDelete: "cascade" }),
    kind: text().$type<ExampleFileKind>().notNull(),
    /** Name in the file store; unique, not secret. */
    key: text().notNull().unique(),
    name: text().notNull(),
    /** What a picture shows, in words; what a document is called. */
    description: text().notNull(),
    /** Who made a picture, and whose it is. */
    credit: text().notNull(),
    size: integer().notNull(),
    type: text().notNull(),
    sha256: text().notNull(),
    previewKey: text().unique(),
    previewSize: integer(),
    /** Under which it came, where it was cleaned: a report of it may come twice. */
    sentKey: text().unique(),
    uploadedAt: instantColumn().notNull(),
    uploadedBy: text().notNull().references(() => person.id),
    removedAt: instantColumn(),
  },
  (t) => [
    index("example_file_example").on(t.exampleId),
    check("example_file_kind", sql.raw(oneOf("kind", EXAMPLE_FILE_KINDS))),
    check("example_file_description", sql.raw("trim(description) <> '' and (kind <> 'picture' or trim(credit) <> '')")),
    check("example_file_size", sql.raw(`size between 1 and ${FILE_LIMIT}`)),
    check("example_file_type", sql.raw(`${oneOf("type", ATTACHMENT_TYPES)} and (kind = 'document') = (type = 'application/pdf')`)),
    check("example_file_preview", sql.raw("(preview_key is null) = (preview_size is null)")),
  ],
);

/** One row: a random text that triggers write anew with each change of what is public, so that what is kept in memory under it is never old. */
export const library = sqliteTable("library", { id: integer().primaryKey(), revision: text().notNull() }, () => [check("library_single", sql.raw("id = 1"))]);
