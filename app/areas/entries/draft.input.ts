// The shape of the entry's form as it arrives. Lengths are judged in draft.ts, what is missing in completeness.ts.
import { z } from "zod/v4";

import { RESOLUTION_STATES } from "#db/vocabulary/entry";
import { BASE_LOCALE, LOCALES, type Locale } from "#db/vocabulary/locale";

import { readAnswers, type AskedQuestion } from "./answers";
import { MAX_PARTNERS, PARTNER_NATURES } from "./draft";

const line = z
  .string()
  .default("")
  .transform((text) => text.trim());

/** A form sends a line break as two characters, but its field counted one. */
const text = z
  .string()
  .default("")
  .transform((typed) => typed.replaceAll("\r\n", "\n"));

const flag = z.boolean().default(false);
const resolution = z.enum(RESOLUTION_STATES).nullable().default(null);

const partner = z.object({
  id: line,
  organisationId: line,
  name: line,
  country: line,
  nature: z.enum(PARTNER_NATURES).default("municipal"),
  controlDeclared: flag,
  resolutionState: resolution,
  resolutionDate: line,
  contactName: line,
  contactEmail: line.transform((email) => email.toLowerCase()),
  contactLocale: z.enum(LOCALES).default(BASE_LOCALE),
});

const answers = (questions: readonly AskedQuestion[], locale: Locale) => ({
  answers: z
    .record(z.string(), z.unknown())
    .default({})
    .transform((typed) => readAnswers(questions, typed, locale)),
});

/** What the office tries a form out with. */
export function previewInput(questions: readonly AskedQuestion[], locale: Locale) {
  return z.object(answers(questions, locale));
}

type DraftInput = ReturnType<typeof makeDraftInput>;
const made = new WeakMap<readonly AskedQuestion[], Map<Locale, DraftInput>>();

/** `questions`: that the form asked; figures are read as `locale` writes them. Made once for the rules that are kept in memory, and not for each saving. */
export function draftInput(questions: readonly AskedQuestion[], locale: Locale): DraftInput {
  const known = made.get(questions) ?? new Map<Locale, DraftInput>();
  made.set(questions, known);
  const input = known.get(locale) ?? makeDraftInput(questions, locale);
  known.set(locale, input);
  return input;
}

function makeDraftInput(questions: readonly AskedQuestion[], locale: Locale) {
  return z.object({
    /** Of the entry when the form was shown. */
    version: z.coerce.number().int(),
    categoryId: line,
    language: z.enum(LOCALES).default(BASE_LOCALE),
    title: line,
    summary: text,
    ...answers(questions, locale),
    agreementDate: line,
    leadResolutionState: resolution,
    leadResolutionDate: line,
    department: line,
    contactName: line,
    contactEmail: line,
    contactPhone: line,
    headName: line,
    headConfirmed: flag,
    truthDeclared: flag,
    privacyAcknowledged: flag,
    publicationConsent: flag,
    partners: z.array(partner).max(MAX_PARTNERS).default([]),
  });
}
