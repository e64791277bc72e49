// The languages of the product. German is the base: a text of the configuration that lacks a language is shown in German.

export const LOCALES = ["de", "en", "nl", "fr"] as const;
export type Locale = (typeof LOCALES)[number];
export const BASE_LOCALE: Locale = "de";

/** What a jury and the office write of an entry in, whoever reads it. */
export const JURY_LOCALE: Locale = "de";

/** What the office and the jury work in; entrants, partners and the public have all. */
export const OFFICE_LOCALES = ["de", "en"] as const satisfies readonly Locale[];
export type OfficeLocale = (typeof OFFICE_LOCALES)[number];

/** The language in which somebody who reads `locale` is spoken to by the office's and the jury's pages and letters. */
export function officeLocale(locale: Locale): OfficeLocale {
  return OFFICE_LOCALES.find((known) => known === locale) ?? "en";
}

/** A text of the configuration, in German at least. */
export type LocalisedText = { readonly de: string } & { readonly [L in Exclude<Locale, "de">]?: string };

export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value);
}

/** The text in the reader's language, else in German. */
export function inLocale(text: LocalisedText, locale: Locale): string {
  return text[locale] || text.de;
}
