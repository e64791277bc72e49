// Each language in its own words, for whoever chooses or names one.
import type { Locale } from "#db/vocabulary/locale";

import { m } from ".";

export function languageName(locale: Locale): string {
  return NAMES[locale]();
}

const NAMES = {
  de: m.shell_language_de,
  en: m.shell_language_en,
  nl: m.shell_language_nl,
  fr: m.shell_language_fr,
} as const satisfies Record<Locale, () => string>;
