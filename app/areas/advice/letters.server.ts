// The mails about cases. To the requester they say that there is something to read, and where; what it says stands on the page alone.
import { listAdvisers, type Contact } from "#app/areas/accounts/find-person.server";
import { m } from "#app/i18n";
import { formatDateTime, HOME_TIME_ZONE } from "#app/i18n/format";
import type { Deps } from "#app/services/deps";
import { enqueue } from "#app/services/mail/outbox";
import type { Q } from "#app/services/store";
import type { Locale } from "#db/vocabulary/locale";

import type { AppointmentRow } from "./appointment.repo.server";
import { calendarReference } from "./calendar";
import type { CaseRow } from "./case.repo.server";
import { requesterAddress } from "./give-link.server";

type Desk = Pick<Deps, "now" | "newId" | "newSecret" | "publicUrl">;
type CaseWords = { readonly number: string; readonly project: string; readonly link: string };
type Sentence = (words: CaseWords, options: { locale: Locale }) => string;
/** `attachment`: names what is made when the mail is sent. */
type Letter = { readonly kind: string; readonly subject: Sentence; readonly text: Sentence; readonly attachment?: string };

const body = (name: string, text: string, locale: Locale) => `${m.accounts_mail_salutation({ name }, { locale })}\n\n${text}\n\n${m.accounts_mail_closing({}, { locale })}\n`;

/** To whoever asked, in their language. Its link is theirs alone where they have no account. */
export async function mailRequester(q: Q, deps: Desk, about: CaseRow, { kind, subject, text, attachment }: Letter): Promise<void> {
  const { number, project, locale } = about;
  const words = { number, project, link: await requesterAddress(q, deps, about) };
  const id = deps.newId();
  await enqueue(q, {
    id,
    at: deps.now,
    dedupeKey: `${kind}:${id}`,
    to: about.requesterEmail,
    locale,
    kind,
    subject: subject(words, { locale }),
    body: body(about.requesterName, text(words, { locale }), locale),
    ...(attachment === undefined ? {} : { attachment }),
    ...(about.requesterId === null ? { sensitive: true } : {}),
  });
}

/** To people of the office. */
export async function mailDesk(q: Q, deps: Desk, about: CaseRow, to: readonly Contact[], { kind, subject, text, attachment }: Letter): Promise<void> {
  const words = { number: about.number, project: about.project, link: `${deps.publicUrl}/organisation/beratung/${about.id}` };
  for (const { name, email, locale } of to) {
    const id = deps.newId();
    await enqueue(q, { id, at: deps.now, dedupeKey: `${kind}:${id}`, to: email, locale, kind, subject: subject(words, { locale }), body: body(name, text(words, { locale }), locale), ...(attachment === undefined ? {} : { attachment }) });
  }
}

/** The first of them who advises; everybody who may where none does, or not any more. */
export async function listDesk(q: Q, people: readonly (string | null)[]): Promise<readonly Contact[]> {
  const advisers = await listAdvisers(q);
  const [first] = people.flatMap((personId) => advisers.find(({ id }) => id === personId) ?? []);
  return first ? [first] : advisers;
}

/** A new case: to whoever asked, and to everybody who may take it. */
export async function mailOpened(q: Q, deps: Desk, opened: CaseRow): Promise<void> {
  await mailRequester(q, deps, opened, { kind: "case.opened", subject: m.advice_mail_opened_subject, text: m.advice_mail_opened_text });
  await mailDesk(q, deps, opened, await listAdvisers(q), { kind: "case.desk-opened", subject: m.advice_mail_desk_opened_subject, text: m.advice_mail_desk_opened_text });
}

export type AppointmentOccasion = "made" | "cancelled" | "reminder";

const APPOINTMENTS = {
  made: { subject: m.advice_mail_appointment_made_subject, text: m.advice_mail_appointment_made_text },
  cancelled: { subject: m.advice_mail_appointment_cancelled_subject, text: m.advice_mail_appointment_cancelled_text },
  reminder: { subject: m.advice_mail_appointment_reminder_subject, text: m.advice_mail_appointment_reminder_text },
} as const satisfies Record<AppointmentOccasion, object>;

type Appointed = Pick<AppointmentRow, "id" | "startsAt" | "place">;

/** To both sides, each with the calendar file. `hostId`: who talks to the requester; null where nobody is known. */
export async function mailAppointment(q: Q, deps: Desk, about: CaseRow, { id, startsAt, place }: Appointed, { occasion, hostId }: { readonly occasion: AppointmentOccasion; readonly hostId: string | null }): Promise<void> {
  const { subject, text } = APPOINTMENTS[occasion];
  const attachment = calendarReference(id);
  const at = (locale: Locale) => ({ time: formatDateTime(startsAt, HOME_TIME_ZONE, locale), place });
  const letter: Letter = {
    kind: `case.appointment-${occasion}`,
    subject: (words, options) => subject({ ...words, ...at(options.locale) }, options),
    text: (words, options) => text({ ...words, ...at(options.locale) }, options),
    attachment,
  };
  await mailRequester(q, deps, about, letter);
  await mailDesk(q, deps, about, await listDesk(q, [hostId, about.adviserId]), letter);
}
