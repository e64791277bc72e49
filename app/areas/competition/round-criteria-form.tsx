// The form for the criteria that a category has in the round that follows; after the opening of entries for their wording only.
import type { ReactNode } from "react";

import { rowsOf } from "#app/areas/competition/category-form";
import { CriteriaFields } from "#app/areas/competition/criteria-fields";
import type { FlatForm } from "#app/areas/competition/differences";
import type { EditAnswer } from "#app/areas/competition/edit-answer";
import { EditForm, EditPage, FrozenNotice } from "#app/areas/competition/edit-form";
import { explain } from "#app/areas/competition/explain";
import { pairOf } from "#app/areas/competition/localised-field";
import { m } from "#app/i18n";
import { formFields } from "#app/ui/form-answer";
import { RadioGroup } from "#app/ui/radio-group";

const ID = "kriterien";

export type RoundCriteriaFormProps = {
  category: string;
  /** The number of the round that follows. */
  no: number;
  saved: FlatForm;
  version: number;
  /** Since when the rules are frozen; null: they are open. */
  frozenSince: string | null;
  given: EditAnswer | undefined;
  back: string;
};

export function RoundCriteriaForm({ category, no, saved, version, frozenSince, given, back }: RoundCriteriaFormProps): ReactNode {
  const count = rowsOf("criteria", saved, given);
  const rows = Array.from({ length: count }, (_, place) => `criteria[${place}]`);
  const fields = formFields(ID, ["own", "criteria", ...rows.flatMap((row) => [...pairOf(`${row}.name`), ...pairOf(`${row}.description`), `${row}.weight`])], { answer: given?.answer, explain, defaults: saved });
  const weights = rows.map((row) => (frozenSince === null ? fields.of(`${row}.weight`).defaultValue : (saved[`${row}.weight`] ?? "")));
  const criteria = { fields, count, weights, focus: given?.focus ?? null };
  return (
    <EditPage id={ID} title={m.rounds_criteria_title({ category, no })} lead={frozenSince === null ? m.rounds_criteria_lead() : undefined} {...{ fields, given, back }}>
      {/* Rows that came or went are other fields than before. */}
      <EditForm key={JSON.stringify(given?.answer.initialValue)} id={ID} {...{ given, version, back }}>
        {frozenSince === null ? (
          <RadioGroup
            {...fields.of("own")}
            label={m.rounds_criteria_field({ no })}
            options={[
              { value: "same", label: m.rounds_criteria_same() },
              { value: "own", label: m.rounds_criteria_own(), reveals: <CriteriaFields {...criteria} scope="all" /> },
            ]}
            required
          />
        ) : (
          <>
            <FrozenNotice since={frozenSince} />
            <input type="hidden" name="scope" value="wording" />
            <CriteriaFields {...criteria} scope="wording" />
          </>
        )}
      </EditForm>
    </EditPage>
  );
}
