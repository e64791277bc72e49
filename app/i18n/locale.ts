// Which language is spoken right now: per request on the server, the document's language in the browser.
import { BASE_LOCALE, inLocale, isLocale, type Locale, type LocalisedText } from "#db/vocabulary/locale";

import { getLocale, overwriteGetLocale } from "./generated/runtime.js";

/** Ties the messages to a source of the current language. Called once by each entry of the application. */
export function speakBy(current: () => string | undefined): void {
  overwriteGetLocale(() => {
    const value = current();
    return isLocale(value) ? value : BASE_LOCALE;
  });
}

export function currentLocale(): Locale {
  return getLocale();
}

/** A text of the configuration in the reader's language. */
export function say(text: LocalisedText): string {
  return inLocale(text, currentLocale());
}
