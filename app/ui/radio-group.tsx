// One answer out of a few, all in sight.

import { Fragment, type ComponentPropsWithoutRef, type ReactNode } from "react";

import type { Choice } from "#app/ui/choice";
import { Check } from "#app/ui/checkbox-field";
import type { FieldProps } from "#app/ui/field";
import { Fieldset } from "#app/ui/fieldset";

export type RadioChoice = Choice & {
  /** Fields that only this answer asks for, shown while it is chosen; the server ignores them otherwise. */
  reveals?: ReactNode;
};

export type RadioGroupProps = FieldProps & {
  options: readonly RadioChoice[];
  defaultValue?: string;
  layout?: "column" | "row";
  onChange?: ComponentPropsWithoutRef<"input">["onChange"];
};

/** RadioGroup({ …FieldProps (label is the legend), options: { value, label, help?, disabled?, reveals? }[], defaultValue?, layout?, onChange? }) */
export function RadioGroup({ id, name, label, help, error, required, optionalLabel, options, defaultValue, layout, onChange }: RadioGroupProps): ReactNode {
  return (
    <Fieldset {...{ id, legend: label, help, error, required, optionalLabel, layout }}>
      {options.map((option) => (
        <Fragment key={option.value}>
          <Check
            type="radio"
            id={`${id}-${option.value}`}
            name={name}
            value={option.value}
            label={option.label}
            help={option.help}
            disabled={option.disabled}
            defaultChecked={option.value === defaultValue}
            invalid={error !== undefined}
            onChange={onChange}
          />
          {option.reveals && <div className="lb-reveals lb-flow">{option.reveals}</div>}
        </Fragment>
      ))}
    </Fieldset>
  );
}
