// The reminders that would go out now, for the office to read first; remind-jurors.server.ts sends them.
import type { Edition } from "#app/areas/competition/edition";
import { listSeatContacts, type SeatContact } from "#app/areas/jury/reach-seats.server";
import { m } from "#app/i18n";
import { formatDateTime } from "#app/i18n/format";
import type { Deps } from "#app/services/deps";
import type { Q } from "#app/services/store";
import { inLocale } from "#db/vocabulary/locale";

import { doneIn, dueIn, isSilent, leftIn, mayRemind, type RemindRefusal } from "./progress";
import { readProgress, type JurorProgress } from "./read-progress.server";

/** Jurors by id, or everybody who has not begun. */
export type Chosen = "silent" | readonly string[];

export type Reminder = SeatContact & { readonly subject: string; readonly body: string };
export type Reminders = {
  readonly letters: readonly Reminder[];
  /** Chosen, but not written to. */
  readonly left: readonly { readonly jurorId: string; readonly name: string; readonly reason: RemindRefusal }[];
};

export async function draftReminders(q: Q, { now, publicUrl }: Pick<Deps, "now" | "publicUrl">, edition: Edition, chosen: Chosen): Promise<Reminders> {
  const { jurors } = await readProgress(q, edition.id);
  const contacts = new Map((await listSeatContacts(q, edition.id)).map((seat) => [seat.jurorId, seat]));
  const asked = jurors.filter(({ jurorId, tally }) => (chosen === "silent" ? isSilent(tally) : chosen.includes(jurorId)));
  const letters: Reminder[] = [];
  const left: Reminders["left"][number][] = [];
  for (const juror of asked) {
    const contact = contacts.get(juror.jurorId);
    const verdict = mayRemind(juror, { now, timeZone: edition.timeZone });
    if (!verdict.ok) left.push({ jurorId: juror.jurorId, name: juror.name, reason: verdict.reason });
    else if (contact) letters.push({ ...contact, ...reminderTo(contact, juror, edition, `${publicUrl}/jury`) });
  }
  return { letters, left };
}

function reminderTo({ name, locale }: SeatContact, { tally }: JurorProgress, edition: Edition, link: string): { subject: string; body: string } {
  const { judgingCloseAt, timeZone } = edition;
  const until = judgingCloseAt === null ? m.scoring_mail_until_open({}, { locale }) : m.scoring_mail_until({ deadline: formatDateTime(judgingCloseAt, timeZone, locale) }, { locale });
  const words = { name, edition: inLocale(edition.name, locale), left: leftIn(tally), done: doneIn(tally), due: dueIn(tally), until, link, office: edition.contact };
  return { subject: m.scoring_mail_reminder_subject(words, { locale }), body: m.scoring_mail_reminder_body(words, { locale }) };
}
