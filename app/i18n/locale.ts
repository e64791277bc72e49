// Which language is spoken right now: per request on the server, the document's language in the browser.
import { BASE_LOCALE, inLocale, isLocale, officeLocale, type Locale, type LocalisedText } from "#db/vocabulary/locale";

import { getLocale, overwriteGetLocale } from "./generated/runtime.js";

/** Ties the messages to a source of the current language. Called once by each entry of the application. */
export function speakBy(current: () => string | undefined): void {
  overwriteGetLocale(() => {
    const value = current();
    return isLocale(value) ? value : BASE_LOCALE;
  });
}

/** Addresses of the office, the jury and the Bezirksregierungen. */
const OFFICE_PATH = /^\/(organisation|jury|bezirksregierung|einladung)(\/|\.data|$)/;

/** The language of the page at `path` for somebody who reads `locale`: a page speaks one language, whole. */
export function pageLocale(path: string, locale: Locale): Locale {
  return OFFICE_PATH.test(path) ? officeLocale(locale) : locale;
}

export function currentLocale(): Locale {
  return getLocale();
}

/** A text of the configuration in the reader's language. */
export function say(text: LocalisedText): string {
  return inLocale(text, currentLocale());
}
