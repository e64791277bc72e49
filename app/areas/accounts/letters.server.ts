// The mails about accounts, in the language of whom they go to.
import { m } from "#app/i18n";
import type { Deps } from "#app/services/deps";
import type { OutgoingMail } from "#app/services/mail/outbox";
import { BASE_LOCALE, type Locale } from "#db/vocabulary/locale";
import type { PersonRole } from "#db/vocabulary/person";

export type Addressee = { readonly name: string; readonly email: string; readonly locale: Locale | null };
type LetterDeps = Pick<Deps, "newId" | "now" | "publicUrl">;
type Words = { readonly kind: string; readonly subject: string; readonly text: string };

function letter(deps: LetterDeps, to: Addressee, write: (options: { locale: Locale }) => Words): OutgoingMail {
  const locale = to.locale ?? BASE_LOCALE;
  const { kind, subject, text } = write({ locale });
  const id = deps.newId();
  const body = `${m.accounts_mail_salutation({ name: to.name }, { locale })}\n\n${text}\n\n${m.accounts_mail_closing({}, { locale })}\n`;
  return { id, at: deps.now, dedupeKey: `${kind}:${id}`, to: to.email, locale, kind, subject, body };
}

/** The address is to be confirmed by the link. */
export function confirmationLetter(deps: LetterDeps, to: Addressee, secret: string): OutgoingMail {
  const link = `${deps.publicUrl}/email/${secret}`;
  const mail = letter(deps, to, (in_) => ({ kind: "account.confirm", subject: m.accounts_mail_confirm_subject({}, in_), text: m.accounts_mail_confirm_text({ link }, in_) }));
  return { ...mail, sensitive: true };
}

/** Somebody registered with an address that has its account already. */
export function alreadyRegisteredLetter(deps: LetterDeps, to: Addressee): OutgoingMail {
  const links = { signIn: `${deps.publicUrl}/anmelden`, forgotten: `${deps.publicUrl}/passwort-vergessen` };
  return letter(deps, to, (in_) => ({ kind: "account.known", subject: m.accounts_mail_known_subject({}, in_), text: m.accounts_mail_known_text(links, in_) }));
}

export function resetLetter(deps: LetterDeps, to: Addressee, secret: string): OutgoingMail {
  const link = `${deps.publicUrl}/passwort/${secret}`;
  const mail = letter(deps, to, (in_) => ({ kind: "account.reset", subject: m.accounts_mail_reset_subject({}, in_), text: m.accounts_mail_reset_text({ link }, in_) }));
  return { ...mail, sensitive: true };
}

export function passwordChangedLetter(deps: LetterDeps, to: Addressee): OutgoingMail {
  const link = `${deps.publicUrl}/passwort-vergessen`;
  return letter(deps, to, (in_) => ({ kind: "account.password-changed", subject: m.accounts_mail_changed_subject({}, in_), text: m.accounts_mail_changed_text({ link }, in_) }));
}

/** To somebody of the organisation, who can say whether `applicant` works there. */
export function colleagueLetter(deps: LetterDeps, to: Addressee, about: { readonly applicant: string; readonly organisation: string }): OutgoingMail {
  const words = { ...about, link: `${deps.publicUrl}/konto/kollegen` };
  return letter(deps, to, (in_) => ({ kind: "account.colleague", subject: m.accounts_mail_colleague_subject(about, in_), text: m.accounts_mail_colleague_text(words, in_) }));
}

export function membershipConfirmedLetter(deps: LetterDeps, to: Addressee, organisation: string): OutgoingMail {
  const words = { organisation, link: `${deps.publicUrl}/beitraege` };
  return letter(deps, to, (in_) => ({ kind: "account.membership-confirmed", subject: m.accounts_mail_member_subject({ organisation }, in_), text: m.accounts_mail_member_text(words, in_) }));
}

