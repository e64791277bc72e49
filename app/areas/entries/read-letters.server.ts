// The letters of an edition as the office words them: all of them, and one to be edited, with examples of what it will say.
import type { Edition } from "#app/areas/competition/edition";
import type { Instant } from "#app/base/instant";
import { m } from "#app/i18n";
import { formatDateTime } from "#app/i18n/format";
import type { Q } from "#app/services/store";
import { LETTER_KINDS, type LetterKind } from "#db/vocabulary/letter";
import { inLocale, LOCALES, type Locale } from "#db/vocabulary/locale";

import { PLACEHOLDERS_OF, type LetterText, type Placeholder } from "./letter";
import { selectTemplates } from "./letter-template.repo.server";
import { shippedLetter } from "./shipped-letters.server";
import { filled } from "./write-letter.server";

export type LetterRow = { readonly kind: LetterKind; readonly locale: Locale; readonly subject: string; /** Null: as shipped. */ readonly changed: { readonly at: Instant; readonly by: string } | null };

/** One query. */
export async function readLetters(q: Q, editionId: string): Promise<LetterRow[]> {
  const own = await selectTemplates(q, editionId);
  return LETTER_KINDS.flatMap((kind) =>
    LOCALES.map((locale) => {
      const template = own.find((row) => row.kind === kind && row.locale === locale);
      return { kind, locale, subject: template?.subject ?? shippedLetter(kind, locale).subject, changed: template ? { at: template.updatedAt, by: template.updatedBy } : null };
    }),
  );
}

export type LetterPage = LetterText & {
  readonly kind: LetterKind;
  readonly locale: Locale;
  readonly isShipped: boolean;
  /** What can be filled in, each with an example. */
  readonly places: readonly { readonly name: Placeholder; readonly example: string }[];
};

export async function readLetter(q: Q, edition: Edition, kind: LetterKind, locale: Locale, now: Instant): Promise<LetterPage> {
  const own = (await selectTemplates(q, edition.id)).find((row) => row.kind === kind && row.locale === locale);
  const { subject, body } = own ?? shippedLetter(kind, locale);
  const examples = exampleValues(edition, kind, locale, now);
  return { kind, locale, subject, body, isShipped: own === undefined, places: PLACEHOLDERS_OF[kind].map((name) => ({ name, example: examples[name] })) };
}

/** The text filled with examples, as a municipality would read it. */
export function previewLetter(edition: Edition, kind: LetterKind, locale: Locale, text: LetterText, now: Instant): LetterText {
  return filled(text, exampleValues(edition, kind, locale, now), locale);
}

function exampleValues(edition: Edition, kind: LetterKind, locale: Locale, now: Instant): Record<Placeholder, string> {
  const words = { locale };
  const title = m.letters_example_title({}, words);
  const day = formatDateTime(edition.entriesCloseAt ?? now, edition.timeZone, locale);
  return {
    name: m.letters_example_name({}, words),
    titel: title,
    nummer: `${edition.year}-GZ-007`,
    ausgabe: inLocale(edition.name, locale),
    link: "https://…/beitraege/…",
    geschaeftsstelle: edition.contact,
    grund: m.letters_example_reason({}, words),
    frist: kind === "returned" ? m.entries_mail_returned_until({ deadline: day }, words) : day,
    fassung: "1",
    eingang: formatDateTime(now, edition.timeZone, locale),
    pruefsumme: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    entwuerfe: `– ${title}`,
  };
}
