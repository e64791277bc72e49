// The stock of words that stand in public examples, and which of them a typed word means: itself, longer words it is a part of ("wehr" in
// "Feuerwehrhaus"), or, where it stands nowhere, those that differ least in their letters.

/** Words of the index, folded, each once. */
export type Wordstock = { readonly words: readonly string[] };

/** `exact-or-part`: it stands in these words. `similar`: it stands nowhere, these differ least. `none`: nothing is like it. */
export type Meaning = { readonly how: "exact-or-part" | "similar" | "none"; readonly words: readonly string[] };

/** A part of a word has at least this many letters; fewer would stand in half of all words. */
const SHORTEST_PART = 3;
/** As many as a search takes at once; the shortest, which are the closest, come first. */
const MOST_WORDS = 120;

export function meaningOf(word: string, stock: Wordstock): Meaning {
  const parts = stock.words.filter((known) => (word.length < SHORTEST_PART ? known === word || (word.length === 2 && known.startsWith(word)) : known.includes(word)));
  if (parts.length > 0) return { how: "exact-or-part", words: closest(parts) };
  const similar = similarTo(word, stock);
  return similar.length > 0 ? { how: "similar", words: closest(similar) } : { how: "none", words: [] };
}

function closest(words: readonly string[]): readonly string[] {
  return [...words].sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).slice(0, MOST_WORDS);
}

/** Letters that may be wrong, missing or too many in a word of this length. */
export function toleratedErrors(length: number): number {
  if (length < 4) return 0;
  return length < 7 ? 1 : 2;
}

/** Shorter words with an error would stand inside half of all others, so they are compared as a whole. */
const SHORTEST_INSIDE = 7;

/** The words with the fewest errors. With k errors one of k + 1 pieces of the word stands unharmed, so only words that hold one are compared. */
function similarTo(word: string, { words }: Wordstock): readonly string[] {
  const most = toleratedErrors(word.length);
  if (most === 0) return [];
  const pieces = piecesOf(word, most + 1);
  const where = word.length < SHORTEST_INSIDE ? "as a whole" : "inside";
  let least = most;
  let found: string[] = [];
  for (const known of words) {
    if (!pieces.some((piece) => known.includes(piece))) continue;
    const errors = errorsIn(word, known, least, where);
    if (errors > least) continue;
    if (errors < least) found = [];
    least = errors;
    found.push(known);
  }
  return found;
}

function piecesOf(word: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => word.slice(Math.floor((i * word.length) / count), Math.floor(((i + 1) * word.length) / count)));
}

/**
 * The least number of letters to change, add or take away so that `word` stands somewhere inside `text` (Sellers 1980, The theory and computation of
 * evolutionary distances), or is all of it (Levenshtein). Stops early, with any number above `most`, when it cannot be `most` or fewer.
 */
export function errorsIn(word: string, text: string, most: number, where: "inside" | "as a whole"): number {
  if (text.length < word.length - most || (where === "as a whole" && text.length > word.length + most)) return most + 1;
  let above = Uint8Array.from({ length: text.length + 1 }, (_, j) => (where === "inside" ? 0 : j));
  let row = new Uint8Array(text.length + 1);
  for (let i = 1; i <= word.length; i++) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= text.length; j++) {
      const same = word.charCodeAt(i - 1) === text.charCodeAt(j - 1) ? 0 : 1;
      const errors = Math.min((above[j - 1] ?? 0) + same, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      row[j] = errors;
      if (errors < least) least = errors;
    }
    if (least > most) return most + 1;
    [above, row] = [row, above];
  }
  return where === "inside" ? above.reduce((least, errors) => Math.min(least, errors)) : (above[text.length] ?? 0);
}
