// A day, or a day with the time of day. Values are ISO 8601 as browsers send them; the time zone belongs in the help text.

import type { ReactNode } from "react";

import { classNames } from "#app/ui/class-names";
import { TextField, type TextFieldProps } from "#app/ui/text-field";

type DateFieldProps = Omit<TextFieldProps, "type" | "suggestions" | "inputMode">;

/** DateField: as TextField; value "2026-02-09". */
export function DateField(props: DateFieldProps): ReactNode {
  return <TextField {...props} type="date" className={classNames("lb-date", props.className)} />;
}

/** DateTimeField: as TextField; value "2026-02-09T23:59", in whole minutes. */
export function DateTimeField(props: DateFieldProps): ReactNode {
  return <TextField {...props} type="datetime-local" step={60} className={classNames("lb-date lb-date--time", props.className)} />;
}
