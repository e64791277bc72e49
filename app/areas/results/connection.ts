// Which scores can be compared: the connected parts of the graph whose points are entries and jurors and whose edges are scores (law §6, §9).
import { placeAt } from "#app/base/vector";

/** For each part the places of its scores, in order; the parts in order of their first score. */
export function connectedParts(entryOf: Int32Array, jurorOf: Int32Array, entries: number, jurors: number): readonly Int32Array[] {
  const parent = Int32Array.from({ length: entries + jurors }, (_, point) => point);
  const root = (point: number): number => {
    let at = point;
    while (placeAt(parent, at) !== at) {
      parent[at] = placeAt(parent, placeAt(parent, at)); // halves the way for the next one
      at = placeAt(parent, at);
    }
    return at;
  };
  entryOf.forEach((entry, k) => {
    parent[root(entries + placeAt(jurorOf, k))] = root(entry);
  });
  const parts = new Map<number, number[]>();
  entryOf.forEach((entry, k) => {
    const key = root(entry);
    const part = parts.get(key);
    if (part === undefined) parts.set(key, [k]);
    else part.push(k);
  });
  return [...parts.values()].map((part) => Int32Array.from(part));
}
