// Two texts of which one is to count: what somebody typed, and what has been saved since. What is chosen is sent with the form they stand in.
import type { ReactNode } from "react";

import { Check } from "#app/ui/checkbox-field";
import { Fieldset } from "#app/ui/fieldset";
import { LongText } from "#app/ui/long-text";
import { choiceOf } from "#app/ui/saving";

type OneText = { readonly label: string; readonly text: string };

export type TwoTextsProps = {
  id: string;
  /** What both are a text of, as the form names it. */
  subject: string;
  legend: string;
  mine: OneText;
  stored: OneText;
};

/** TwoTexts({ id, subject, legend, mine: { label, text }, stored: { label, text } }): what was typed counts unless the other is chosen. */
export function TwoTexts({ id, subject, legend, mine, stored }: TwoTextsProps): ReactNode {
  const name = choiceOf(subject);
  return (
    <Fieldset id={id} look="card" legend={legend}>
      <div className="lb-two-texts">
        <Check type="radio" id={`${id}-mine`} name={name} value="mine" label={mine.label} help={<LongText text={mine.text} />} invalid={false} defaultChecked />
        <Check type="radio" id={`${id}-stored`} name={name} value="stored" label={stored.label} help={<LongText text={stored.text} />} invalid={false} />
      </div>
    </Fieldset>
  );
}
