// Score sheets. Points off the edition's scale are refused by triggers of the migrations too (law §7).
import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

import type { FractionJson } from "#app/base/fraction";
import { flag, id, instantColumn, json, oneOf } from "#db/columns";
import type { OfficeLocale } from "#db/vocabulary/locale";
import { BOOK_STATES, SHEET_STATES, type BookState, type SheetState } from "#db/vocabulary/scoring";

import { person } from "./accounts";
import { category, criterion } from "./competition";
import { entry } from "./entries";
import { juror } from "./jury";

export const scoreSheet = sqliteTable(
  "score_sheet",
  {
    id: id(),
    jurorId: text().notNull().references(() => juror.id),
    entryId: text().notNull().references(() => entry.id),
    state: text().$type<SheetState>().notNull(),
    /** Weighted total, whole; set exactly while the sheet is submitted. */
    total: integer(),
    comment: text().notNull().default(""),
    abstainReason: text(),
    voidReason: text(),
    reopenReason: text(),
    /** Counts every save; whoever saves over a newer one is told. */
    version: integer().notNull(),
    updatedAt: instantColumn().notNull(),
    submittedAt: instantColumn(),
    round: integer().notNull().default(1),
  },
  (t) => [
    uniqueIndex("score_sheet_juror_entry_round").on(t.jurorId, t.entryId, t.round),
    index("score_sheet_entry").on(t.entryId),
    check("score_sheet_state", sql.raw(oneOf("state", SHEET_STATES))),
    check("score_sheet_total", sql.raw("(state = 'submitted' and total is not null) or (state in ('draft', 'abstained') and total is null) or state = 'void'")),
    check("score_sheet_abstained", sql.raw("state <> 'abstained' or length(trim(abstain_reason)) > 0")),
    check("score_sheet_void", sql.raw("state <> 'void' or length(trim(void_reason)) > 0")),
  ],
);

/** One criterion of a sheet. Points null: not scored, which is not zero. */
export const score = sqliteTable(
  "score",
  {
    sheetId: text().notNull().references(() => scoreSheet.id),
    criterionId: text().notNull().references(() => criterion.id),
    points: integer(),
    reason: text().notNull().default(""),
  },
  (t) => [primaryKey({ columns: [t.sheetId, t.criterionId] })],
);

/** What a sheet was when it was submitted, reopened or voided. Never updated, never deleted. */
export const sheetVersion = sqliteTable(
  "sheet_version",
  {
    sheetId: text().notNull().references(() => scoreSheet.id),
    no: integer().notNull(),
    content: text().notNull(),
    at: instantColumn().notNull(),
    by: text().notNull().references(() => person.id),
  },
  (t) => [primaryKey({ columns: [t.sheetId, t.no] })],
);

/** What a juror points out to the office about an entry, until the office has settled it. */
export const concern = sqliteTable(
  "concern",
  {
    id: id(),
    jurorId: text().notNull().references(() => juror.id),
    entryId: text().notNull().references(() => entry.id),
    text: text().notNull(),
    raisedAt: instantColumn().notNull(),
    /** What the office did about it. */
    settlement: text(),
    settledAt: instantColumn(),
    settledBy: text().references(() => person.id),
  },
  (t) => [
    index("concern_entry").on(t.entryId),
    index("concern_juror").on(t.jurorId),
    check("concern_text", sql.raw("trim(text) <> ''")),
    check("concern_settled", sql.raw("(settled_at is null) = (settled_by is null) and (settled_at is null) = (settlement is null) and (settlement is null or trim(settlement) <> '')")),
  ],
);

/** The entry of a category that its whole panel judges first in a round, so that the scale means the same to all. */
export const calibration = sqliteTable(
  "calibration",
  {
    categoryId: text().notNull().references(() => category.id),
    entryId: text().notNull().references(() => entry.id),
    round: integer().notNull().default(1),
    /** False: a sample, which takes no part in the result. */
    counts: flag().notNull(),
    chosenAt: instantColumn().notNull(),
    chosenBy: text().notNull().references(() => person.id),
    /** From when the panel sees how it judged; null: not yet. */
    releasedAt: instantColumn(),
  },
  (t) => [primaryKey({ columns: [t.categoryId, t.round] }), uniqueIndex("calibration_entry").on(t.entryId, t.round)],
);

/** The document of all entries that a juror may open, with blank sheets; the last one asked for. Dropped when it no longer fits, or after some days. */
export const juryBook = sqliteTable(
  "jury_book",
  {
    id: id(),
    jurorId: text().notNull().unique().references(() => juror.id),
    locale: text().$type<OfficeLocale>().notNull(),
    state: text().$type<BookState>().notNull(),
    /** Entries that are in it so far, of all. */
    done: integer().notNull().default(0),
    total: integer().notNull().default(0),
    /** SHA-256 of all that it was made of; null until it is being made. */
    basis: text(),
    /** Where the document lies in the file store, and its bytes. */
    key: text().unique(),
    size: integer(),
    askedAt: instantColumn().notNull(),
    endedAt: instantColumn(),
  },
  (t) => [
    index("jury_book_state").on(t.state, t.askedAt),
    check("jury_book_state_known", sql.raw(oneOf("state", BOOK_STATES))),
    check("jury_book_ready", sql.raw("state <> 'ready' or (basis is not null and key is not null and size is not null and ended_at is not null)")),
    check("jury_book_progress", sql.raw("done between 0 and total")),
  ],
);

/** What a closed round said about an entry: written when the next one opens, never updated, never deleted. */
export const roundOutcome = sqliteTable(
  "round_outcome",
  {
    entryId: text().notNull().references(() => entry.id),
    /** The round that was judged. */
    round: integer().notNull(),
    /** Submitted sheets. */
    sheets: integer().notNull(),
    /** Exact mean of their totals; null below the quorum. */
    score: json<FractionJson>(),
    rank: integer(),
    /** The entry goes on to the next round. */
    passed: flag().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.entryId, t.round] }),
    check("round_outcome_ranked", sql.raw("(score is null) = (rank is null) and (rank is not null or not passed)")),
  ],
);
