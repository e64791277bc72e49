// Forms about an edition as a whole: its beginning, its words, its dates, who may enter.
import { z } from "zod/v4";

import { isDay } from "./day";
import { localised, optionalLocalised, text, tick, version, wholeNumber } from "./fields.input";

/** Words that stand where an edition's address would. */
const TAKEN_WORDS = ["neu", "personen", "traeger", "beispiele", "argumente", "beratung", "foerderung", "protokoll", "schreiben", "seiten"];

/** Shown in the edition's time zone, "2024-03-31T23:59"; what it means is for schedule.ts. */
const wallClock = z.string().trim().optional();
const schedule = { entriesOpenAt: wallClock, entriesCloseAt: wallClock, judgingOpenAt: wallClock, judgingCloseAt: wallClock, publishAt: wallClock };

export const newEditionInput = z.object({
  template: z.enum(["2024", "empty"], { error: "missing" }),
  name: localised(200),
  year: wholeNumber.refine((year) => year >= 2000 && year <= 2100, { error: "no-year" }),
  slug: text(40)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: "no-address" })
    .refine((slug) => !TAKEN_WORDS.includes(slug), { error: "taken" }),
  ...schedule,
});
export type NewEdition = z.output<typeof newEditionInput>;

export const textsInput = z.object({
  version,
  name: localised(200),
  intro: optionalLocalised(10_000),
  conditions: optionalLocalised(10_000),
  faq: optionalLocalised(20_000),
  contact: text(1_000),
});
export type EditionTexts = z.output<typeof textsInput>;

export const datesInput = z.object({ version, ...schedule });
export type EditionDatesForm = z.output<typeof datesInput>;

export const entryRulesInput = z.object({
  version,
  referenceDate: z.string({ error: "missing" }).refine(isDay, { error: "no-day" }),
  minPartners: wholeNumber.refine((count) => count >= 1, { error: "below-one" }),
  oneEntryPerLead: tick,
});
export type EntryRules = z.output<typeof entryRulesInput>;
