// The shape of the questionnaire's form. What its answers must be stands in funding-answers.ts; handing it over asks for a person besides.
import { z } from "zod/v4";

import { isLocale, type Locale } from "#db/vocabulary/locale";

import { FUNDING_QUESTIONS, translatedFunding, type FundingQuestion, type TypedFunding } from "./funding-answers";

const LONGEST_FIELD = 5_000;
/** More than is taken, so that whoever has pasted too much gets it back to shorten. */
const LONGEST_LIST = 20_000;

export type TextOf = (name: string) => string;

/** The form's fields, with the marks of `locale`, in whatever language they were typed. */
export function typedFundingFrom(textOf: TextOf, locale: Locale): TypedFunding {
  const typed = Object.fromEntries(FUNDING_QUESTIONS.map((name) => [name, textOf(name).slice(0, name === "partners" ? LONGEST_LIST : LONGEST_FIELD)])) as Record<FundingQuestion, string>;
  const writtenIn = textOf("writtenIn");
  return translatedFunding(typed, isLocale(writtenIn) ? writtenIn : locale, locale);
}

/** Ids that were ticked where several organisations fitted. */
export function choicesFrom(textOf: TextOf): { readonly applicant: string; readonly seat: string } {
  return { applicant: textOf("choice").slice(0, 100), seat: textOf("seatChoice").slice(0, 100) };
}

const tooLong = { error: "too-long" };
const missing = { error: "missing" };

export const handOverInput = z.object({
  name: z.string(missing).trim().min(2, missing).max(120, tooLong),
  email: z.string(missing).trim().toLowerCase().max(254, missing).pipe(z.email(missing)),
  message: z.string().trim().max(LONGEST_FIELD, tooLong).default(""),
  consent: z.string(missing),
});
