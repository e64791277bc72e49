// The mails to whoever votes for the audience prize. They name no outcome, and are deleted with the addresses that they went to.
import type { Edition } from "#app/areas/competition/edition";
import { sha256Hex } from "#app/base/hash";
import { m } from "#app/i18n";
import { formatDateTime } from "#app/i18n/format";
import type { Deps } from "#app/services/deps";
import type { OutgoingMail } from "#app/services/mail/outbox";
import { inLocale, type Locale } from "#db/vocabulary/locale";

type LetterDeps = Pick<Deps, "newId" | "now" | "publicUrl">;
type Addressed = { readonly email: string; readonly locale: Locale; readonly edition: Edition };

export const AUDIENCE_MAILS = ["audience.link", "audience.known"] as const;

/** `requestHash`: of the request that the link confirms. */
export function linkKey(requestHash: string): string {
  return `audience-link:${requestHash}`;
}

/** The vote counts once the link is followed. */
export function linkLetter(deps: LetterDeps, { email, locale, edition }: Addressed, asked: { readonly secret: string; readonly title: string; readonly until: Deps["now"] }): OutgoingMail {
  const words = {
    edition: inLocale(edition.name, locale),
    title: asked.title,
    until: formatDateTime(asked.until, edition.timeZone, locale),
    link: `${deps.publicUrl}/wettbewerb/${edition.slug}/publikumspreis/${asked.secret}`,
    office: edition.contact,
  };
  const text = { kind: AUDIENCE_MAILS[0], subject: m.audience_mail_link_subject(words, { locale }), body: m.audience_mail_link_body(words, { locale }) };
  return { id: deps.newId(), at: deps.now, dedupeKey: linkKey(sha256Hex(asked.secret)), to: email, locale, editionId: edition.id, sensitive: true, ...text };
}

/** The address has voted already. Only its owner learns it: the page answers alike. */
export function knownLetter(deps: LetterDeps, { email, locale, edition }: Addressed): OutgoingMail {
  const id = deps.newId();
  const words = { edition: inLocale(edition.name, locale), office: edition.contact };
  const text = { kind: AUDIENCE_MAILS[1], subject: m.audience_mail_known_subject(words, { locale }), body: m.audience_mail_known_body(words, { locale }) };
  return { id, at: deps.now, dedupeKey: `audience-known:${id}`, to: email, locale, editionId: edition.id, ...text };
}
