// The form for a section of a category's form: its heading, its introduction, and when it is shown.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formFields } from "#app/ui/form-answer";
import { Select } from "#app/ui/select";

import type { FlatForm } from "./differences";
import type { EditAnswer } from "./edit-answer";
import { EditForm, EditPage, FrozenNotice } from "./edit-form";
import { explain } from "./explain";
import { LocalisedField, pairOf } from "./localised-field";

const ID = "abschnitt";

export type SectionFormProps = {
  title: string;
  saved: FlatForm;
  version: number;
  conditions: readonly { readonly value: string; readonly label: string }[];
  frozenSince: string | null;
  given: EditAnswer | undefined;
  back: string;
};

export function SectionForm({ title, saved, version, conditions, frozenSince, given, back }: SectionFormProps): ReactNode {
  const fields = formFields(ID, [...pairOf("title"), ...pairOf("lead"), "condition"], { answer: given?.answer, explain, defaults: saved });
  return (
    <EditPage id={ID} title={title} {...{ fields, given, back }}>
      <EditForm id={ID} {...{ given, version, back }}>
        {frozenSince !== null && <FrozenNotice since={frozenSince} />}
        <LocalisedField fields={fields} name="title" label={m.editor_field_title()} required />
        <LocalisedField fields={fields} name="lead" label={m.editor_field_lead()} kind="area" rows={3} />
        {frozenSince === null && <Select {...fields.of("condition")} label={m.editor_field_section_condition()} help={m.editor_field_condition_help()} options={conditions} emptyLabel={m.editor_always()} />}
      </EditForm>
    </EditPage>
  );
}
