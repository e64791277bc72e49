// Writes the letters of one kind: in the words of the edition's office where it has changed them, else as they are shipped.
import { m } from "#app/i18n";
import type { Q } from "#app/services/store";
import type { LetterKind } from "#db/vocabulary/letter";
import type { Locale } from "#db/vocabulary/locale";

import { fillLetter, type LetterText, type LetterValues } from "./letter";
import { selectTemplatesOfKind } from "./letter-template.repo.server";
import { shippedLetter } from "./shipped-letters.server";

export type WriteLetter = (locale: Locale, values: LetterValues) => LetterText;

/** One query, however many letters are written. */
export async function letterWriter(q: Q, editionId: string, kind: LetterKind): Promise<WriteLetter> {
  const own = await selectTemplatesOfKind(q, editionId, kind);
  return (locale, values) => filled(own.find((template) => template.locale === locale) ?? shippedLetter(kind, locale), values, locale);
}

export function filled(text: LetterText, values: LetterValues, locale: Locale): LetterText {
  return fillLetter(text, values, `[${m.entries_not_stated({}, { locale })}]`);
}
