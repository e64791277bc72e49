// The form for how is judged: scale, anchors, reasons, jury; after the opening of entries for the anchors' wording only.
import type { ReactNode } from "react";

import { rowsOf } from "#app/areas/competition/category-form";
import type { FlatForm } from "#app/areas/competition/differences";
import type { EditAnswer } from "#app/areas/competition/edit-answer";
import { EditForm, EditPage, FrozenNotice } from "#app/areas/competition/edit-form";
import { explain } from "#app/areas/competition/explain";
import { LocalisedField, pairOf } from "#app/areas/competition/localised-field";
import { m } from "#app/i18n";
import { SubmitButton } from "#app/ui/button";
import { Card } from "#app/ui/card";
import { CheckboxField } from "#app/ui/checkbox-field";
import { ErrorText } from "#app/ui/field";
import { Fieldset } from "#app/ui/fieldset";
import { formFields, type FormFields } from "#app/ui/form-answer";
import { RadioGroup } from "#app/ui/radio-group";
import { Heading } from "#app/ui/section";
import { NumberField } from "#app/ui/text-field";

const ID = "bewertung";
const NUMBERS = ["scaleMin", "scaleMax", "reasonLowAt", "reasonHighAt", "jurors", "jurorsPerEntry", "quorum", "rankingMethod", "blind", "anchors"];

export type JudgingFormProps = { saved: FlatForm; version: number; frozenSince: string | null; given: EditAnswer | undefined; back: string };

export function JudgingForm({ saved, version, frozenSince, given, back }: JudgingFormProps): ReactNode {
  const rows = Array.from({ length: rowsOf("anchors", saved, given) }, (_, place) => `anchors[${place}]`);
  const fields = formFields(ID, [...NUMBERS, ...rows.flatMap((row) => [`${row}.points`, ...pairOf(`${row}.text`)])], { answer: given?.answer, explain, defaults: saved });
  const scope = frozenSince === null ? "all" : "wording";
  return (
    <EditPage id={ID} title={m.competition_judging_title()} lead={scope === "all" ? m.competition_judging_lead() : undefined} {...{ fields, given, back }}>
      <EditForm key={JSON.stringify(given?.answer.initialValue)} id={ID} {...{ given, version, back }}>
        {frozenSince !== null && <FrozenNotice since={frozenSince} />}
        <input type="hidden" name="scope" value={scope} />
        {scope === "all" && <JuryFields fields={fields} />}
        <Anchors fields={fields} rows={rows} scope={scope} focus={given?.focus ?? null} />
      </EditForm>
    </EditPage>
  );
}

function JuryFields({ fields }: { fields: FormFields<string> }): ReactNode {
  const { defaultValue: ticked, ...blind } = fields.of("blind");
  return (
    <>
      <Fieldset id={`${ID}-scale`} legend={m.competition_field_scale()} help={m.competition_field_scale_help()} layout="row">
        <NumberField {...fields.of("scaleMin")} label={m.competition_field_scale_min()} required />
        <NumberField {...fields.of("scaleMax")} label={m.competition_field_scale_max()} required />
      </Fieldset>
      <Fieldset id={`${ID}-reasons`} legend={m.competition_field_reasons()} help={m.competition_field_reasons_help()} layout="row">
        <NumberField {...fields.of("reasonLowAt")} label={m.competition_field_reason_low()} required />
        <NumberField {...fields.of("reasonHighAt")} label={m.competition_field_reason_high()} required />
      </Fieldset>
      <RadioGroup
        {...fields.of("jurors")}
        label={m.competition_field_jurors()}
        options={[
          { value: "all", label: m.competition_jurors_all(), help: m.competition_jurors_all_help() },
          { value: "some", label: m.competition_jurors_some(), help: m.competition_jurors_some_help() },
        ]}
        required
      />
      <NumberField {...fields.of("jurorsPerEntry")} label={m.competition_field_jurors_per_entry()} help={m.competition_field_jurors_per_entry_help()} optionalLabel={m.competition_only_if_some()} />
      <NumberField {...fields.of("quorum")} label={m.competition_field_quorum()} help={m.competition_field_quorum_help()} required />
      <RadioGroup
        {...fields.of("rankingMethod")}
        label={m.competition_ranking_method()}
        options={[
          { value: "mean", label: m.competition_ranking_mean(), help: m.competition_ranking_mean_help() },
          { value: "adjusted", label: m.competition_ranking_adjusted(), help: m.competition_ranking_adjusted_help() },
        ]}
        required
      />
      <CheckboxField {...blind} defaultChecked={ticked === "on"} label={m.blind_field()} help={m.blind_field_help()} />
    </>
  );
}

type AnchorsProps = { fields: FormFields<string>; rows: readonly string[]; scope: "all" | "wording"; focus: string | null };

function Anchors({ fields, rows, scope, focus }: AnchorsProps): ReactNode {
  const list = fields.of("anchors");
  return (
    <section className="lb-flow" id={list.id} tabIndex={-1} aria-label={m.competition_anchors()}>
      <Heading level={2}>{m.competition_anchors()}</Heading>
      <p>{m.competition_anchors_help()}</p>
      <ErrorText id={list.id}>{list.error}</ErrorText>
      {rows.map((row, place) => (
        <Card key={row} title={scope === "all" ? m.competition_anchor_no({ no: place + 1 }) : m.competition_points({ points: fields.of(`${row}.points`).defaultValue })}>
          {scope === "all" ? (
            <NumberField {...fields.of(`${row}.points`)} label={m.competition_field_points()} required autoFocus={focus === `${row}.points`} />
          ) : (
            <input type="hidden" name={`${row}.points`} value={fields.of(`${row}.points`).defaultValue} />
          )}
          <LocalisedField fields={fields} name={`${row}.text`} label={m.competition_field_anchor()} kind="area" rows={2} required />
          {scope === "all" && (
            <SubmitButton look="tertiary" icon="delete" name="zeile" value={String(place)}>
              {m.competition_anchor_remove({ no: place + 1 })}
            </SubmitButton>
          )}
        </Card>
      ))}
      {scope === "all" && (
        <SubmitButton look="secondary" icon="add" name="zeile" value="neu">
          {m.competition_anchor_add()}
        </SubmitButton>
      )}
    </section>
  );
}
