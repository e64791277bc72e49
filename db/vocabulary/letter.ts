// The letters about entries whose words the office may change. What each is filled with stands in areas/entries/letter.ts.

export const LETTER_KINDS = ["receipt", "admitted", "returned", "rejected", "disqualified", "withdrawn", "deadline-moved"] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];
