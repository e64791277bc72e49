// What a press kit says of one honoured entry, as plain text, in one language. The jury's reason stays in the words of the jury.
import { m } from "#app/i18n";
import { formatCountry } from "#app/i18n/format";
import { inLocale, type Locale, type LocalisedText } from "#db/vocabulary/locale";

import type { HonouredEntry } from "./read-published-winners.server";

export type Praised = { readonly honour: "winner" | "commendation"; readonly category: LocalisedText; readonly entry: HonouredEntry };

/** `publicUrl`: origin of this site. Ends with a line's end. */
export function pressText({ honour, category, entry }: Praised, edition: LocalisedText, { locale, publicUrl }: { readonly locale: Locale; readonly publicUrl: string }): string {
  const words = { locale };
  const inCategory = { category: inLocale(category, locale) };
  const partners = entry.partners.map(({ name, country }) => (country === "DE" ? name : `${name} (${formatCountry(country, locale)})`)).join(", ");
  const parts = [
    inLocale(edition, locale),
    honour === "winner" ? m.certificates_winner(inCategory, words) : m.certificates_commendation(inCategory, words),
    entry.title,
    m.results_parties({ lead: entry.lead, partners: partners || m.results_no_partners({}, words) }, words),
    `${m.results_reason({}, words)}:\n${entry.reason}`,
    ...(entry.page === null ? [] : [m.press_more({ link: publicUrl + entry.page }, words)]),
  ];
  return `${parts.join("\n\n")}\n`;
}
