// Which entries, and which jurors, the scores cannot tell apart: colour refinement of the graph of entries and jurors (Weisfeiler & Leman 1968).
import { placeAt } from "#app/base/vector";

export type Likeness = { readonly entries: Int32Array; readonly jurors: Int32Array };

const ROUNDS = 8;

/**
 * A number per entry and per juror, equal for those who have the same scores from (or for) those who are alike in turn; names play no part.
 * `levels`: each score's place among the different scores. Refines until nothing more is told apart.
 */
export function likenessOf(entryOf: Int32Array, jurorOf: Int32Array, levels: Int32Array): Likeness {
  const entryCount = countOf(entryOf);
  const jurorCount = countOf(jurorOf);
  let [entries, jurors] = [new Int32Array(entryCount), new Int32Array(jurorCount)];
  let told = 0;
  for (let round = 0; round < ROUNDS; round++) {
    entries = refined(entries, entryOf, jurorOf, jurors, levels);
    jurors = refined(jurors, jurorOf, entryOf, entries, levels);
    const now = countOf(entries) + countOf(jurors);
    if (now === told) break;
    told = now;
  }
  return { entries, jurors };
}

function refined(own: Int32Array, ownOf: Int32Array, otherOf: Int32Array, others: Int32Array, levels: Int32Array): Int32Array<ArrayBuffer> {
  const seen: number[][] = Array.from(own, () => []);
  const scale = countOf(others);
  ownOf.forEach((place, k) => seen[place]?.push(placeAt(levels, k) * scale + placeAt(others, placeAt(otherOf, k))));
  const keys = seen.map((signs, place) => `${placeAt(own, place)}:${Float64Array.from(signs).sort().join(",")}`);
  const numbers = new Map([...new Set(keys)].sort().map((key, number) => [key, number]));
  return Int32Array.from(keys, (key) => numbers.get(key) ?? 0);
}

function countOf(places: Int32Array): number {
  return places.reduce((most, place) => Math.max(most, place + 1), 0);
}
