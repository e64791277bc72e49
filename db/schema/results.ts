// The jury's decisions and the sealed results. A sealed result is never updated or deleted, nor are the decisions that belong to it: triggers of
// the migrations refuse.
import { sql } from "drizzle-orm";
import { check, foreignKey, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

import { flag, id, instantColumn } from "#db/columns";

import { person } from "./accounts";
import { category, edition } from "./competition";
import { entry } from "./entries";
import { scoreSheet } from "./scoring";

export const decision = sqliteTable(
  "decision",
  {
    categoryId: text().notNull().references(() => category.id),
    /** Number of the result that it belongs to: 1, or that of a correction. */
    resultNo: integer().notNull().default(1),
    /** Null: no prize is awarded in this category. */
    winnerId: text().references(() => entry.id),
    reason: text().notNull(),
    /** Why the jury departs from the ranking; required exactly when it does. */
    departureReason: text(),
    version: integer().notNull(),
    decidedAt: instantColumn().notNull(),
    decidedBy: text().notNull().references(() => person.id),
  },
  (t) => [primaryKey({ columns: [t.categoryId, t.resultNo] }), check("decision_result_no", sql.raw("result_no >= 1"))],
);

export const commendation = sqliteTable(
  "commendation",
  {
    categoryId: text().notNull(),
    resultNo: integer().notNull().default(1),
    entryId: text().notNull().references(() => entry.id),
    position: integer().notNull(),
    reason: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.categoryId, t.resultNo, t.entryId] }),
    foreignKey({ name: "commendation_decision", columns: [t.categoryId, t.resultNo], foreignColumns: [decision.categoryId, decision.resultNo] }),
  ],
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

/** A later result while it is made: why the sealed one is corrected, and who has signed that. Sealed, it stays; dropped, it goes with its decisions. */
export const correction = sqliteTable(
  "correction",
  {
    editionId: text().notNull().references(() => edition.id),
    /** Number of the result that it becomes. */
    no: integer().notNull(),
    /** Published with the result. */
    reason: text().notNull(),
    openedAt: instantColumn().notNull(),
    openedBy: text().notNull().references(() => person.id),
    signedOffAt: instantColumn(),
    signedOffBy: text().references(() => person.id),
    /** Of the content that was signed. */
    signedOffDigest: text(),
  },
  (t) => [
    primaryKey({ columns: [t.editionId, t.no] }),
    check("correction_no", sql.raw("no >= 2")),
    check("correction_reason", sql.raw("trim(reason) <> ''")),
    check("correction_signed", sql.raw("(signed_off_at is null) = (signed_off_by is null) and (signed_off_at is null) = (signed_off_digest is null)")),
  ],
);

/** One for each honour, issued with the seal that awards it. Never updated, never deleted. */
export const certificate = sqliteTable(
  "certificate",
  {
    /** Random, printed on it: who has it can ask whether it is genuine. */
    code: text().primaryKey(),
    entryId: text().notNull().references(() => entry.id),
    /** The result that awarded the honour. */
    resultNo: integer().notNull().default(1),
    issuedAt: instantColumn().notNull(),
  },
  (t) => [uniqueIndex("certificate_entry_result").on(t.entryId, t.resultNo), check("certificate_code", sql.raw("length(code) >= 10"))],
);

/** A certificate whose honour a correction took away. Never updated, never deleted. */
export const certificateWithdrawal = sqliteTable("certificate_withdrawal", {
  code: text().primaryKey().references(() => certificate.code),
  /** The result that took it away. */
  resultNo: integer().notNull(),
  withdrawnAt: instantColumn().notNull(),
});

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
