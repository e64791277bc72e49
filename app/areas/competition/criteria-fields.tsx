// The criteria of a category as rows of fields; a row comes and goes by a round trip, so that it works without script.
import type { ReactNode } from "react";

import { LocalisedField } from "#app/areas/competition/localised-field";
import { WeightSum } from "#app/areas/competition/weight-sum";
import { m } from "#app/i18n";
import { SubmitButton } from "#app/ui/button";
import { Card } from "#app/ui/card";
import { ErrorText } from "#app/ui/field";
import type { FormFields } from "#app/ui/form-answer";
import { Heading } from "#app/ui/section";
import { NumberField } from "#app/ui/text-field";

export type CriteriaFieldsProps = {
  fields: FormFields<string>;
  count: number;
  /** `wording`: weights are frozen, no row comes or goes. */
  scope: "all" | "wording";
  /** Weights to show where they are frozen. */
  weights: readonly string[];
  focus: string | null;
};

export function CriteriaFields({ fields, count, scope, weights, focus }: CriteriaFieldsProps): ReactNode {
  const list = fields.of("criteria");
  return (
    <section className="lb-flow" id={list.id} tabIndex={-1} aria-label={m.competition_criteria()}>
      <Heading level={2}>{m.competition_criteria()}</Heading>
      {Array.from({ length: count }, (_, place) => (
        <CriterionFields key={place} {...{ fields, place, scope, focus }} weight={weights[place] ?? ""} />
      ))}
      {scope === "all" && (
        <>
          <SubmitButton look="secondary" icon="add" name="zeile" value="neu">
            {m.competition_criterion_add()}
          </SubmitButton>
          <WeightSum weights={weights} />
          <ErrorText id={list.id}>{list.error}</ErrorText>
        </>
      )}
    </section>
  );
}

type RowProps = Pick<CriteriaFieldsProps, "fields" | "scope" | "focus"> & { place: number; weight: string };

function CriterionFields({ fields, place, scope, weight, focus }: RowProps): ReactNode {
  const name = `criteria[${place}]`;
  const title = m.competition_criterion_no({ no: place + 1 });
  return (
    <Card title={title}>
      <input type="hidden" name={`${name}.id`} value={fields.of(`${name}.id`).defaultValue} />
      <LocalisedField fields={fields} name={`${name}.name`} label={m.competition_field_criterion()} required autoFocus={focus === `${name}.name.de`} />
      <LocalisedField fields={fields} name={`${name}.description`} label={m.competition_field_description()} kind="area" />
      {scope === "all" ? (
        <>
          <NumberField {...fields.of(`${name}.weight`)} label={m.competition_field_weight()} help={m.competition_field_weight_help()} required />
          <SubmitButton look="tertiary" icon="delete" name="zeile" value={String(place)}>
            {m.competition_criterion_remove({ no: place + 1 })}
          </SubmitButton>
        </>
      ) : (
        <p>{m.competition_weight_frozen({ weight })}</p>
      )}
    </Card>
  );
}
