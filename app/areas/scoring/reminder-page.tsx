// Reminders of open sheets, in words.
import type { ReactNode } from "react";

import { ReminderLetters } from "#app/areas/jury/reminder-letters";
import { m } from "#app/i18n";

import type { Reminders } from "./draft-reminders.server";

const LEFT = {
  "reminded-today": m.scoring_remind_left_reminded,
  "nothing-left": m.scoring_remind_left_nothing,
} as const satisfies Record<Reminders["left"][number]["reason"], (words: { name: string }) => string>;

/** ReminderPage({ reminders, back: path of the page before }) */
export function ReminderPage({ reminders: { letters, left }, back }: { reminders: Reminders; back: string }): ReactNode {
  return (
    <ReminderLetters
      letters={letters.map(({ name, subject, ...letter }) => ({ ...letter, title: m.scoring_remind_preview({ name }), subject: `${m.scoring_remind_subject()}: ${subject}` }))}
      left={left.map(({ jurorId, name, reason }) => ({ jurorId, text: LEFT[reason]({ name }) }))}
      back={{ href: back, text: m.scoring_remind_back() }}
      words={{
        nobodyTitle: m.scoring_remind_nobody_title(),
        nobodyText: m.scoring_remind_nobody_text(),
        recipients: m.scoring_remind_recipients({ count: letters.length }),
        send: m.scoring_remind_send({ count: letters.length }),
        left: m.scoring_remind_left(),
      }}
    />
  );
}
