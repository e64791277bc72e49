// Words as the search compares them: upper and lower case, umlauts and their spelling out, and accents make no difference.

const SPELT_OUT: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss", æ: "ae", œ: "oe", ø: "o" };

/** Nothing in it is spelt out or accented: most words, and the search folds thousands of them for a page. */
const PLAIN = /^[ -~]*$/;

export function foldedText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[äöüßæœø]/g, (letter) => SPELT_OUT[letter] ?? letter)
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "");
}

/** As the index cuts a text into words (FTS5, unicode61): runs of letters and digits. */
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** The folded words of a text, in their order. */
export function wordsOf(text: string): readonly string[] {
  return [...text.matchAll(WORD)].map(([word]) => foldedText(word)).filter((word) => word !== "");
}

export type PlacedWord = { readonly word: string; readonly from: number; readonly to: number };

/** The folded words of a text with their places in it. */
export function placedWords(text: string): readonly PlacedWord[] {
  return [...text.matchAll(WORD)].map((match) => ({ word: foldedText(match[0]), from: match.index, to: match.index + match[0].length }));
}
