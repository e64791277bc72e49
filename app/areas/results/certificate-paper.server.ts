// A certificate as a paper, in the language of its entry, with the code by which anybody can check it.
import { m } from "#app/i18n";
import { formatCountry, formatDate } from "#app/i18n/format";
import type { Paper } from "#app/services/documents/paper";
import { qrRows } from "#app/services/documents/qr-code";
import { BASE_LOCALE, inLocale, isLocale, type Locale } from "#db/vocabulary/locale";

import { checkAddress, shownCode } from "./certificate";
import type { Certificate } from "./read-certificates.server";

/** `name`: of the file, without its ending. `publicUrl`: origin of this site. */
export function certificatePaper(certificate: Certificate, publicUrl: string): { readonly name: string; readonly paper: Paper } {
  const { code, honour, number, title, lead, issuedAt, edition } = certificate;
  const locale = isLocale(certificate.language) ? certificate.language : BASE_LOCALE;
  const words = { locale };
  const category = inLocale(certificate.category, locale);
  const link = checkAddress(code, publicUrl);
  const name = inLocale(edition.name, locale);
  const partners = partnersOf(certificate, locale);
  return {
    name: m.certificates_file({ number }, words),
    paper: {
      look: "certificate",
      lang: locale,
      preline: name,
      title: m.certificates_title({}, words),
      lead: honour === "winner" ? m.certificates_winner({ category }, words) : m.certificates_commendation({ category }, words),
      author: edition.contact,
      footer: name,
      pageLabel: m.documents_page({ page: "{page}", pages: "{pages}" }, words),
      unshown: m.documents_unshown({}, words),
      blocks: [
        { kind: "heading", level: 1, text: title },
        { kind: "text", text: lead },
        ...(partners === "" ? [] : [{ kind: "text" as const, text: m.certificates_with({ partners }, words) }]),
        { kind: "text", text: m.certificates_awarded({ date: formatDate(issuedAt, edition.timeZone, locale) }, words) },
        { kind: "code", rows: qrRows(link), alt: m.certificates_alt({ link }, words), text: [`${m.certificates_check({}, words)} ${shownCode(code)}`, link] },
      ],
    },
  };
}

function partnersOf({ partners }: Certificate, locale: Locale): string {
  return partners.map(({ name, country }) => (country === "DE" ? name : `${name} (${formatCountry(country, locale)})`)).join(", ");
}
