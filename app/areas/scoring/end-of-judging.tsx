// How the office moves the end of judging: later, or to now. Each is a form of its own that opens on demand.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { Accordion } from "#app/ui/accordion";
import { SubmitButton } from "#app/ui/button";
import { CheckboxField } from "#app/ui/checkbox-field";
import { DateTimeField } from "#app/ui/date-field";
import { Form } from "#app/ui/form";
import { formFields, type FormAnswer } from "#app/ui/form-answer";
import { Section } from "#app/ui/section";

export type EndAnswers = { readonly extend?: FormAnswer; readonly close?: FormAnswer };

export type EndOfJudgingProps = {
  /** The present end as a date and time field writes it; empty while none is set. */
  until: string;
  timeZone: string;
  /** Sheets that would not count if judging ended now. */
  left: number;
  answers: EndAnswers;
};

const EXTEND = ["until"] as const;
const CLOSE = ["confirmed"] as const;

const WORDS: Readonly<Record<string, () => string>> = {
  "until missing": m.scoring_end_until_missing,
  "until malformed": m.scoring_end_until_malformed,
  "until skipped": m.scoring_end_until_skipped,
  "until not-later": m.scoring_end_until_not_later,
  "until after-publication": m.scoring_end_until_after_publication,
  "confirmed missing": m.scoring_end_close_confirm_missing,
  "confirmed just-opened": m.scoring_end_just_opened,
};
const explain = (reason: string, name: string) => (WORDS[`${name} ${reason}`] ?? m.scoring_refused_not_judging)();

/** The fields of both forms with what is wrong with them; the error summary of the page needs them too. */
export function endFields({ extend, close }: EndAnswers, until: string) {
  return {
    extension: formFields("verlaengern", EXTEND, { answer: extend, explain, defaults: { until } }),
    closing: formFields("schliessen", CLOSE, { answer: close, explain }),
  };
}

/** EndOfJudging({ until, timeZone, left, answers }) */
export function EndOfJudging({ until, timeZone, left, answers }: EndOfJudgingProps): ReactNode {
  const { extension, closing } = endFields(answers, until);
  const { defaultValue: _typed, ...confirmed } = closing.of("confirmed");
  return (
    <Section title={m.scoring_end_title()}>
      <Accordion title={m.scoring_end_extend()} start={extension.problems.length > 0 ? "open" : "closed"}>
        <p>{m.scoring_end_extend_text()}</p>
        <Form method="post" className="lb-flow">
          <DateTimeField {...extension.of("until")} label={m.scoring_end_until()} help={m.scoring_end_until_help({ timeZone })} required />
          <SubmitButton look="secondary" name="intent" value="extend">
            {m.scoring_end_extend_submit()}
          </SubmitButton>
        </Form>
      </Accordion>
      <Accordion title={m.scoring_end_close()} start={closing.problems.length > 0 ? "open" : "closed"}>
        <p>
          {m.scoring_end_close_text()} {left > 0 && m.scoring_end_close_left({ count: left })}
        </p>
        <Form method="post" className="lb-flow">
          <CheckboxField {...confirmed} label={m.scoring_end_close_confirm()} required />
          <SubmitButton look="secondary" name="intent" value="close">
            {m.scoring_end_close_submit()}
          </SubmitButton>
        </Form>
      </Accordion>
    </Section>
  );
}
