// Fields that belong together under one legend.

import type { ReactNode } from "react";

import { classNames } from "#app/ui/class-names";
import { ErrorText, Help, LabelText, ariaOf } from "#app/ui/field";

export type FieldsetProps = {
  legend: string;
  /** Needed where help or error are given, and as the target of the error summary. */
  id: string;
  help?: ReactNode;
  error?: string;
  required?: boolean;
  optionalLabel?: string;
  layout?: "column" | "row";
  /** `card`: one of several groups of the same kind, set apart from the next. */
  look?: "plain" | "card";
  children: ReactNode;
};

/** Fieldset({ id, legend, help?, error?, required?, optionalLabel?, layout?: "column" | "row", look?: "plain" | "card", children }) */
export function Fieldset({ id, legend, help, error, required, optionalLabel, layout = "column", look = "plain", children }: FieldsetProps): ReactNode {
  return (
    <fieldset className={classNames("kern-fieldset lb-fieldset", look === "card" && "lb-fieldset--card", error && "kern-fieldset--error")} id={id} tabIndex={-1} aria-describedby={ariaOf({ id, help, error })["aria-describedby"]}>
      <legend className="kern-label">
        <LabelText label={legend} required={required} optionalLabel={optionalLabel} />
      </legend>
      <Help id={id}>{help}</Help>
      <div className={classNames("kern-fieldset__body", layout === "row" && "kern-fieldset__body--horizontal lb-fieldset__row")}>{children}</div>
      <ErrorText id={id}>{error}</ErrorText>
    </fieldset>
  );
}
