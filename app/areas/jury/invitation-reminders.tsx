// Reminders of unanswered invitations, in words.
import type { ReactNode } from "react";

import { m } from "#app/i18n";

import type { InvitationReminder, InvitationReminders } from "./draft-invitation-reminders.server";
import { ReminderLetters } from "./reminder-letters";

export type ShownReminder = Omit<InvitationReminder, "bodyWith"> & { readonly body: string };

const LEFT = { expired: m.seats_remind_left_expired, "reminded-today": m.seats_remind_left_today } as const satisfies Record<InvitationReminders["left"][number]["reason"], (words: { name: string }) => string>;

/** InvitationReminderList({ letters, left, back: path of the jury's list }) */
export function InvitationReminderList({ letters, left, back }: { letters: readonly ShownReminder[]; left: InvitationReminders["left"]; back: string }): ReactNode {
  return (
    <ReminderLetters
      letters={letters.map(({ name, ...letter }) => ({ ...letter, title: m.seats_remind_preview({ name }) }))}
      left={left.map(({ jurorId, name, reason }) => ({ jurorId, text: LEFT[reason]({ name }) }))}
      back={{ href: back, text: m.seats_remind_back() }}
      words={{
        nobodyTitle: m.seats_remind_nobody_title(),
        nobodyText: m.seats_remind_nobody_text(),
        recipients: m.seats_remind_recipients({ count: letters.length }),
        send: m.seats_remind_send({ count: letters.length }),
        left: m.seats_remind_left(),
      }}
    />
  );
}