export function membershipDeclinedLetter(deps: LetterDeps, to: Addressee, organisation: string): OutgoingMail {
  const words = { organisation, link: `${deps.publicUrl}/konto` };
  return letter(deps, to, (in_) => ({ kind: "account.membership-declined", subject: m.accounts_mail_not_member_subject({ organisation }, in_), text: m.accounts_mail_not_member_text(words, in_) }));
}

type JoinUs = { readonly inviter: string; readonly organisation: string };

/** To a colleague without an account; the link sets their first password. */
export function colleagueInvitationLetter(deps: LetterDeps, to: Addressee, { inviter, organisation, secret }: JoinUs & { readonly secret: string }): OutgoingMail {
  const words = { inviter, organisation, link: `${deps.publicUrl}/passwort/${secret}` };
  const mail = letter(deps, to, (in_) => ({ kind: "account.colleague-invited", subject: m.accounts_mail_join_subject({ organisation }, in_), text: m.accounts_mail_join_text(words, in_) }));
  return { ...mail, sensitive: true };
}

/** To a colleague who has an account, and names the organisation there. */
export function joinUsLetter(deps: LetterDeps, to: Addressee, { inviter, organisation }: JoinUs): OutgoingMail {
  const words = { inviter, organisation, link: `${deps.publicUrl}/konto` };
  return letter(deps, to, (in_) => ({ kind: "account.colleague-asked", subject: m.accounts_mail_join_subject({ organisation }, in_), text: m.accounts_mail_join_known_text(words, in_) }));
}

export function membershipEndedLetter(deps: LetterDeps, to: Addressee, organisation: string): OutgoingMail {
  return letter(deps, to, (in_) => ({ kind: "account.membership-ended", subject: m.accounts_mail_ended_subject({ organisation }, in_), text: m.accounts_mail_ended_text({ organisation }, in_) }));
}

export function leadHandedOverLetter(deps: LetterDeps, to: Addressee, { inviter, organisation }: JoinUs): OutgoingMail {
  const words = { inviter, organisation, link: `${deps.publicUrl}/konto/kollegen` };
  return letter(deps, to, (in_) => ({ kind: "account.lead", subject: m.accounts_mail_lead_subject({ organisation }, in_), text: m.accounts_mail_lead_text(words, in_) }));
}

const OFFICE_NEWS = {
  organiser: { invited: m.accounts_mail_invited_organiser, given: m.accounts_mail_role_organiser, room: "/organisation" },
  observer: { invited: m.accounts_mail_invited_observer, given: m.accounts_mail_role_observer, room: "/organisation" },
  adviser: { invited: m.accounts_mail_invited_adviser, given: m.accounts_mail_role_adviser, room: "/organisation/beratung" },
  "regional-government": { invited: m.accounts_mail_invited_regional, given: m.accounts_mail_role_regional, room: "/bezirksregierung" },
} as const satisfies Record<PersonRole, object>;

type OfficeNews = { readonly inviter: string; readonly role: PersonRole };

/** To somebody whom the office gives a role and who has no account yet; the link sets their first password. */
export function officeInvitationLetter(deps: LetterDeps, to: Addressee, { inviter, role, secret }: OfficeNews & { readonly secret: string }): OutgoingMail {
  const words = { inviter, link: `${deps.publicUrl}/passwort/${secret}` };
  const mail = letter(deps, to, (in_) => ({ kind: "account.invited", subject: m.accounts_mail_invited_subject({}, in_), text: OFFICE_NEWS[role].invited(words, in_) }));
  return { ...mail, sensitive: true };
}

/** To somebody whom the office gives a role and who has an account. */
export function officeRoleLetter(deps: LetterDeps, to: Addressee, { inviter, role }: OfficeNews): OutgoingMail {
  const words = { inviter, link: `${deps.publicUrl}${OFFICE_NEWS[role].room}` };
  return letter(deps, to, (in_) => ({ kind: "account.role", subject: m.accounts_mail_invited_subject({}, in_), text: OFFICE_NEWS[role].given(words, in_) }));
}
