// The office reports a tie of a juror to an entry.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";
import { SubmitButton } from "#app/ui/button";
import { Form } from "#app/ui/form";
import { formFields, type FormAnswer } from "#app/ui/form-answer";
import { Select } from "#app/ui/select";
import { TextArea } from "#app/ui/text-area";

import { juryError } from "./jury-errors";
import { kindChoices } from "./jury-words";
import type { JurorSheet } from "./read-juror.server";
import type { PanelChoice } from "./seat-fields";

const fieldsOf = (answer: FormAnswer | undefined) => formFields("meldung", ["entryId", "kind", "note"], { answer, explain: juryError });

/** For the error summary of the page. */
export function reportProblems(answer: FormAnswer | undefined) {
  return fieldsOf(answer).problems;
}

export type ReportFormProps = { readonly entries: JurorSheet["entries"]; readonly categories: readonly PanelChoice[]; readonly answer: FormAnswer | undefined };

export function ReportForm({ entries, categories, answer }: ReportFormProps): ReactNode {
  const fields = fieldsOf(answer);
  const groups = categories
    .map(({ id, name }) => ({
      group: say(name),
      options: entries.filter(({ categoryId }) => categoryId === id).map((entry) => ({ value: entry.id, label: m.jury_chair_entry(entry) })),
    }))
    .filter(({ options }) => options.length > 0);
  return (
    <Form method="post" className="lb-flow">
      <input type="hidden" name="intent" value="report" />
      <Select {...fields.of("entryId")} label={m.jury_report_entry()} emptyLabel={m.jury_report_choose()} options={groups} required />
      <Select {...fields.of("kind")} label={m.jury_report_kind()} emptyLabel={m.jury_report_choose()} options={kindChoices()} required />
      <TextArea {...fields.of("note")} label={m.jury_report_note()} help={m.jury_report_note_help()} rows={2} required />
      <SubmitButton look="secondary">{m.jury_report()}</SubmitButton>
    </Form>
  );
}
