// Dates, numbers and sizes in the reader's language. Formatters are kept, making one costs more than using it a thousand times.
import type { Instant } from "#app/base/instant";
import type { Locale } from "#db/vocabulary/locale";

import { currentLocale } from "./locale";

/** For instants that belong to no edition: where the competition is at home (law §2). */
export const HOME_TIME_ZONE = "Europe/Berlin";

const REGION = { de: "de-DE", en: "en-GB", nl: "nl-NL", fr: "fr-BE" } as const satisfies Record<Locale, string>;

/** Of one kind, one for each language and options. */
function keptFormatters<Options, Formatter>(make: (region: string, options: Options) => Formatter): (options: Options, locale?: Locale) => Formatter {
  const kept = new Map<string, Formatter>();
  return (options, locale = currentLocale()) => {
    const key = REGION[locale] + JSON.stringify(options);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make(REGION[locale], options);
    kept.set(key, made);
    return made;
  };
}

const dateFormatter = keptFormatters((region, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(region, options));
const numberFormatter = keptFormatters((region, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(region, options));
const regionNames = keptFormatters((region, options: Intl.DisplayNamesOptions) => new Intl.DisplayNames([region], options));

const clock = (at: Instant, timeZone: string, locale?: Locale) => dateFormatter({ timeZone, hour: "2-digit", minute: "2-digit" }, locale).format(at);

const CLOCK_SAID = {
  de: (date, time) => `${date}, ${time} Uhr`,
  en: (date, time) => `${date}, ${time}`,
  nl: (date, time) => `${date}, ${time} uur`,
  fr: (date, time) => `${date} à ${time}`,
} as const satisfies Record<Locale, (date: string, time: string) => string>;

/** French counts the first of a month as "1er". */
const withOrdinal = (date: string, locale: Locale = currentLocale()) => (locale === "fr" ? date.replace(/\b1(?= \p{L})/u, "1er") : date);

/** "Montag, 9. Februar 2026, 23:59 Uhr" in the given IANA time zone. `locale`: of the recipient, in a mail. */
export function formatDateTime(at: Instant, timeZone: string, locale: Locale = currentLocale()): string {
  const date = dateFormatter({ timeZone, weekday: "long", day: "numeric", month: "long", year: "numeric" }, locale).format(at);
  return CLOCK_SAID[locale](withOrdinal(date, locale), clock(at, timeZone, locale));
}

/** "09.02.2026, 23:59" for tables. */
export function formatShortDateTime(at: Instant, timeZone: string): string {
  return `${dateFormatter({ timeZone, day: "2-digit", month: "2-digit", year: "numeric" }).format(at)}, ${clock(at, timeZone)}`;
}

/** "9. Februar 2026" */
export function formatDate(at: Instant, timeZone: string, locale?: Locale): string {
  return withOrdinal(dateFormatter({ timeZone, day: "numeric", month: "long", year: "numeric" }, locale).format(at), locale);
}

/** A calendar day, given as YYYY-MM-DD, as "9. Februar 2026". Anything else is shown as it is. */
export function formatDay(day: string, locale?: Locale): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(at)) return day;
  return withOrdinal(dateFormatter({ timeZone: "UTC", day: "numeric", month: "long", year: "numeric" }, locale).format(at), locale);
}

/** "14:03" */
export function formatTime(at: Instant, timeZone: string, locale?: Locale): string {
  return clock(at, timeZone, locale);
}

/** "14:03:22" */
export function formatClock(at: Instant, timeZone: string): string {
  return dateFormatter({ timeZone, hour: "2-digit", minute: "2-digit", second: "2-digit" }).format(at);
}

/** Whether both fall on one day of the time zone. */
export function isSameDay(one: Instant, other: Instant, timeZone: string): boolean {
  return formatDate(one, timeZone) === formatDate(other, timeZone);
}

export function formatNumber(value: number, locale?: Locale): string {
  return numberFormatter({}, locale).format(value);
}

/** Whole cents as "1.234,50 €". */
export function formatMoney(cents: number, locale?: Locale): string {
  return numberFormatter({ style: "currency", currency: "EUR" }, locale).format(cents / 100);
}

/** A sum in whole euros, for a glance. */
export function formatEuros(cents: number): string {
  return numberFormatter({ style: "currency", currency: "EUR", maximumFractionDigits: 0 }).format(cents / 100);
}

/** Digits such as "73.5" with the decimal mark of the reader's language; they are already rounded. */
export function formatDecimal(digits: string): string {
  return currentLocale() === "en" ? digits : digits.replace(".", ",");
}

/** "2,4 MB" */
export function formatBytes(bytes: number, locale: Locale = currentLocale()): string {
  const units = locale === "fr" ? (["ko", "Mo"] as const) : (["kB", "MB"] as const);
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1_000, units[0]] : [bytes / 1_000_000, units[1]];
  return `${numberFormatter({ maximumFractionDigits: 1 }, locale).format(value)} ${unit}`;
}

/** "Niederlande" for an ISO 3166 code such as "NL". */
export function formatCountry(code: string, locale?: Locale): string {
  return regionNames({ type: "region" }, locale).of(code) ?? code;
}
