// What every field has: a label, a help text, an error, and how they are tied to the control. No control lives here.

import type { AriaAttributes, ReactNode } from "react";

import { classNames } from "#app/ui/class-names";
import { Icon } from "#app/ui/icon";

/** The contract of all fields. `id` is unique on the page; help is `${id}-help`, the error `${id}-error`. */
export type FieldProps = {
  id: string;
  name: string;
  label: string;
  help?: ReactNode;
  error?: string;
  required?: boolean;
  /** Shown behind the label of a field that is not required: "freiwillig". */
  optionalLabel?: string;
};

type Tied = Pick<FieldProps, "id" | "help" | "error"> & { describedBy?: string };

/** The attributes that tie help and error to the control, merged with those that a form library brings. */
export function ariaOf({ id, help, error, describedBy }: Tied): Pick<AriaAttributes, "aria-describedby" | "aria-invalid"> {
  const ids = new Set(describedBy?.split(" ").filter((part) => part !== "" && part !== `${id}-error`));
  if (help) ids.add(`${id}-help`);
  if (error) ids.add(`${id}-error`);
  return { "aria-describedby": ids.size > 0 ? [...ids].join(" ") : undefined, "aria-invalid": error ? true : undefined };
}

/** Frame of a field with one control: label, help, control, error, in this order. */
export function FieldFrame({ id, label, help, error, required, optionalLabel, children }: Omit<FieldProps, "name"> & { children: ReactNode }): ReactNode {
  return (
    <div className={classNames("kern-form-input lb-field", error && "kern-form-input--error")}>
      <label className="kern-label" htmlFor={id}>
        <LabelText label={label} required={required} optionalLabel={optionalLabel} />
      </label>
      <Help id={id}>{help}</Help>
      {children}
      <ErrorText id={id}>{error}</ErrorText>
    </div>
  );
}

export function LabelText({ label, required, optionalLabel }: Pick<FieldProps, "required" | "optionalLabel"> & { label: ReactNode }): ReactNode {
  if (required || !optionalLabel) return label;
  return (
    <>
      {label} <span className="kern-label__optional">({optionalLabel})</span>
    </>
  );
}

export function Help({ id, children }: { id: string; children: ReactNode }): ReactNode {
  if (!children) return null;
  return (
    <div className="kern-hint lb-help" id={`${id}-help`}>
      {children}
    </div>
  );
}

export function ErrorText({ id, children }: { id: string; children: string | undefined }): ReactNode {
  if (!children) return null;
  return (
    <p className="kern-error lb-error" id={`${id}-error`}>
      <Icon name="danger" />
      <span className="kern-body">{children}</span>
    </p>
  );
}
