// Reminders to read before they go out: to whom, in which words, and who is left out and why.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { Accordion } from "#app/ui/accordion";
import { ButtonGroup, ButtonLink, SubmitButton } from "#app/ui/button";
import { EmptyState } from "#app/ui/empty-state";
import { Form } from "#app/ui/form";
import { LongText } from "#app/ui/long-text";
import { Section } from "#app/ui/section";

import type { Reminders } from "./draft-reminders.server";

const LEFT = {
  "reminded-today": m.scoring_remind_left_reminded,
  "nothing-left": m.scoring_remind_left_nothing,
} as const satisfies Record<Reminders["left"][number]["reason"], (words: { name: string }) => string>;

/** ReminderPage({ reminders, back: path of the page before }) */
export function ReminderPage({ reminders, back }: { reminders: Reminders; back: string }): ReactNode {
  const { letters, left } = reminders;
  const goBack = (
    <ButtonLink look="tertiary" href={back}>
      {m.scoring_remind_back()}
    </ButtonLink>
  );
  return (
    <>
      {letters.length === 0 ? (
        <EmptyState title={m.scoring_remind_nobody_title()} text={m.scoring_remind_nobody_text()} action={goBack} />
      ) : (
        <Section title={m.scoring_remind_recipients({ count: letters.length })}>
          {letters.map(({ jurorId, name, locale, subject, body }, position) => (
            <Accordion key={jurorId} title={m.scoring_remind_preview({ name })} start={position === 0 ? "open" : "closed"}>
              <p lang={locale}>
                {m.scoring_remind_subject()}: {subject}
              </p>
              <LongText text={body} lang={locale} />
            </Accordion>
          ))}
          <Form method="post">
            {letters.map(({ jurorId }) => (
              <input key={jurorId} type="hidden" name="jury" value={jurorId} />
            ))}
            <ButtonGroup>
              <SubmitButton>{m.scoring_remind_send({ count: letters.length })}</SubmitButton>
              {goBack}
            </ButtonGroup>
          </Form>
        </Section>
      )}
      {left.length > 0 && (
        <Section title={m.scoring_remind_left()}>
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
