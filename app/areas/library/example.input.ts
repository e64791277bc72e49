// The shape of the forms around an example. Reasons are keys that the view puts into words.
import { z } from "zod/v4";

import { CONSENT_SCOPES, COOPERATION_FORMS } from "#db/vocabulary/example";
import { LOCALES } from "#db/vocabulary/locale";
import { TOPICS } from "#db/vocabulary/topic";

const missing = { error: "missing" };
const tooLong = { error: "too-long" };

export const TITLE_LIMIT = 200;
export const SUMMARY_LIMIT = 800;
export const TEXT_LIMIT = 6_000;

const longText = z.string().trim().max(TEXT_LIMIT, tooLong).default("");
/** A whole number as people write it: digits, groups of three apart by a point, a comma or a space. */
function count(least: number, most: number, reason: string) {
  return z
    .string()
    .trim()
    .default("")
    .transform((text) => (text === "" ? null : /^\d{1,3}([.,  ]?\d{3})*$|^\d+$/.test(text) ? Number(text.replaceAll(/\D/g, "")) : Number.NaN))
    .refine((number) => number === null || (number >= least && number <= most), { error: reason });
}

export const exampleInput = z.object({
  version: z.coerce.number().int().default(0),
  language: z.enum(LOCALES, missing),
  title: z.string(missing).trim().min(3, missing).max(TITLE_LIMIT, tooLong),
  summary: z.string(missing).trim().min(20, missing).max(SUMMARY_LIMIT, tooLong),
  lead: z.string(missing).trim().min(2, missing).max(200, tooLong),
  partners: z.string(missing).trim().min(2, missing).max(20_000, tooLong),
  topics: z.array(z.enum(TOPICS), missing).min(1, missing).max(5, { error: "too-many" }),
  legalForm: z.enum(COOPERATION_FORMS).optional(),
  sinceYear: count(1900, 2200, "year"),
  inhabitants: count(1, 100_000_000, "count"),
  digital: z.boolean().default(false),
  effect: longText,
  figures: longText,
  effort: longText,
  transfer: longText,
  otherAwards: longText,
  sources: longText,
  contactName: z.string().trim().max(200, tooLong).default(""),
  contactEmail: z.union([z.literal(""), z.email({ error: "email" })]).default(""),
});
export type ExampleForm = z.output<typeof exampleInput>;

/** What a municipality declares besides. */
export const proposalInput = exampleInput.extend({ consent: z.boolean().default(false).refine(Boolean, missing) });

/** What the office puts on record: on what ground the example may be shown. */
export const consentInput = z.object({
  ground: z.enum(["written", "public-source"], missing),
  scope: z.enum(CONSENT_SCOPES, missing),
  givenBy: z.string(missing).trim().min(3, missing).max(300, tooLong),
  givenOn: z.iso.date(missing),
});

export const reasonInput = z.object({ reason: z.string(missing).trim().min(3, missing).max(2_000, tooLong) });
