// Which examples hold all that was typed, the best first. Plain enough to be told: what stands in the title comes before what stands in the summary,
// and that before the rest; the word itself before longer ones that hold it; then the newer example.
import type { SearchText } from "./search-text";

/** Where a word stands: places on the shelf, by the part of an example's text. */
export type Occurrences = { readonly [Part in keyof SearchText]?: readonly number[] };

const WEIGHTS = { title: 10, summary: 4, words: 1 } as const satisfies Record<keyof SearchText, number>;
/** How many times as much the typed word itself weighs as one that it only is a part of, or is like. */
const ITSELF = 2;

/** A typed word, and the words of the stock that it means. */
export type Sought = { readonly typed: string; readonly words: readonly string[] };

/**
 * Places below `size`, each of which holds every sought word in one of its meanings; none where nothing is sought. A typed word counts by the
 * heaviest of its occurrences, and what several typed words count is added up.
 */
export function bestFirst(sought: readonly Sought[], occurrences: ReadonlyMap<string, Occurrences>, size: number): readonly number[] {
  const weight = new Uint16Array(size);
  const held = new Uint8Array(size);
  for (const each of sought) {
    heaviest(each, occurrences, size).forEach((own, place) => {
      if (own === 0) return;
      weight[place] = (weight[place] ?? 0) + own;
      held[place] = (held[place] ?? 0) + 1;
    });
  }
  const found = sought.length === 0 ? [] : Array.from(held.keys()).filter((place) => held[place] === sought.length);
  return found.sort((a, b) => (weight[b] ?? 0) - (weight[a] ?? 0) || a - b);
}

function heaviest({ typed, words }: Sought, occurrences: ReadonlyMap<string, Occurrences>, size: number): Uint8Array {
  const heaviest = new Uint8Array(size);
  for (const word of words) {
    const times = word === typed ? ITSELF : 1;
    for (const part of ["title", "summary", "words"] as const) {
      const weighs = times * WEIGHTS[part];
      for (const place of occurrences.get(word)?.[part] ?? []) if ((heaviest[place] ?? 0) < weighs) heaviest[place] = weighs;
    }
  }
  return heaviest;
}
