// The reminders that would go to those who were invited and have not answered, for the office to read first; remind-invited.server.ts sends them.
import { listCategories } from "#app/areas/competition/find-edition.server";
import type { Edition } from "#app/areas/competition/edition";
import { m } from "#app/i18n";
import type { Deps } from "#app/services/deps";
import type { Q } from "#app/services/store";
import { BASE_LOCALE, officeLocale, type OfficeLocale } from "#db/vocabulary/locale";

import { invitationExpiry, mayRemindInvited, type InvitationReminderRefusal } from "./juror";
import { selectInvitationLocales } from "./juror.repo.server";
import { listJurors } from "./read-jury.server";
import { invitationWords } from "./send-invitation.server";
import type { Instant } from "#app/base/instant";

export type InvitationReminder = {
  readonly jurorId: string;
  readonly name: string;
  readonly email: string;
  readonly locale: OfficeLocale;
  readonly respondBy: Instant;
  readonly subject: string;
  /** With the link in it. */
  readonly bodyWith: (link: string) => string;
};

export type InvitationReminders = {
  readonly letters: readonly InvitationReminder[];
  /** Invited, but not written to now. */
  readonly left: readonly { readonly jurorId: string; readonly name: string; readonly reason: Exclude<InvitationReminderRefusal, "answered"> }[];
};

/** Four queries, however many were invited. */
export async function draftInvitationReminders(q: Q, { now }: Pick<Deps, "now">, edition: Edition): Promise<InvitationReminders> {
  const jurors = (await listJurors(q, edition.id)).filter(({ state }) => state === "invited");
  const categories = await listCategories(q, edition.id);
  const locales = await selectInvitationLocales(q, edition.id);
  const letters: InvitationReminder[] = [];
  const left: InvitationReminders["left"][number][] = [];
  for (const juror of jurors) {
    const verdict = mayRemindInvited(juror, { now, timeZone: edition.timeZone });
    if (!verdict.ok && verdict.reason !== "answered") left.push({ jurorId: juror.id, name: juror.name, reason: verdict.reason });
    if (!verdict.ok) continue;
    const locale = officeLocale(locales.get(juror.email) ?? BASE_LOCALE);
    const respondBy = juror.respondBy ?? invitationExpiry(juror.invitedAt);
    const invited = { ...juror, jurorId: juror.id, categories: categories.filter(({ id }) => juror.categoryIds.includes(id)), edition, locale };
    const words = invitationWords(invited, { respondBy });
    letters.push({
      jurorId: juror.id,
      name: juror.name,
      email: juror.email,
      locale,
      respondBy,
      subject: m.seats_mail_reminder_subject(words, { locale }),
      bodyWith: (link) => m.seats_mail_reminder_body({ ...words, link }, { locale }),
    });
  }
  return { letters, left };
}
