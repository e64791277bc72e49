// Letters with places to be filled, such as {{titel}}: which places each kind has, what is wrong with a text, and how it is filled.
import type { LetterKind } from "#db/vocabulary/letter";

/** Names as the office writes them, whatever the language of the letter. */
export const PLACEHOLDERS = ["name", "titel", "nummer", "ausgabe", "link", "geschaeftsstelle", "grund", "frist", "fassung", "eingang", "pruefsumme", "entwuerfe"] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

const EVERY = ["name", "ausgabe", "geschaeftsstelle"] as const satisfies readonly Placeholder[];
const ABOUT = [...EVERY, "titel", "nummer"] as const satisfies readonly Placeholder[];

/** What a letter of each kind can say. */
export const PLACEHOLDERS_OF = {
  receipt: [...ABOUT, "fassung", "eingang", "pruefsumme", "link"],
  admitted: [...ABOUT, "link"],
  returned: [...ABOUT, "grund", "frist", "link"],
  rejected: [...ABOUT, "grund", "link"],
  disqualified: [...ABOUT, "grund", "link"],
  withdrawn: ABOUT,
  "deadline-moved": [...EVERY, "frist", "entwuerfe", "link"],
} as const satisfies Record<LetterKind, readonly Placeholder[]>;

export type LetterText = { readonly subject: string; readonly body: string };
export type LetterValues = Readonly<Partial<Record<Placeholder, string>>>;

const PLACE = /\{\{([^{}]*)\}\}/g;

/** What stands in double brackets in a text and cannot be filled in a letter of this kind, as it is written; "{{" or "}}" where one is without the other. */
export function unknownPlaces(kind: LetterKind, text: string): string[] {
  const known: readonly string[] = PLACEHOLDERS_OF[kind];
  const unknown = [...text.matchAll(PLACE)].filter(([, name = ""]) => !known.includes(name.trim())).map(([whole]) => whole);
  const rest = text.replaceAll(PLACE, "");
  return [...new Set([...unknown, ...["{{", "}}"].filter((sign) => rest.includes(sign))])];
}

/** The text with its places filled; `missing` stands where there is no value, so that nobody reads over a hole. What a value says is never filled again. */
export function fillText(text: string, values: LetterValues, missing: string): string {
  const known = new Map(Object.entries(values));
  return text.replaceAll(PLACE, (_whole, name: string) => known.get(name.trim())?.trim() || missing);
}

/** A subject is one line. */
export function fillLetter({ subject, body }: LetterText, values: LetterValues, missing: string): LetterText {
  return { subject: fillText(subject, values, missing).replaceAll(/\s+/g, " ").trim(), body: fillText(body, values, missing) };
}
