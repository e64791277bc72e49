// What was added to an entry after it was handed in, because the jury asked: set apart from the entry itself, and dated.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatDateTime } from "#app/i18n/format";
import { LongText } from "#app/ui/long-text";
import { Section } from "#app/ui/section";

import type { Addition } from "./read-inquiries.server";

/** Additions({ additions, timeZone }) */
export function Additions({ additions, timeZone }: { additions: readonly Addition[]; timeZone: string }): ReactNode {
  if (additions.length === 0) return null;
  return (
    <Section title={m.inquiries_additions_title()} lead={m.inquiries_additions_lead()}>
      {additions.map(({ id, question, answer, answeredAt }) => (
        <Section key={id} level={3} title={m.inquiries_addition({ time: formatDateTime(answeredAt, timeZone) })}>
          <p>
            <strong>{m.inquiries_question()}</strong>
          </p>
          <LongText text={question} />
          <p>
            <strong>{m.inquiries_answer()}</strong>
          </p>
          <LongText text={answer} />
        </Section>
      ))}
    </Section>
  );
}
