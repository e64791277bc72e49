// The form in which a juror declares ties where judging is blind: a list of who takes part, without what they take part in.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatCountry } from "#app/i18n/format";
import { ActionBar } from "#app/ui/action-bar";
import { SubmitButton } from "#app/ui/button";
import { Card } from "#app/ui/card";
import { Form } from "#app/ui/form";
import { formFields, type FormAnswer } from "#app/ui/form-answer";
import { Section } from "#app/ui/section";
import { Select } from "#app/ui/select";
import { TextField } from "#app/ui/text-field";

import { juryError } from "./jury-errors";
import { kindChoices, Reasons } from "./jury-words";
import type { DeclarationStage } from "./jury.policy";
import type { Participant, Participants } from "./read-participants.server";

function fieldsOf(participants: readonly Participant[], answer: FormAnswer | undefined) {
  const names = participants.flatMap((_, at) => [`ties[${at}].kind`, `ties[${at}].note`]);
  const defaults = Object.fromEntries(participants.flatMap(({ kind, note }, at) => [[`ties[${at}].kind`, kind ?? ""], [`ties[${at}].note`, note]]));
  return formFields("erklaerung", names, { answer, explain: juryError, defaults });
}

/** For the error summary of the page. */
export function participantProblems({ participants }: Participants, answer: FormAnswer | undefined) {
  return fieldsOf(participants, answer).problems;
}

/** ParticipantsForm({ list: Participants, stage, answer? }) */
export function ParticipantsForm({ list, stage, answer }: { list: Participants; stage: DeclarationStage; answer: FormAnswer | undefined }): ReactNode {
  const fields = fieldsOf(list.participants, answer);
  return (
    <Form method="post" className="lb-flow">
      <input type="hidden" name="intent" value="ties" />
      <Section title={m.blind_declare_list()} lead={list.open > 0 ? m.blind_declare_open({ open: list.open }) : m.blind_declare_done()}>
        {stage === "ties-stand" && <p>{m.blind_declare_fixed()}</p>}
        {list.participants.map(({ key, name, country, facts }, at) => (
          <Card key={key} title={country === "DE" ? name : `${name} (${formatCountry(country)})`}>
            <input type="hidden" name={`ties[${at}].key`} value={key} />
            {facts.length > 0 && <Reasons reasons={facts} />}
            <Select {...fields.of(`ties[${at}].kind`)} label={m.blind_declare_tie()} emptyLabel={m.blind_declare_none()} options={kindChoices()} disabled={stage === "closed"} />
            <TextField {...fields.of(`ties[${at}].note`)} label={m.blind_declare_note()} optionalLabel={m.shell_optional()} autoComplete="off" disabled={stage === "closed"} />
          </Card>
        ))}
      </Section>
      {stage !== "closed" && (
        <ActionBar>
          <SubmitButton>{m.blind_declare_save()}</SubmitButton>
        </ActionBar>
      )}
    </Form>
  );
}
