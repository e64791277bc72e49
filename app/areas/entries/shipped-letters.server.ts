// The letters as the product ships them, in each language, with their places still open: what the office starts from and can go back to.
import { m } from "#app/i18n";
import type { LetterKind } from "#db/vocabulary/letter";
import type { Locale } from "#db/vocabulary/locale";

import type { LetterText, Placeholder } from "./letter";

const place = (name: Placeholder) => `{{${name}}}`;

/** The messages' own words for what is filled in. */
const WORDS = {
  name: place("name"),
  title: place("titel"),
  number: place("nummer"),
  edition: place("ausgabe"),
  link: place("link"),
  office: place("geschaeftsstelle"),
  reason: place("grund"),
  until: place("frist"),
  deadline: place("frist"),
  version: place("fassung"),
  received: place("eingang"),
  checksum: place("pruefsumme"),
  titles: place("entwuerfe"),
} as const;

const LETTERS = {
  receipt: { subject: m.entries_mail_receipt_subject, body: m.entries_mail_receipt_body },
  admitted: { subject: m.entries_mail_admitted_subject, body: m.entries_mail_admitted_body },
  returned: { subject: m.entries_mail_returned_subject, body: m.entries_mail_returned_body },
  rejected: { subject: m.entries_mail_rejected_subject, body: m.entries_mail_rejected_body },
  disqualified: { subject: m.entries_mail_disqualified_subject, body: m.entries_mail_disqualified_body },
  withdrawn: { subject: m.entries_mail_withdrawn_subject, body: m.entries_mail_withdrawn_body },
  "deadline-moved": { subject: m.entries_mail_deadline_subject, body: m.entries_mail_deadline_body },
} as const satisfies Record<LetterKind, object>;

export function shippedLetter(kind: LetterKind, locale: Locale): LetterText {
  const { subject, body } = LETTERS[kind];
  return { subject: subject(WORDS, { locale }), body: body(WORDS, { locale }) };
}
