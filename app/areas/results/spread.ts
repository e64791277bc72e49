// Where the entries of a category lie together, told so that no single one can be read off it.

/** Fewer entries than this could be told apart (law §10). */
const ENTRIES_BEHIND_A_SPREAD = 4;

export type Spread = { readonly low: number; readonly middle: number; readonly high: number };

/** Quartiles by linear interpolation between the ordered values (Hyndman & Fan 1996, type 7); null for fewer than four. */
export function spreadOf(values: readonly number[]): Spread | null {
  if (values.length < ENTRIES_BEHIND_A_SPREAD) return null;
  const ordered = values.toSorted((a, b) => a - b);
  return { low: quantile(ordered, 0.25), middle: quantile(ordered, 0.5), high: quantile(ordered, 0.75) };
}

function quantile(ordered: readonly number[], share: number): number {
  const place = (ordered.length - 1) * share;
  const below = Math.floor(place);
  const [low = 0, high = low] = ordered.slice(below, below + 2);
  return low + (high - low) * (place - below);
}
