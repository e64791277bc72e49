// The form for the words of an edition's public page.
import type { ReactNode } from "react";

import type { FlatForm } from "#app/areas/competition/differences";
import type { EditAnswer } from "#app/areas/competition/edit-answer";
import { EditForm, EditPage } from "#app/areas/competition/edit-form";
import { explain } from "#app/areas/competition/explain";
import { LocalisedField, pairOf } from "#app/areas/competition/localised-field";
import { m } from "#app/i18n";
import { formFields } from "#app/ui/form-answer";
import { TextArea } from "#app/ui/text-area";

const ID = "texte";
const NAMES = [...["name", "intro", "conditions", "faq"].flatMap(pairOf), "contact"];

export function TextsForm({ saved, version, given, back }: { saved: FlatForm; version: number; given: EditAnswer | undefined; back: string }): ReactNode {
  const fields = formFields(ID, NAMES, { answer: given?.answer, explain, defaults: saved });
  return (
    <EditPage id={ID} title={m.competition_texts_title()} lead={m.competition_texts_lead()} {...{ fields, given, back }}>
      <EditForm id={ID} {...{ given, version, back }}>
        <LocalisedField fields={fields} name="name" label={m.competition_field_name()} required />
        <LocalisedField fields={fields} name="intro" label={m.competition_field_intro()} help={m.competition_field_intro_help()} kind="area" rows={8} />
        <LocalisedField fields={fields} name="conditions" label={m.competition_field_conditions()} help={m.competition_field_conditions_help()} kind="area" rows={10} />
        <LocalisedField fields={fields} name="faq" label={m.competition_field_faq()} help={m.competition_field_faq_help()} kind="area" rows={10} />
        <TextArea {...fields.of("contact")} label={m.competition_field_contact()} help={m.competition_field_contact_help()} rows={3} required />
      </EditForm>
    </EditPage>
  );
}
