// Boxes to tick: one declaration, or several answers out of a few.

import type { ComponentPropsWithoutRef, ReactNode } from "react";

import type { Choice } from "#app/ui/choice";
import { classNames } from "#app/ui/class-names";
import { ErrorText, Help, LabelText, ariaOf, type FieldProps } from "#app/ui/field";
import { Fieldset } from "#app/ui/fieldset";

type NativeInput = Omit<ComponentPropsWithoutRef<"input">, keyof FieldProps | "type">;

/** CheckboxField({ …FieldProps, label: ReactNode, value?, defaultChecked?, ...native input }) */
export function CheckboxField({ id, label, help, error, required, optionalLabel, ...rest }: Omit<FieldProps, "label"> & NativeInput & { label: ReactNode }): ReactNode {
  return (
    <div className={classNames("kern-form-check lb-check", error && "kern-form-check--error")}>
      <input
        {...rest}
        id={id}
        type="checkbox"
        required={required}
        className={classNames("kern-form-check__checkbox", error && "kern-form-check__checkbox--error")}
        {...ariaOf({ id, help, error, describedBy: rest["aria-describedby"] })}
      />
      <label className="kern-label" htmlFor={id}>
        <LabelText label={label} required={required} optionalLabel={optionalLabel} />
      </label>
      <Help id={id}>{help}</Help>
      <ErrorText id={id}>{error}</ErrorText>
    </div>
  );
}

export type CheckboxGroupProps = FieldProps & { options: readonly Choice[]; defaultValue?: readonly string[] };

/** CheckboxGroup({ …FieldProps (label is the legend), options: { value, label, help?, disabled? }[], defaultValue?: string[] }) */
export function CheckboxGroup({ id, name, label, help, error, required, optionalLabel, options, defaultValue = [] }: CheckboxGroupProps): ReactNode {
  return (
    <Fieldset {...{ id, legend: label, help, error, required, optionalLabel }}>
      {options.map((option) => (
        <Check
          key={option.value}
          type="checkbox"
          id={`${id}-${option.value}`}
          name={name}
          value={option.value}
          label={option.label}
          help={option.help}
          disabled={option.disabled}
          defaultChecked={defaultValue.includes(option.value)}
          invalid={error !== undefined}
        />
      ))}
    </Fieldset>
  );
}

type CheckProps = Omit<Choice, "help"> & { help?: ReactNode } & { type: "radio" | "checkbox"; id: string; name: string; invalid: boolean } & Pick<NativeInput, "defaultChecked" | "onChange">;

/** One answer of a group. */
export function Check({ type, id, label, help, invalid, ...rest }: CheckProps): ReactNode {
  return (
    <div className="kern-form-check lb-check">
      <input
        {...rest}
        id={id}
        type={type}
        className={classNames(`kern-form-check__${type}`, invalid && `kern-form-check__${type}--error`)}
        aria-describedby={help ? `${id}-help` : undefined}
        aria-invalid={invalid && type === "checkbox" ? true : undefined}
      />
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
      <Help id={id}>{help}</Help>
    </div>
  );
}
