// The kinds of fields that the forms of an edition are made of. Errors are keys; the words for them stand in the views.
import { z } from "zod/v4";

import type { Locale, LocalisedText } from "#db/vocabulary/locale";

export const text = (max: number) => z.string({ error: "missing" }).trim().min(1, { error: "missing" }).max(max, { error: "too-long" });

/** Empty when nothing was typed. */
export const optionalText = (max: number) => z.string().trim().max(max, { error: "too-long" }).default("");

const others = (max: number) => ({ en: optionalText(max), nl: optionalText(max), fr: optionalText(max) }) satisfies Record<Exclude<Locale, "de">, unknown>;

function withoutEmpty({ de, ...rest }: Required<LocalisedText>): LocalisedText {
  return { de, ...Object.fromEntries(Object.entries(rest).filter(([, said]) => said !== "")) };
}

/** German at least; another language that was left empty is absent. */
export const localised = (max: number) => z.object({ de: text(max), ...others(max) }).transform(withoutEmpty);

/** May be empty in German too. */
export const optionalLocalised = (max: number) =>
  z
    .object({ de: optionalText(max), ...others(max) })
    .default({ de: "", en: "", nl: "", fr: "" })
    .transform(withoutEmpty);

/** Digits and nothing else: "1e3", "7.5" and "-1" are no whole numbers here. */
export const wholeNumber = z
  .string({ error: "missing" })
  .trim()
  .regex(/^\d{1,4}$/, { error: "not-whole" })
  .transform(Number);

/** A box to tick. */
export const tick = z.string().optional().transform((value) => value !== undefined);

/** The version of the edition that the form was filled from. */
export const version = z.string().regex(/^\d{1,9}$/).transform(Number);
