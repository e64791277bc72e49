// A file to hand in, by the browser's own means.

import type { ComponentPropsWithoutRef, ReactNode } from "react";

import { classNames } from "#app/ui/class-names";
import { FieldFrame, ariaOf, type FieldProps } from "#app/ui/field";

/** FileField({ …FieldProps, accept?, multiple?, ...native input }): say in `help` which kinds and sizes are taken. */
export function FileField({
  id, label, help, error, required, optionalLabel, ...rest
}: FieldProps & Omit<ComponentPropsWithoutRef<"input">, keyof FieldProps | "type" | "defaultValue">): ReactNode {
  return (
    <FieldFrame {...{ id, label, help, error, required, optionalLabel }}>
      <input
        {...rest}
        id={id}
        type="file"
        required={required}
        className={classNames("kern-form-input__input", error && "kern-form-input__input--error")}
        {...ariaOf({ id, help, error, describedBy: rest["aria-describedby"] })}
      />
    </FieldFrame>
  );
}
