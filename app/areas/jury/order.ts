// The order of entries in a juror's list.
import { seededRandom, seedOf } from "#app/base/random";

/**
 * Shuffled per juror with the juror's seed, so that no entry is always last (law §7). Each entry draws its own place: a withdrawn or late
 * entry does not move the others, and the order of the input does not matter.
 */
export function inJurorOrder<Entry extends { readonly id: string }>(entries: readonly Entry[], seed: number): readonly Entry[] {
  return entries
    .map((entry) => ({ entry, draw: seededRandom(seedOf(`${seed}:${entry.id}`))() }))
    .toSorted((a, b) => a.draw - b.draw || (a.entry.id < b.entry.id ? -1 : 1))
    .map(({ entry }) => entry);
}
