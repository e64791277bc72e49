// The form for a category with its criteria and weights; after the opening of entries for their wording only.
import type { ReactNode } from "react";

import { CriteriaFields } from "#app/areas/competition/criteria-fields";
import type { FlatForm } from "#app/areas/competition/differences";
import type { EditAnswer } from "#app/areas/competition/edit-answer";
import { EditForm, EditPage, FrozenNotice } from "#app/areas/competition/edit-form";
import { explain } from "#app/areas/competition/explain";
import { LocalisedField, pairOf } from "#app/areas/competition/localised-field";
import { m } from "#app/i18n";
import { CheckboxField } from "#app/ui/checkbox-field";
import { formFields, valueAt } from "#app/ui/form-answer";
import { TextField } from "#app/ui/text-field";

const ID = "kategorie";

export type CategoryFormProps = {
  title: string;
  saved: FlatForm;
  version: number;
  /** Since when the rules are frozen; null: they are open. */
  frozenSince: string | null;
  given: EditAnswer | undefined;
  back: string;
};

export function CategoryForm({ title, saved, version, frozenSince, given, back }: CategoryFormProps): ReactNode {
  const count = rowsOf("criteria", saved, given);
  const rows = Array.from({ length: count }, (_, place) => `criteria[${place}]`);
  const names = ["key", ...pairOf("name"), ...pairOf("description"), "requiresForeignPartner", "criteria", ...rows.flatMap((row) => [...pairOf(`${row}.name`), ...pairOf(`${row}.description`), `${row}.weight`])];
  const fields = formFields(ID, names, { answer: given?.answer, explain, defaults: saved });
  const scope = frozenSince === null ? "all" : "wording";
  const { defaultValue: ticked, ...foreign } = fields.of("requiresForeignPartner");
  const weights = rows.map((row) => (scope === "all" ? fields.of(`${row}.weight`).defaultValue : (saved[`${row}.weight`] ?? "")));
  return (
    <EditPage id={ID} title={title} lead={scope === "all" ? m.competition_category_lead() : undefined} {...{ fields, given, back }}>
      {/* Rows that came or went are other fields than before. */}
      <EditForm key={JSON.stringify(given?.answer.initialValue)} id={ID} {...{ given, version, back }}>
        {frozenSince !== null && <FrozenNotice since={frozenSince} />}
        <input type="hidden" name="scope" value={scope} />
        <LocalisedField fields={fields} name="name" label={m.competition_field_category()} required />
        <LocalisedField fields={fields} name="description" label={m.competition_field_description()} kind="area" />
        {scope === "all" && (
          <>
            <TextField {...fields.of("key")} label={m.competition_field_key()} help={m.competition_field_key_help()} size={4} maxLength={2} autoCapitalize="characters" required />
            <CheckboxField {...foreign} defaultChecked={ticked === "on"} label={m.competition_field_foreign()} help={m.competition_field_foreign_help()} />
          </>
        )}
        <CriteriaFields {...{ fields, count, scope, weights }} focus={given?.focus ?? null} />
      </EditForm>
    </EditPage>
  );
}

/** How many rows a list has: as typed, else as saved. */
export function rowsOf(list: string, saved: FlatForm, given: EditAnswer | undefined): number {
  if (given) {
    const typed = valueAt(given.answer.initialValue, list);
    return Array.isArray(typed) ? typed.length : 0;
  }
  const places = Object.keys(saved).flatMap((name) => (name.startsWith(`${list}[`) ? [Number.parseInt(name.slice(list.length + 1), 10)] : []));
  return places.length === 0 ? 0 : Math.max(...places) + 1;
}
