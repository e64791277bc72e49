// The kinds of fields that the forms of an edition are made of. Errors are keys; the words for them stand in the views.
import { z } from "zod/v4";

export const text = (max: number) => z.string({ error: "missing" }).trim().min(1, { error: "missing" }).max(max, { error: "too-long" });

/** Empty when nothing was typed. */
export const optionalText = (max: number) => z.string().trim().max(max, { error: "too-long" }).default("");

/** German at least; another language that was left empty is absent. */
export const localised = (max: number) => z.object({ de: text(max), en: optionalText(max) }).transform(({ de, en }) => (en === "" ? { de } : { de, en }));

/** May be empty in German too. */
export const optionalLocalised = (max: number) =>
  z.object({ de: optionalText(max), en: optionalText(max) }).default({ de: "", en: "" }).transform(({ de, en }) => (en === "" ? { de } : { de, en }));

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
