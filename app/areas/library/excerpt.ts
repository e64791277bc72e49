// The place of a text that shows why it was found, cut out around the first word found, with the words found told apart.
import { placedWords } from "./folding";

export type ExcerptPart = { readonly text: string; readonly found: boolean };

/** Letters shown, about three lines. */
const LENGTH = 240;
/** Of these so many before the first word found. */
const BEFORE = 80;

/** From the first of `texts` that holds a word found; of the first text its beginning, when none does. `found`: folded words. */
export function excerptOf(texts: readonly string[], found: ReadonlySet<string>): readonly ExcerptPart[] {
  for (const text of texts) {
    const first = placedWords(text).find(({ word }) => found.has(word));
    if (first !== undefined) return partsOf(text, Math.max(0, first.from - BEFORE), found);
  }
  return partsOf(texts[0] ?? "", 0, new Set());
}

function partsOf(text: string, start: number, found: ReadonlySet<string>): readonly ExcerptPart[] {
  const words = placedWords(text);
  const from = start === 0 ? 0 : (words.find((word) => word.from >= start)?.from ?? 0);
  const end = from + LENGTH;
  const to = text.length <= end ? text.length : (words.findLast((word) => word.to <= end)?.to ?? end);
  const parts: ExcerptPart[] = [];
  let done = from;
  for (const word of words) {
    if (word.from < from || word.to > to || !found.has(word.word)) continue;
    if (word.from > done) parts.push({ text: text.slice(done, word.from), found: false });
    parts.push({ text: text.slice(word.from, word.to), found: true });
    done = word.to;
  }
  if (to > done) parts.push({ text: text.slice(done, to), found: false });
  return [...(from > 0 ? [{ text: "… ", found: false }] : []), ...parts, ...(to < text.length ? [{ text: " …", found: false }] : [])];
}
