// The calendar file of an appointment: for its mail, and to be saved by whoever may read the case.
import type { Instant } from "#app/base/instant";
import { mayReadCases, type Viewer } from "#app/base/viewer";
import { m } from "#app/i18n";
import type { Q } from "#app/services/store";
import type { Locale } from "#db/vocabulary/locale";

import { selectAppointment, type AppointmentRow } from "./appointment.repo.server";
import { appointmentOfReference, calendarFile } from "./calendar";
import { selectCase, type CaseRow } from "./case.repo.server";
import { findOwnCase, type OwnAccess } from "./find-own-case.server";

export type Calendar = { readonly filename: string; readonly text: string };

/** What a mail names as going with it; undefined where that is another kind of document. */
export async function findMailedCalendar(q: Q, reference: string, locale: Locale): Promise<Calendar | undefined> {
  const appointmentId = appointmentOfReference(reference);
  const found = appointmentId === undefined ? undefined : await selectAppointment(q, appointmentId);
  const about = found && (await selectCase(q, found.caseId));
  return found && about && calendarOf(about, found, locale);
}

/** With an account; undefined when there is none, or not for this viewer. */
export async function findCalendar(q: Q, viewer: Viewer, { appointmentId, locale, now }: { readonly appointmentId: string; readonly locale: Locale; readonly now: Instant }): Promise<Calendar | undefined> {
  const found = await selectAppointment(q, appointmentId);
  const about = found && (await selectCase(q, found.caseId));
  if (!found || !about) return undefined;
  const may = mayReadCases(viewer) || (await findOwnCase(q, { by: "account", viewer, caseId: about.id }, now)).ok;
  return may ? calendarOf(about, found, locale) : undefined;
}

/** Through a personal link. */
export async function findOwnCalendar(q: Q, access: OwnAccess, { appointmentId, locale, now }: { readonly appointmentId: string; readonly locale: Locale; readonly now: Instant }): Promise<Calendar | undefined> {
  const own = await findOwnCase(q, access, now);
  const found = own.ok ? await selectAppointment(q, appointmentId) : undefined;
  return own.ok && found?.caseId === own.value.id ? calendarOf(own.value, found, locale) : undefined;
}

function calendarOf({ number, project }: CaseRow, { id, startsAt, endsAt, place, madeAt, cancelledAt }: AppointmentRow, locale: Locale): Calendar {
  const words = { number, project };
  const text = calendarFile({
    id,
    startsAt,
    endsAt,
    place,
    title: m.advice_calendar_title(words, { locale }),
    description: m.advice_calendar_description(words, { locale }),
    changedAt: cancelledAt ?? madeAt,
    state: cancelledAt === null ? "confirmed" : "cancelled",
  });
  return { filename: `${number}.ics`, text };
}
