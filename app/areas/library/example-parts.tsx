// What the pages of those who work on an example show in the same way: what has become of it, and the form with its texts.
import type { ReactNode } from "react";

import type { OrganisationOption } from "#app/areas/accounts/organisation";
import { m } from "#app/i18n";
import { Alert } from "#app/ui/alert";
import { SubmitButton } from "#app/ui/button";
import { Form } from "#app/ui/form";
import { TextLink } from "#app/ui/text-link";

import { ExampleFields, type ExampleAnswer } from "./example-form";
import type { WorkedExample } from "./read-workbench.server";
import { EXAMPLES_PATH } from "./search-address";

export type ExampleNotesProps = { example: WorkedExample | undefined; saved: "yes" | "no"; refusal: "changed" | "state" | undefined };

/** ExampleNotes({ example, saved, refusal }): above everything else of the page. */
export function ExampleNotes({ example, saved, refusal }: ExampleNotesProps): ReactNode {
  return (
    <>
      {saved === "yes" && refusal === undefined && <Alert tone="success" title={m.library_saved()} />}
      {refusal && (
        <Alert tone="warning" title={m.library_changed_title()}>
          <p>{m.library_changed_text()}</p>
        </Alert>
      )}
      {example && example.stateReason !== null && (
        <Alert tone="info" title={example.state === "withdrawn" ? m.library_withdraw_reason() : m.library_returned_reason()} announce="still">
          <p>{example.stateReason}</p>
        </Alert>
      )}
      {example?.state === "approved" && (
        <p>
          <TextLink href={`${EXAMPLES_PATH}/${example.slug}`}>{m.library_to_profile()}</TextLink>
        </p>
      )}
    </>
  );
}

export type ExampleTextsFormProps = {
  example: WorkedExample | undefined;
  intent: "propose" | "save";
  answer: ExampleAnswer | undefined;
  parties: readonly OrganisationOption[];
  consent: "asked" | "given";
  look?: "primary" | "secondary";
};

/** ExampleTextsForm({ example, intent, answer, parties, consent, look? }) */
export function ExampleTextsForm({ example, intent, answer, parties, consent, look = "primary" }: ExampleTextsFormProps): ReactNode {
  return (
    <Form method="post" className="lb-flow">
      <input type="hidden" name="intent" value={intent} />
      <ExampleFields example={example} answer={answer} parties={parties} consent={consent} />
      <SubmitButton look={look}>{intent === "propose" ? m.library_propose_submit() : m.library_save()}</SubmitButton>
    </Form>
  );
}
