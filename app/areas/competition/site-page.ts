// The pages that a public site owes: what one consists of, and in which language it is read.
import { HOUR } from "#app/base/instant";
import { BASE_LOCALE, type Locale, type LocalisedText } from "#db/vocabulary/locale";

export type SitePageText = { readonly title: LocalisedText; readonly lead: LocalisedText; /** Markup (markup.ts). */ readonly body: LocalisedText };

export type ReadPage = { readonly locale: Locale; readonly title: string; readonly lead: string; readonly body: string };

/** Reports of a barrier that one network address can send. */
export const BARRIERS_PER_CLIENT = { most: 10, within: HOUR } as const;

/** A page is read in one language, whole: in the reader's where it has title and text in it, else in German. */
export function inOneLanguage({ title, lead, body }: SitePageText, locale: Locale): ReadPage {
  const chosen = title[locale] && body[locale] ? locale : BASE_LOCALE;
  return { locale: chosen, title: title[chosen] ?? "", lead: lead[chosen] ?? "", body: body[chosen] ?? "" };
}
