// The form for the wording of what a category's entries are asked.
import type { ReactNode } from "react";

import type { FlatForm } from "#app/areas/competition/differences";
import type { EditAnswer } from "#app/areas/competition/edit-answer";
import { rowsOf } from "#app/areas/competition/category-form";
import { EditForm, EditPage } from "#app/areas/competition/edit-form";
import { explain } from "#app/areas/competition/explain";
import { LocalisedField, pairOf } from "#app/areas/competition/localised-field";
import { m } from "#app/i18n";
import { formFields } from "#app/ui/form-answer";
import { Section } from "#app/ui/section";

const ID = "fragen";

export function QuestionsForm({ category, saved, version, given, back }: { category: string; saved: FlatForm; version: number; given: EditAnswer | undefined; back: string }): ReactNode {
  const rows = Array.from({ length: rowsOf("questions", saved, given) }, (_, place) => `questions[${place}]`);
  const fields = formFields(ID, rows.flatMap((row) => [...pairOf(`${row}.label`), ...pairOf(`${row}.help`)]), { answer: given?.answer, explain, defaults: saved });
  return (
    <EditPage id={ID} title={m.competition_questions_title({ category })} lead={m.competition_questions_lead()} {...{ fields, given, back }}>
      <EditForm id={ID} {...{ given, version, back }}>
        {rows.map((row, place) => (
          <Section key={row} title={m.competition_question_no({ no: place + 1 })}>
            <input type="hidden" name={`${row}.id`} value={fields.of(`${row}.id`).defaultValue} />
            <LocalisedField fields={fields} name={`${row}.label`} label={m.competition_field_question()} required />
            <LocalisedField fields={fields} name={`${row}.help`} label={m.competition_field_question_help()} kind="area" rows={3} />
          </Section>
        ))}
      </EditForm>
    </EditPage>
  );
}
