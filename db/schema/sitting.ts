// The meeting in which the jury decides: who was there, what was said, moved and voted. Triggers of the migrations close it with the seal.
import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

import { flag, id, instantColumn, oneOf } from "#db/columns";
import { OUTCOMES, VOTES, type Outcome, type Vote } from "#db/vocabulary/sitting";

import { person } from "./accounts";
import { category, criterion, edition } from "./competition";
import { entry } from "./entries";
import { juror } from "./jury";

export const sitting = sqliteTable(
  "sitting",
  {
    editionId: text().primaryKey().references(() => edition.id),
    chairId: text().notNull().references(() => juror.id),
    /** Presides where the chair does not take part. */
    deputyId: text().references(() => juror.id),
    /** Name of whoever keeps the minutes; need not have an account. */
    keeper: text().notNull(),
    place: text().notNull(),
    /** Whoever else is there, one to a line. */
    guests: text().notNull().default(""),
    openedAt: instantColumn().notNull(),
    closedAt: instantColumn(),
    /** Canonical JSON of the signed minutes, see areas/results/minutes.ts. */
    minutes: text(),
    minutesDigest: text(),
    minutesSignedAt: instantColumn(),
    /** The chair's name as of the signature. */
    minutesSignedBy: text(),
  },
  () => [
    check("sitting_closed", sql.raw("closed_at is null or closed_at >= opened_at")),
    check("sitting_minutes", sql.raw("(minutes is null) = (minutes_signed_at is null) and (minutes is null) = (minutes_digest is null) and (minutes is null) = (minutes_signed_by is null) and (minutes is null or closed_at is not null)")),
  ],
);

/** A stay of a juror in the meeting. */
export const attendance = sqliteTable(
  "attendance",
  {
    jurorId: text().notNull().references(() => juror.id),
    editionId: text().notNull().references(() => sitting.editionId),
    cameAt: instantColumn().notNull(),
    /** Null: still there. */
    leftAt: instantColumn(),
  },
  (t) => [
    primaryKey({ columns: [t.jurorId, t.cameAt] }),
    uniqueIndex("attendance_now").on(t.jurorId).where(sql.raw("left_at is null")),
    index("attendance_edition").on(t.editionId),
    check("attendance_stay", sql.raw("left_at is null or left_at >= came_at")),
  ],
);

/** A category on the agenda that has been called. */
export const agendaItem = sqliteTable(
  "agenda_item",
  {
    categoryId: text().primaryKey().references(() => category.id),
    editionId: text().notNull().references(() => sitting.editionId),
    calledAt: instantColumn().notNull(),
    closedAt: instantColumn(),
    /** Whether who gave what is shown to those present. */
    pointsShown: flag().notNull(),
  },
  (t) => [uniqueIndex("agenda_item_open").on(t.editionId).where(sql.raw("closed_at is null"))],
);

/** An entry that has been called for discussion; whom a conflict of interest excludes from it has left for as long. */
export const discussion = sqliteTable(
  "discussion",
  {
    entryId: text().primaryKey().references(() => entry.id),
    categoryId: text().notNull().references(() => agendaItem.categoryId),
    calledAt: instantColumn().notNull(),
    closedAt: instantColumn(),
  },
  (t) => [uniqueIndex("discussion_open").on(t.categoryId).where(sql.raw("closed_at is null")), check("discussion_time", sql.raw("closed_at is null or closed_at >= called_at"))],
);

/** What a juror leans to before the discussion; binds nobody. */
export const tendency = sqliteTable(
  "tendency",
  {
    categoryId: text().notNull().references(() => agendaItem.categoryId),
    jurorId: text().notNull().references(() => juror.id),
    /** Null: towards none in particular. */
    entryId: text().references(() => entry.id),
    note: text().notNull(),
    saidAt: instantColumn().notNull(),
  },
  (t) => [primaryKey({ columns: [t.categoryId, t.jurorId] }), check("tendency_says", sql.raw("entry_id is not null or trim(note) <> ''"))],
);

/** Points that a juror changed in the meeting; the sheet as it was before is kept among its versions. */
export const pointsChange = sqliteTable(
  "points_change",
  {
    id: id(),
    categoryId: text().notNull().references(() => agendaItem.categoryId),
    entryId: text().notNull().references(() => entry.id),
    jurorId: text().notNull().references(() => juror.id),
    criterionId: text().notNull().references(() => criterion.id),
    before: integer().notNull(),
    after: integer().notNull(),
    reason: text().notNull(),
    at: instantColumn().notNull(),
    /** The juror, or whoever noted it on the juror's word. */
    by: text().notNull().references(() => person.id),
  },
  (t) => [index("points_change_category").on(t.categoryId), check("points_change_differs", sql.raw("before <> after")), check("points_change_reason", sql.raw("trim(reason) <> ''"))],
);

export const motion = sqliteTable(
  "motion",
  {
    id: id(),
    categoryId: text().notNull().references(() => agendaItem.categoryId),
    /** 1, 2, 3 … in each category. */
    no: integer().notNull(),
    text: text().notNull(),
    /** Null: about the category as a whole. */
    entryId: text().references(() => entry.id),
    moverId: text().notNull().references(() => juror.id),
    movedAt: instantColumn().notNull(),
    closedAt: instantColumn(),
    outcome: text().$type<Outcome>(),
    /** The vote was equal, and the presiding juror's decided. */
    casting: flag().notNull().default(false),
  },
  (t) => [
    uniqueIndex("motion_category_no").on(t.categoryId, t.no),
    check("motion_text", sql.raw("trim(text) <> ''")),
    check("motion_outcome", sql.raw(`(closed_at is null) = (outcome is null) and (outcome is null or ${oneOf("outcome", OUTCOMES)})`)),
  ],
);

export const motionVote = sqliteTable(
  "motion_vote",
  {
    motionId: text().notNull().references(() => motion.id),
    jurorId: text().notNull().references(() => juror.id),
    vote: text().$type<Vote>().notNull(),
    at: instantColumn().notNull(),
  },
  (t) => [primaryKey({ columns: [t.motionId, t.jurorId] }), check("motion_vote_vote", sql.raw(oneOf("vote", VOTES)))],
);
