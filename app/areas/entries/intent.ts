// What the buttons of the entry's form ask for, besides keeping what was typed.

export type FormIntent =
  /** By itself, a moment after the last change. */
  | { readonly kind: "autosave" }
  | { readonly kind: "save" }
  /** Then the last look before handing in. */
  | { readonly kind: "review" }
  | { readonly kind: "add-partner" }
  | { readonly kind: "remove-partner"; readonly position: number };

const PLAIN = ["autosave", "save", "review", "add-partner"] as const;

/** Undefined for what no button of the form sends. */
export function readIntent(value: unknown): FormIntent | undefined {
  const kind = PLAIN.find((known) => known === value);
  if (kind) return { kind };
  const position = typeof value === "string" ? /^remove-partner:(\d{1,3})$/.exec(value)?.[1] : undefined;
  return position === undefined ? undefined : { kind: "remove-partner", position: Number(position) };
}

export function removeIntent(position: number): string {
  return `remove-partner:${position}`;
}
