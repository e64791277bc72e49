// Decimal numbers as people write them: read exactly, with the marks of their language, and written the same way.
import type { Locale } from "#db/vocabulary/locale";

import { ok, refused, type Result } from "./result";

/** As many as a number of JSON holds without loss. */
const MAX_DIGITS = 15;
/** Nobody writes a longer one; what is longer is not looked at, as the patterns below would take their time with it. */
const LONGEST = 200;

/** What stands before the decimals, and between groups of three; spaces group in every language. */
const MARKS = {
  de: { decimal: ",", group: "." },
  en: { decimal: ".", group: "," },
  nl: { decimal: ",", group: "." },
  fr: { decimal: ",", group: "\u00a0" },
} as const satisfies Record<Locale, { readonly decimal: string; readonly group: string }>;

export type DecimalRefusal = "not-a-number" | "too-many-decimals" | "too-many-digits";

/** "1.234,50" in German with two decimals is 123450: a whole number of 10^-decimals. Groups must be of three, so that a mark of another language is never misread. */
export function readDecimal(text: string, decimals: number, locale: Locale): Result<number, DecimalRefusal> {
  const { decimal, group } = MARKS[locale];
  if (text.trim().length > LONGEST) return refused("not-a-number");
  const plain = text.trim().replace(/^[-−–]\s*/, "-");
  const [, sign = "", whole = "", fraction = ""] = new RegExp(`^(-?)(\\d+|\\d{1,3}(?:[\\s${group}]\\d{3})+)(?:[${decimal}](\\d+))?$`).exec(plain) ?? [];
  if (whole === "") return refused("not-a-number");
  const kept = fraction.replace(/0+$/, "");
  if (kept.length > decimals) return refused("too-many-decimals");
  const digits = (whole.replaceAll(/\D/g, "") + kept.padEnd(decimals, "0")).replace(/^0+(?=\d)/, "");
  if (digits.length > MAX_DIGITS) return refused("too-many-digits");
  const units = Number(digits);
  return ok(sign === "" || units === 0 ? units : -units);
}

/** The same number with the marks of the language, `fixed` decimals at least: 123450 with two decimals is "1.234,50" in German. */
export function writeDecimal(units: number, decimals: number, locale: Locale, fixed = 0): string {
  const { decimal, group } = MARKS[locale];
  const digits = String(Math.abs(units)).padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals).replaceAll(/\B(?=(\d{3})+$)/g, group);
  const fraction = digits.slice(digits.length - decimals).replace(new RegExp(`0{0,${decimals - fixed}}$`), "");
  return `${units < 0 ? "-" : ""}${whole}${fraction === "" ? "" : decimal + fraction}`;
}
