// The jury's decisions and the sealed result. A sealed result is never updated or deleted: triggers of the migrations refuse.
import { sql } from "drizzle-orm";
import { check, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

import { flag, id, instantColumn } from "#db/columns";

import { person } from "./accounts";
import { category, edition } from "./competition";
import { entry } from "./entries";
import { scoreSheet } from "./scoring";

export const decision = sqliteTable("decision", {
  categoryId: text().primaryKey().references(() => category.id),
  /** Null: no prize is awarded in this category. */
  winnerId: text().references(() => entry.id),
  reason: text().notNull(),
  /** Why the jury departs from the ranking; required exactly when it does. */
  departureReason: text(),
  version: integer().notNull(),
  decidedAt: instantColumn().notNull(),
  decidedBy: text().notNull().references(() => person.id),
});

export const commendation = sqliteTable(
  "commendation",
  {
    categoryId: text().notNull().references(() => decision.categoryId),
    entryId: text().notNull().references(() => entry.id),
    position: integer().notNull(),
    reason: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.categoryId, t.entryId] })],
);

/** The jury's recorded vote between entries that all other tie rules left tied. */
export const juryVote = sqliteTable(
  "jury_vote",
  {
    categoryId: text().notNull().references(() => category.id),
    entryId: text().notNull().references(() => entry.id),
    votes: integer().notNull(),
    /** The chair's casting vote went to this entry. */
    casting: flag().notNull(),
    recordedAt: instantColumn().notNull(),
    recordedBy: text().notNull().references(() => person.id),
  },
  (t) => [primaryKey({ columns: [t.categoryId, t.entryId] }), check("jury_vote_votes", sql.raw("votes >= 0"))],
);

export const sealedResult = sqliteTable(
  "sealed_result",
  {
    editionId: text().notNull().references(() => edition.id),
    no: integer().notNull(),
    /** Canonical JSON, see areas/results/bundle.ts. */
    bundle: text().notNull(),
    sha256: text().notNull(),
    previousSha256: text(),
    sealedAt: instantColumn().notNull(),
    sealedBy: text().notNull().references(() => person.id),
  },
  (t) => [primaryKey({ columns: [t.editionId, t.no] }), uniqueIndex("sealed_result_sha256").on(t.sha256)],
);

/** One for each winner and commendation, issued with the seal. Never updated, never deleted. */
export const certificate = sqliteTable(
  "certificate",
  {
    /** Random, printed on it: who has it can ask whether it is genuine. */
    code: text().primaryKey(),
    entryId: text().notNull().unique().references(() => entry.id),
    issuedAt: instantColumn().notNull(),
  },
  () => [check("certificate_code", sql.raw("length(code) >= 10"))],
);

/** What the office has decided about one remark on a sheet: whether the lead reads it, and in which words. */
export const remarkRuling = sqliteTable(
  "remark_ruling",
  {
    id: id(),
    sheetId: text().notNull().references(() => scoreSheet.id),
    /** Id of the criterion it belongs to; empty: the comment on the whole entry. */
    place: text().notNull(),
    /** As the lead reads it; null: withheld. */
    released: text(),
    ruledAt: instantColumn().notNull(),
    ruledBy: text().notNull().references(() => person.id),
  },
  (t) => [uniqueIndex("remark_ruling_place").on(t.sheetId, t.place), check("remark_ruling_released", sql.raw("released is null or trim(released) <> ''"))],
);
