// An edition of the prize and its rules. Once rules_frozen_at is set, triggers of the migrations refuse changes to what decides (law §3).
import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

import { flag, id, instantColumn, json, localised, oneOf } from "#db/columns";
import { QUESTION_KINDS, type Condition, type QuestionKind, type QuestionSettings, type QuestionWords } from "#db/vocabulary/form";
import { RANKING_METHODS, type RankingMethod, type RoundRule, type TieRule } from "#db/vocabulary/scoring";

export const edition = sqliteTable(
  "edition",
  {
    id: id(),
    /** What stands in addresses: "2024". */
    slug: text().notNull().unique(),
    year: integer().notNull(),
    name: localised().notNull(),
    intro: localised().notNull(),
    conditions: localised().notNull(),
    /** Questions and answers as areas/competition/faq.ts reads them. */
    faq: localised().notNull().default({ de: "" }),
    contact: text().notNull(),
    timeZone: text().notNull(),
    entriesOpenAt: instantColumn(),
    entriesCloseAt: instantColumn(),
    judgingOpenAt: instantColumn(),
    judgingCloseAt: instantColumn(),
    publishAt: instantColumn(),
    rulesFrozenAt: instantColumn(),
    signedOffAt: instantColumn(),
    signedOffBy: text(),
    /** SHA-256 of the result as it stood at the sign-off, hex. */
    signedOffDigest: text(),
    sealedAt: instantColumn(),
    /** Set when the mails of the publication are in the outbox. */
    announcedAt: instantColumn(),
    /** A cooperation must have been agreed after this day, YYYY-MM-DD. */
    referenceDate: text().notNull(),
    minPartners: integer().notNull(),
    oneEntryPerLead: flag().notNull(),
    quorum: integer().notNull(),
    /** Null: every juror of the panel judges every entry of the category. */
    jurorsPerEntry: integer(),
    scaleMin: integer().notNull(),
    scaleMax: integer().notNull(),
    reasonLowAt: integer().notNull(),
    reasonHighAt: integer().notNull(),
    tieRules: json<readonly TieRule[]>().notNull(),
    rankingMethod: text().$type<RankingMethod>().notNull(),
    /** The round of judging that this row speaks of: its dates, quorum and jurors per entry. The other rounds stand in `round`. */
    round: integer().notNull().default(1),
    /** Which entries go on to the next round; null: it is the last. */
    roundRule: json<RoundRule>(),
    /** Jurors learn neither lead nor partners nor what hidden questions say. */
    blind: flag().notNull().default(false),
    version: integer().notNull().default(1),
    /** Another one after each change of categories, criteria, forms or anchors, written by triggers of the migrations. Empty: there are none yet. */
    rulesRevision: text().notNull().default(""),
    createdAt: instantColumn().notNull(),
  },
  () => [
    check("edition_quorum", sql.raw("quorum >= 1")),
    check("edition_scale", sql.raw("scale_min >= 0 and scale_max > scale_min")),
    check("edition_min_partners", sql.raw("min_partners >= 1")),
    check("edition_jurors_per_entry", sql.raw("jurors_per_entry is null or jurors_per_entry >= 1")),
    check("edition_ranking_method", sql.raw(oneOf("ranking_method", RANKING_METHODS))),
    check("edition_entries_dates", sql.raw("entries_open_at is null or entries_close_at is null or entries_open_at < entries_close_at")),
    check("edition_sealed_after_sign_off", sql.raw("sealed_at is null or signed_off_at is not null")),
  ],
);

/** A round of judging that is over or still to come; the one under way stands in the edition's own row. */
export const round = sqliteTable(
  "round",
  {
    editionId: text().notNull().references(() => edition.id),
    no: integer().notNull(),
    /** Which entries go on to the next round; null: it is the last. */
    rule: json<RoundRule>(),
    quorum: integer().notNull(),
    /** Null: every juror of the panel judges every entry of the category. */
    jurorsPerEntry: integer(),
    judgingOpenAt: instantColumn(),
    judgingCloseAt: instantColumn(),
  },
  (t) => [
    primaryKey({ columns: [t.editionId, t.no] }),
    check("round_no", sql.raw("no >= 1")),
    check("round_quorum", sql.raw("quorum >= 1")),
    check("round_jurors_per_entry", sql.raw("jurors_per_entry is null or jurors_per_entry >= 1")),
  ],
);

export const category = sqliteTable(
  "category",
  {
    id: id(),
    editionId: text().notNull().references(() => edition.id),
    /** Two letters that stand in the entry's number: "GZ". */
    key: text().notNull(),
    position: integer().notNull(),
    name: localised().notNull(),
    description: localised().notNull(),
    requiresForeignPartner: flag().notNull(),
  },
  (t) => [uniqueIndex("category_edition_key").on(t.editionId, t.key)],
);

export const criterion = sqliteTable(
  "criterion",
  {
    id: id(),
    categoryId: text().notNull().references(() => category.id),
    position: integer().notNull(),
    name: localised().notNull(),
    description: localised().notNull(),
    /** Whole percent; the weights of a category sum to 100 in each round. */
    weight: integer().notNull(),
    /** The first round it is for; it holds until a round has criteria of its own. */
    round: integer().notNull().default(1),
  },
  (t) => [uniqueIndex("criterion_category_round_position").on(t.categoryId, t.round, t.position), check("criterion_weight", sql.raw("weight between 0 and 100"))],
);

/** What a number of points means, in words. */
export const anchor = sqliteTable(
  "anchor",
  {
    editionId: text().notNull().references(() => edition.id),
    points: integer().notNull(),
    text: localised().notNull(),
  },
  (t) => [primaryKey({ columns: [t.editionId, t.points] })],
);

/** A part of a category's form under its own heading. */
export const formSection = sqliteTable(
  "form_section",
  {
    id: id(),
    categoryId: text().notNull().references(() => category.id),
    position: integer().notNull(),
    title: localised().notNull(),
    lead: localised().notNull(),
    /** Null: always shown. */
    shownWhen: json<Condition>(),
  },
  (t) => [index("form_section_category_position").on(t.categoryId, t.position)],
);

export const question = sqliteTable(
  "question",
  {
    id: id(),
    categoryId: text().notNull().references(() => category.id),
    sectionId: text().notNull().references(() => formSection.id),
    key: text().notNull(),
    kind: text().$type<QuestionKind>().notNull(),
    /** In the whole form, across its sections. */
    position: integer().notNull(),
    label: localised().notNull(),
    help: localised().notNull(),
    required: flag().notNull(),
    maxLength: integer(),
    settings: json<QuestionSettings>().notNull().default({}),
    words: json<QuestionWords>().notNull().default({}),
    /** Where judging is blind, jurors do not read the answer. */
    hiddenFromJury: flag().notNull().default(false),
    /** Null: always shown. */
    shownWhen: json<Condition>(),
  },
  (t) => [
    uniqueIndex("question_category_key").on(t.categoryId, t.key),
    index("question_category_position").on(t.categoryId, t.position),
    check("question_kind", sql.raw(oneOf("kind", QUESTION_KINDS))),
    check("question_settings", sql.raw("json_valid(settings) and json_valid(words)")),
  ],
);
