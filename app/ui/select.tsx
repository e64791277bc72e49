// One answer out of a list that is too long to show.

import type { ComponentPropsWithoutRef, ReactNode } from "react";

import type { Choice } from "#app/ui/choice";
import { classNames } from "#app/ui/class-names";
import { FieldFrame, ariaOf, type FieldProps } from "#app/ui/field";

export type SelectProps = FieldProps &
  Omit<ComponentPropsWithoutRef<"select">, keyof FieldProps | "multiple" | "children"> & {
    options: readonly (Choice | { group: string; options: readonly Choice[] })[];
    /** The first, empty option: "Bitte wählen". */
    emptyLabel?: string;
  };

/** Select({ …FieldProps, options: ({ value, label } | { group, options })[], emptyLabel?, defaultValue?, ...native select }) */
export function Select({ id, label, help, error, required, optionalLabel, options, emptyLabel, className, ...rest }: SelectProps): ReactNode {
  return (
    <FieldFrame {...{ id, label, help, error, required, optionalLabel }}>
      <div className="kern-form-input__select-wrapper">
        <select
          {...rest}
          id={id}
          required={required}
          className={classNames("kern-form-input__select", error && "kern-form-input__select--error", className)}
          {...ariaOf({ id, help, error, describedBy: rest["aria-describedby"] })}
        >
          {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
          {options.map((option) =>
            "group" in option ? (
              <optgroup key={option.group} label={option.group}>
                {option.options.map(optionOf)}
              </optgroup>
            ) : (
              optionOf(option)
            ),
          )}
        </select>
      </div>
    </FieldFrame>
  );
}

function optionOf({ value, label, disabled }: Choice): ReactNode {
  return (
    <option key={value} value={value} disabled={disabled}>
      {label}
    </option>
  );
}
