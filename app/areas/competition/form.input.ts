// The forms in which the office makes the form of a category.
import { z } from "zod/v4";

import { COLUMN_KINDS, QUESTION_KINDS } from "#db/vocabulary/form";

import { localised, optionalLocalised, optionalText, tick, version, wholeNumber } from "./fields.input";

const id = z.string().max(64);
/** Absent: a new one. */
const key = optionalText(64);

export const sectionInput = z.object({ version, title: localised(200), lead: optionalLocalised(1_000), condition: optionalText(200) });
export type SectionInput = z.output<typeof sectionInput>;

export const questionInput = z.object({
  version,
  kind: z.enum(QUESTION_KINDS),
  section: id,
  label: localised(300),
  help: optionalLocalised(1_000),
  required: tick,
  hiddenFromJury: tick,
  /** "key=answer"; empty: always shown. */
  condition: optionalText(200),
  maxLength: wholeNumber.optional(),
  /** Figures as they are typed. */
  min: optionalText(30),
  max: optionalText(30),
  decimals: wholeNumber.optional(),
  unit: optionalLocalised(60),
  maxRows: wholeNumber.optional(),
  options: z.array(z.object({ key, label: localised(300) })).max(60, { error: "too-many" }).default([]),
  columns: z.array(z.object({ key, kind: z.enum(COLUMN_KINDS, { error: "missing" }), required: tick, label: localised(120) })).max(8, { error: "too-many" }).default([]),
});
export type QuestionInput = z.output<typeof questionInput>;

const named = z.array(z.object({ key: id, label: localised(300) })).default([]);

export const questionWordingInput = z.object({ version, label: localised(300), help: optionalLocalised(1_000), unit: optionalLocalised(60), options: named, columns: named });
export type QuestionWordingInput = z.output<typeof questionWordingInput>;

export const sectionWordingInput = z.object({ version, title: localised(200), lead: optionalLocalised(1_000) });
