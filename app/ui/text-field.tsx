// Fields of one line: text, number, search.

import type { ComponentPropsWithoutRef, ReactNode } from "react";

import { SubmitButton } from "#app/ui/button";
import { classNames } from "#app/ui/class-names";
import { FieldFrame, ariaOf, type FieldProps } from "#app/ui/field";

type NativeInput = Omit<ComponentPropsWithoutRef<"input">, keyof FieldProps>;

export type TextFieldProps = FieldProps & NativeInput & { suggestions?: readonly string[] };

/** TextField({ id, name, label, help?, error?, required?, optionalLabel?, suggestions?: string[], ...native input: type, autoComplete, defaultValue, … }) */
export function TextField({ id, label, help, error, required, optionalLabel, suggestions, className, ...rest }: TextFieldProps): ReactNode {
  const listId = suggestions && `${id}-suggestions`;
  return (
    <FieldFrame {...{ id, label, help, error, required, optionalLabel }}>
      <input
        type="text"
        list={listId}
        {...rest}
        id={id}
        required={required}
        className={classNames("kern-form-input__input", error && "kern-form-input__input--error", className)}
        {...ariaOf({ id, help, error, describedBy: rest["aria-describedby"] })}
      />
      {suggestions && (
        <datalist id={listId}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </FieldFrame>
  );
}

/** NumberField: as TextField. A text field with the number keyboard, so that what was typed reaches the server as it was typed. */
export function NumberField(props: Omit<TextFieldProps, "type" | "inputMode">): ReactNode {
  return <TextField {...props} type="text" inputMode="numeric" autoComplete="off" className={classNames("lb-number", props.className)} />;
}

/** SearchField: as TextField, with `submitLabel`: the button that sends the form (method get) it stands in. */
export function SearchField({ submitLabel, ...props }: Omit<TextFieldProps, "type"> & { submitLabel: string }): ReactNode {
  return (
    <div className="lb-search">
      <TextField {...props} type="search" />
      <SubmitButton look="secondary" icon="search">
        {submitLabel}
      </SubmitButton>
    </div>
  );
}
