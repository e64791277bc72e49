// Reminders to read before they go out: to whom, in which words, and who is left out and why.
import type { ReactNode } from "react";

import { Accordion } from "#app/ui/accordion";
import { ButtonGroup, ButtonLink, SubmitButton } from "#app/ui/button";
import { EmptyState } from "#app/ui/empty-state";
import { Form } from "#app/ui/form";
import { LongText } from "#app/ui/long-text";
import { Section } from "#app/ui/section";

export type ReminderLetter = { readonly jurorId: string; readonly title: string; readonly locale: string; readonly subject: string; readonly body: string };

export type ReminderLettersProps = {
  readonly letters: readonly ReminderLetter[];
  /** Who gets none, each with the reason in a sentence. */
  readonly left: readonly { readonly jurorId: string; readonly text: string }[];
  readonly back: { readonly href: string; readonly text: string };
  readonly words: { readonly nobodyTitle: string; readonly nobodyText: string; readonly recipients: string; readonly send: string; readonly left: string };
};

export function ReminderLetters({ letters, left, back, words }: ReminderLettersProps): ReactNode {
  const goBack = (
    <ButtonLink look="tertiary" href={back.href}>
      {back.text}
    </ButtonLink>
  );
  return (
    <>
      {letters.length === 0 ? (
        <EmptyState title={words.nobodyTitle} text={words.nobodyText} action={goBack} />
      ) : (
        <Section title={words.recipients}>
          {letters.map(({ jurorId, title, locale, subject, body }, position) => (
            <Accordion key={jurorId} title={title} start={position === 0 ? "open" : "closed"}>
              <p lang={locale}>{subject}</p>
              <LongText text={body} lang={locale} />
            </Accordion>
          ))}
          <Form method="post">
            {letters.map(({ jurorId }) => (
              <input key={jurorId} type="hidden" name="jury" value={jurorId} />
            ))}
            <ButtonGroup>
              <SubmitButton icon="mail">{words.send}</SubmitButton>
              {goBack}
            </ButtonGroup>
          </Form>
        </Section>
      )}
      {left.length > 0 && (
        <Section title={words.left}>
          <ul>
            {left.map(({ jurorId, text }) => (
              <li key={jurorId}>{text}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
