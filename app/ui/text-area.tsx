// A field for longer text. Says its limit in words; with JavaScript it counts. It never cuts off what is pasted: the server refuses and keeps it.

import { useEffect, useRef, useState, type ComponentPropsWithoutRef, type ReactNode } from "react";

import { classNames } from "#app/ui/class-names";
import { FieldFrame, ariaOf, type FieldProps } from "#app/ui/field";

export type TextLimit = {
  max: number;
  /** "Höchstens 2.000 Zeichen." */
  text: string;
  /** "Noch 120 Zeichen." */
  left: (count: number) => string;
  /** "12 Zeichen zu viel." */
  over: (count: number) => string;
};

type NativeTextArea = Omit<ComponentPropsWithoutRef<"textarea">, keyof FieldProps | "maxLength">;

/** TextArea({ …FieldProps, limit?: { max, text, left(n), over(n) }, rows?, ...native textarea }) */
export function TextArea({
  id, label, help, error, required, optionalLabel, limit, className, rows = 6, ...rest
}: FieldProps & NativeTextArea & { limit?: TextLimit; maxLength?: number }): ReactNode {
  const { maxLength: _native, ...native } = rest;
  const limitId = limit && `${id}-limit`;
  const describedBy = [rest["aria-describedby"], limitId].filter(Boolean).join(" ");
  return (
    <FieldFrame {...{ id, label, help, error, required, optionalLabel }}>
      <textarea
        rows={rows}
        {...native}
        id={id}
        required={required}
        className={classNames("kern-form-input__input lb-textarea", error && "kern-form-input__input--error", className)}
        {...ariaOf({ id, help, error, describedBy })}
      />
      {limit && <Counter id={id} limit={limit} />}
    </FieldFrame>
  );
}

function Counter({ id, limit }: { id: string; limit: TextLimit }): ReactNode {
  const self = useRef<HTMLParagraphElement>(null);
  const [length, setLength] = useState<number>();

  useEffect(() => {
    const area = self.current?.ownerDocument.getElementById(id);
    if (!(area instanceof HTMLTextAreaElement)) return;
    const count = () => setLength(area.value.length);
    count();
    area.addEventListener("input", count);
    return () => area.removeEventListener("input", count);
  }, [id]);

  const left = length === undefined ? undefined : limit.max - length;
  return (
    <p className={classNames("lb-limit", left !== undefined && left < 0 && "lb-limit--over")} ref={self}>
      <span id={`${id}-limit`}>{limit.text}</span>{" "}
      {left !== undefined && <span aria-live={left < limit.max / 10 ? "polite" : "off"}>{left < 0 ? limit.over(-left) : limit.left(left)}</span>}
    </p>
  );
}
