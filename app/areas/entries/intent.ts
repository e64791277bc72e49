// What the buttons of the entry's form ask for, besides keeping what was typed.

export type FormIntent =
  /** By itself, a moment after the last change. */
  | { readonly kind: "autosave" }
  | { readonly kind: "save" }
  /** Then the last look before handing in. */
  | { readonly kind: "review" }
  | { readonly kind: "add-partner" }
  | { readonly kind: "remove-partner"; readonly position: number }
  /** Of a question that is answered in rows; one more waits whenever the form is shown. */
  | { readonly kind: "add-row"; readonly question: string }
  | { readonly kind: "remove-row"; readonly question: string; readonly position: number };

const PLAIN = ["autosave", "save", "review", "add-partner"] as const;

/** Undefined for what no button of the form sends. */
export function readIntent(value: unknown): FormIntent | undefined {
  const kind = PLAIN.find((known) => known === value);
  if (kind) return { kind };
  if (typeof value !== "string") return undefined;
  const [, partner] = /^remove-partner:(\d{1,3})$/.exec(value) ?? [];
  if (partner !== undefined) return { kind: "remove-partner", position: Number(partner) };
  const [, longer] = /^add-row:([a-z0-9-]+)$/.exec(value) ?? [];
  if (longer !== undefined) return { kind: "add-row", question: longer };
  const [, shorter, position] = /^remove-row:([a-z0-9-]+):(\d{1,3})$/.exec(value) ?? [];
  return shorter === undefined ? undefined : { kind: "remove-row", question: shorter, position: Number(position) };
}

export function addRowIntent(question: string): string {
  return `add-row:${question}`;
}

export function removeRowIntent(question: string, position: number): string {
  return `remove-row:${question}:${position}`;
}

export function removeIntent(position: number): string {
  return `remove-partner:${position}`;
}

/** Where to go on after a button that works on a part of the form. */
export function anchorOf(intent: FormIntent): string {
  switch (intent.kind) {
    case "add-partner":
    case "remove-partner":
      return "#partner";
    case "add-row":
    case "remove-row":
      return `#answers-${intent.question}`;
    default:
      return "";
  }
}
