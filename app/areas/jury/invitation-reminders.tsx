// Reminders of unanswered invitations to read before they go out: to whom, in which words, and who is left out and why.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { Accordion } from "#app/ui/accordion";
import { ButtonGroup, ButtonLink, SubmitButton } from "#app/ui/button";
import { EmptyState } from "#app/ui/empty-state";
import { Form } from "#app/ui/form";
import { LongText } from "#app/ui/long-text";
import { Section } from "#app/ui/section";

import type { InvitationReminder, InvitationReminders } from "./draft-invitation-reminders.server";

export type ShownReminder = Omit<InvitationReminder, "bodyWith"> & { readonly body: string };

const LEFT = { expired: m.seats_remind_left_expired, "reminded-today": m.seats_remind_left_today } as const satisfies Record<InvitationReminders["left"][number]["reason"], (words: { name: string }) => string>;

/** InvitationReminderList({ letters, left, back: path of the jury's list }) */
export function InvitationReminderList({ letters, left, back }: { letters: readonly ShownReminder[]; left: InvitationReminders["left"]; back: string }): ReactNode {
  const goBack = (
    <ButtonLink look="tertiary" href={back}>
      {m.seats_remind_back()}
    </ButtonLink>
  );
  return (
    <>
      {letters.length === 0 ? (
        <EmptyState title={m.seats_remind_nobody_title()} text={m.seats_remind_nobody_text()} action={goBack} />
      ) : (
        <Section title={m.seats_remind_recipients({ count: letters.length })}>
          {letters.map(({ jurorId, name, locale, subject, body }, position) => (
            <Accordion key={jurorId} title={m.seats_remind_preview({ name })} start={position === 0 ? "open" : "closed"}>
              <p lang={locale}>{subject}</p>
              <LongText text={body} lang={locale} />
            </Accordion>
          ))}
          <Form method="post">
            {letters.map(({ jurorId }) => (
              <input key={jurorId} type="hidden" name="jury" value={jurorId} />
            ))}
            <ButtonGroup>
              <SubmitButton icon="mail">{m.seats_remind_send({ count: letters.length })}</SubmitButton>
              {goBack}
            </ButtonGroup>
          </Form>
        </Section>
      )}
      {left.length > 0 && (
        <Section title={m.seats_remind_left()}>
          <ul>
            {left.map(({ jurorId, name, reason }) => (
              <li key={jurorId}>{LEFT[reason]({ name })}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
