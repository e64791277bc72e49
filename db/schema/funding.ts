// Funding: what a case is assessed by and the views of office and Bezirksregierung; the register of cooperations in funding; settings.
// What the Bezirksregierung notes for itself is a table of its own, as the office's notes are (case_note): nothing internal is part of a view.
import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

import { flag, id, instantColumn, json, oneOf } from "#db/columns";
import { AMOUNT_READERS, RECOMMENDATIONS, VIEW_SIDES, type AmountReaders, type Recommendation, type ViewSide } from "#db/vocabulary/funding";
import { REGIONAL_DISTRICTS, type RegionalDistrict } from "#db/vocabulary/regional-district";
import { TOPICS, type Topic } from "#db/vocabulary/topic";

import { organisation, person } from "./accounts";
import { adviceCase } from "./advice";

const aDay = (column: string) => `${column} glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'`;

export const fundedCooperation = sqliteTable(
  "funded_cooperation",
  {
    id: id(),
    title: text().notNull(),
    topic: text().$type<Topic>().notNull(),
    /** Whoever has applied. */
    leadId: text().notNull().references(() => organisation.id),
    /** Days, YYYY-MM-DD; both belong to the period. */
    startsOn: text().notNull(),
    endsOn: text().notNull(),
    amountCents: integer().notNull(),
    region: text().$type<RegionalDistrict>().notNull(),
    digital: flag().notNull(),
    addedAt: instantColumn().notNull(),
    changedAt: instantColumn().notNull(),
  },
  (t) => [
    uniqueIndex("funded_cooperation_once").on(t.leadId, t.title),
    index("funded_cooperation_starts").on(t.startsOn),
    check("funded_cooperation_title", sql.raw("trim(title) <> ''")),
    check("funded_cooperation_topic", sql.raw(oneOf("topic", TOPICS))),
    check("funded_cooperation_period", sql.raw(`${aDay("starts_on")} and ${aDay("ends_on")} and ends_on >= starts_on`)),
    check("funded_cooperation_amount", sql.raw("amount_cents between 1 and 1000000000000")),
    check("funded_cooperation_region", sql.raw(oneOf("region", REGIONAL_DISTRICTS))),
  ],
);

/** The partners besides the lead. */
export const fundedPartner = sqliteTable(
  "funded_partner",
  {
    cooperationId: text().notNull().references(() => fundedCooperation.id),
    organisationId: text().notNull().references(() => organisation.id),
  },
  (t) => [primaryKey({ columns: [t.cooperationId, t.organisationId] }), index("funded_partner_organisation").on(t.organisationId)],
);

/** One row. */
export const fundingSetting = sqliteTable(
  "funding_setting",
  {
    id: integer().primaryKey(),
    /** Last day of the guideline, YYYY-MM-DD. */
    validUntil: text().notNull(),
    amountReaders: text().$type<AmountReaders>().notNull(),
    /** Null as long as it is as shipped. */
    changedAt: instantColumn(),
    changedBy: text().references(() => person.id),
  },
  () => [
    check("funding_setting_one", sql.raw("id = 1")),
    check("funding_setting_until", sql.raw(aDay("valid_until"))),
    check("funding_setting_readers", sql.raw(oneOf("amount_readers", AMOUNT_READERS))),
  ],
);

/** The answers with which a pre-assessment was handed to the office, and the guideline as it held that day. Written once. */
export const fundingAnswerSheet = sqliteTable("funding_answer_sheet", {
  caseId: text().primaryKey().references(() => adviceCase.id),
  /** Null: in no directory, named in the answers. */
  applicantId: text().references(() => organisation.id),
  /** As areas/advice/funding-answers.ts reads them. */
  answers: json<unknown>().notNull(),
  /** As areas/advice/guideline.ts has it. */
  guideline: json<unknown>().notNull(),
  handedInAt: instantColumn().notNull(),
});

/** What one side says of a case to whoever asked. Changes until both have said it, then stands. */
export const fundingView = sqliteTable(
  "funding_view",
  {
    caseId: text().notNull().references(() => fundingAnswerSheet.caseId),
    side: text().$type<ViewSide>().notNull(),
    recommendation: text().$type<Recommendation>().notNull(),
    reason: text().notNull(),
    /** What has to be met first; "" where nothing has. */
    conditions: text().notNull(),
    givenBy: text().notNull().references(() => person.id),
    givenAt: instantColumn().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.caseId, t.side] }),
    check("funding_view_side", sql.raw(oneOf("side", VIEW_SIDES))),
    check("funding_view_recommendation", sql.raw(oneOf("recommendation", RECOMMENDATIONS))),
    check("funding_view_reason", sql.raw("trim(reason) <> ''")),
    check("funding_view_conditions", sql.raw("recommendation <> 'apply-with-conditions' or trim(conditions) <> ''")),
  ],
);

/** What people of a Bezirksregierung note for themselves. Read by them alone. Append only. */
export const regionalNote = sqliteTable(
  "regional_note",
  {
    id: id(),
    caseId: text().notNull().references(() => fundingAnswerSheet.caseId),
    /** Whose note it is: the district may be corrected later, and the next one does not read it. Null: nobody knows any more. */
    region: text().$type<RegionalDistrict>(),
    authorId: text().notNull().references(() => person.id),
    text: text().notNull(),
    writtenAt: instantColumn().notNull(),
  },
  (t) => [index("regional_note_case").on(t.caseId, t.writtenAt), check("regional_note_text", sql.raw("trim(text) <> ''"))],
);
