// The languages of the product. German is the base: a text that lacks a language is shown in German.

export const LOCALES = ["de", "en"] as const;
export type Locale = (typeof LOCALES)[number];
export const BASE_LOCALE: Locale = "de";

/** A text of the configuration, in German at least. */
export type LocalisedText = { readonly de: string } & { readonly [L in Exclude<Locale, "de">]?: string };

export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value);
}

/** The text in the reader's language, else in German. */
export function inLocale(text: LocalisedText, locale: Locale): string {
  return text[locale] || text.de;
}
