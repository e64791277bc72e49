// A form whose text is kept in this browser until it is handed in, for pages that store nothing: reloading loses nothing, and without script it is
// a plain form.
import { useEffect, useRef, type ReactNode } from "react";

import { Form, type FormProps } from "#app/ui/form";
import { findKeptText, keepText, typedFields, type Place, type TypedFields } from "#app/ui/kept-text";

export type KeptFormProps = Omit<FormProps, "onInput"> & {
  place: Place;
  /** `restore`: what was kept is shown in place of what the server sent. `keep`: what the server sent is newer. */
  start: "restore" | "keep";
  /** What was kept, as this page writes it. */
  read: (fields: TypedFields) => TypedFields;
};

function keep(place: Place, form: HTMLFormElement): void {
  keepText(place, { fields: typedFields(new FormData(form), []), focus: null });
}

function fill(form: HTMLFormElement, fields: TypedFields): void {
  for (const [name, value] of fields) {
    for (const field of form.querySelectorAll(`[name="${CSS.escape(name)}"]`)) {
      if (field instanceof HTMLInputElement && (field.type === "radio" || field.type === "checkbox")) field.checked = field.value === value;
      else if (field instanceof HTMLInputElement && field.type === "hidden") continue;
      else if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement) field.value = value;
    }
  }
}

/** KeptForm({ place, start: "restore" | "keep", read, ...native form }) */
export function KeptForm({ place: { person, path }, start, read, className, children, ...rest }: KeptFormProps): ReactNode {
  const inside = useRef<HTMLDivElement>(null);
  const reading = useRef(read);

  useEffect(() => {
    const form = inside.current?.closest("form");
    if (!form) return;
    const kept = start === "restore" ? findKeptText({ person, path }) : undefined;
    if (kept) fill(form, reading.current(kept.fields));
    else if (start === "keep") keep({ person, path }, form);
  }, [person, path, start]);

  return (
    <Form {...rest} onInput={({ currentTarget }) => keep({ person, path }, currentTarget)}>
      <div className={className} ref={inside}>
        {children}
      </div>
    </Form>
  );
}
