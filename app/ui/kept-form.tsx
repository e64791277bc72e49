// A form whose text is kept in this browser until it is handed in, for pages that do not store it as it is typed: neither a closed window nor a page
// that changes by itself loses anything. Without script it is a plain form.
import { useEffect, useRef, type ReactNode } from "react";

import { Form, type FormProps } from "#app/ui/form";
import { findKeptText, forgetText, isSameTyped, keepText, VERSION, type Place, type TypedFields } from "#app/ui/kept-text";
import { KEPT, onTaken, PERSON, sentBy, typedIn } from "#app/ui/saving";

export type KeptFormProps = Omit<FormProps, "onInput"> & {
  place: Place;
  /** `restore`: what was kept is shown in place of what the server sent. `keep`: what the server sent is newer. */
  start: "restore" | "keep";
  /** What was kept, as this page writes it. */
  read?: (fields: TypedFields) => TypedFields;
  /** Of what the page shows, sent as `version`: what is typed rests on the one that it was begun on, however the page changes meanwhile. */
  version?: number;
  /** The answer that told of a newer version: what is sent next rests on the one shown with it. */
  told?: unknown;
  /** What becomes of the fields once the server has taken them: they are what is stored now, or ready for the next. */
  taken?: "stay" | "clear";
};

/** What people can change: the rest follows the page. */
function changeable(form: HTMLFormElement, fields: FormData): TypedFields {
  const given = new Set([...form.querySelectorAll<HTMLInputElement>("input[type=hidden]")].map(({ name }) => name));
  return typedIn(fields).filter(([name]) => name === VERSION || !given.has(name));
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isField = (part: unknown): part is Field => part instanceof HTMLInputElement || part instanceof HTMLTextAreaElement || part instanceof HTMLSelectElement;
const isTicked = (field: Field): field is HTMLInputElement => field instanceof HTMLInputElement && (field.type === "radio" || field.type === "checkbox");

/** What the page was sent with. */
function sentValue(field: Field): string {
  if (!(field instanceof HTMLSelectElement)) return field.defaultValue;
  const options = [...field.options];
  return (options.find(({ defaultSelected }) => defaultSelected) ?? options[0])?.value ?? "";
}

/** Typed or chosen before the script was there, or filled in again by a browser that shows a page once more: newer than what was kept. */
const isTouched = (field: Field) => (isTicked(field) ? field.checked !== field.defaultChecked : field.value !== sentValue(field));

/** Whether the kept text says nothing but what the page was sent with. */
function isAsSent(form: HTMLFormElement, kept: TypedFields): boolean {
  return kept.every(([name, value]) => {
    if (name === VERSION) return true;
    const field = form.elements.namedItem(name);
    return isField(field) && sentValue(field) === value;
  });
}

const fieldsOf = (form: HTMLFormElement) => changeable(form, new FormData(form));

function keep(place: Place, form: HTMLFormElement): void {
  keepText(place, { fields: fieldsOf(form), focus: null });
}

function fill(form: HTMLFormElement, fields: TypedFields): void {
  for (const [name, value] of fields) {
    const named = [...form.querySelectorAll(`[name="${CSS.escape(name)}"]`)].filter(isField).filter(({ type }) => type !== "hidden");
    if (named.some(isTouched)) continue;
    for (const field of named) {
      if (isTicked(field)) field.checked = field.value === value;
      else field.value = value;
    }
  }
}

/** What was typed is not to lie in something folded up. */
function unfold(form: HTMLFormElement): void {
  for (let around = form.closest("details"); around; around = around.parentElement?.closest("details") ?? null) around.open = true;
}

/** KeptForm({ place, start: "restore" | "keep", read?, version?, told?, taken?: "stay" | "clear", ...native form }) */
export function KeptForm({ place: { person, path }, start, read, version, told, taken = "stay", className, children, ...rest }: KeptFormProps): ReactNode {
  const inside = useRef<HTMLDivElement>(null);
  const versionField = useRef<HTMLInputElement>(null);
  const reading = useRef(read);
  /** Null: nothing has been typed yet. */
  const begunOn = useRef<string | null>(null);

  useEffect(() => {
    const form = inside.current?.closest("form");
    if (!form) return;
    const kept = start === "restore" ? findKeptText({ person, path }) : undefined;
    if (start === "keep") keep({ person, path }, form);
    if (!kept) return;
    if (isAsSent(form, kept.fields)) {
      forgetText({ person, path });
      return;
    }
    fill(form, reading.current?.(kept.fields) ?? kept.fields);
    unfold(form);
    begunOn.current = kept.fields.find(([name]) => name === VERSION)?.[1] ?? null;
  }, [person, path, start]);

  useEffect(() => {
    if (told !== undefined) begunOn.current = null;
  }, [told]);

  // After each of the page's changes, as they write the field anew.
  useEffect(() => {
    if (versionField.current && begunOn.current !== null) versionField.current.value = begunOn.current;
  });

  useEffect(
    () =>
      onTaken((sent) => {
        const form = inside.current?.closest("form");
        // More may have been typed since.
        if (!form || sent.get(KEPT) !== path || sentBy(sent) !== person || !isSameTyped(changeable(form, sent), fieldsOf(form))) return;
        forgetText({ person, path });
        if (taken === "clear") form.reset();
        begunOn.current = null;
      }),
    [person, path, taken],
  );

  return (
    <Form
      {...rest}
      done="stay"
      onInput={({ currentTarget }) => {
        begunOn.current ??= versionField.current?.value ?? null;
        keep({ person, path }, currentTarget);
      }}
    >
      <input type="hidden" name={KEPT} value={path} />
      <input type="hidden" name={PERSON} value={person} />
      {version !== undefined && <input type="hidden" name={VERSION} value={version} ref={versionField} />}
      <div className={className} ref={inside}>
        {children}
      </div>
    </Form>
  );
}
