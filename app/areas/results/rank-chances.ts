// How sure a rank is: where the entries of one component end up in seeded draws from the joint posterior of their effects (law §9).
import { normalFrom, type Random } from "#app/base/random";
import { at, placeAt } from "#app/base/vector";

import type { AdjustedComponent, AdjustedModel } from "./adjusted-model";
import type { Equations } from "./mixed-equations";
import { forEachDraw } from "./posterior-draws";

/** `low` to `high`: with at least 90 % an entry's true rank lies there. `atMost(k)`: probability of a rank of k or better. */
export type RankChances = { readonly low: number; readonly high: number; readonly atMost: (k: number) => number };

/** The standard error of a probability is then below 0.8 points; fewer draws where thousands of entries would need too much memory. */
const MOST_DRAWS = 4_000;
const MOST_RANKS = 20_000_000;
const OUTSIDE = 0.05;
/** Whole numbers up to here stay exact. */
const LARGEST_KEY = 2 ** 52;

/**
 * One for each entry of the component. `ranks`: the ranks by adjusted score; an interval always holds the entry's own, which otherwise could lie
 * outside where many entries are close. Entries that the scores cannot tell apart (`likeness`, by place in the group) have equal chances.
 */
export function rankChances(part: AdjustedComponent, variances: AdjustedModel["variances"], ranks: readonly number[], likeness: Int32Array, random: Random): readonly RankChances[] {
  const count = ranks.length;
  if (variances.entry === 0) return ranks.map(() => ({ low: 1, high: count, atMost: (k) => Math.min(Math.max(k, 0) / count, 1) }));
  if (part.equations === null) return ranks.map((rank) => ({ low: rank, high: rank, atMost: (k) => (k >= rank ? 1 : 0) }));

  const { effect } = part.entry;
  const drawn = drawRanks(part.equations, effect.map((value) => value / Math.sqrt(variances.residual)), random);
  const alike = new Map<number, number[]>();
  part.component.ids.entry.forEach((id, entry) => {
    const key = placeAt(likeness, id);
    alike.set(key, [...(alike.get(key) ?? []), entry]);
  });
  const sorted = new Map([...alike].map(([key, entries]) => [key, pooled(drawn, count, entries)]));
  return ranks.map((rank, entry) => {
    const own = sorted.get(placeAt(likeness, placeAt(part.component.ids.entry, entry))) ?? new Uint32Array();
    const low = own[Math.floor(OUTSIDE * own.length)] ?? rank;
    const high = own[Math.ceil((1 - OUTSIDE) * own.length) - 1] ?? rank;
    return { low: Math.min(low, rank), high: Math.max(high, rank), atMost: (k) => countUpTo(own, k) / own.length };
  });
}

/** The ranks of all entries, draw after draw. */
function drawRanks(equations: Equations, effects: Float64Array, random: Random): Uint32Array {
  const count = effects.length;
  const draws = Math.min(MOST_DRAWS, Math.ceil(MOST_RANKS / count));
  const ranks = new Uint32Array(count * draws);
  const [values, keys] = [new Float64Array(count), new Float64Array(count)];
  forEachDraw(equations, draws, normalFrom(random), (errors, draw) => {
    let [highest, lowest] = [-Infinity, Infinity];
    for (let entry = 0; entry < count; entry++) {
      const value = at(effects, entry) + at(errors, entry);
      values[entry] = value;
      if (value > highest) highest = value;
      if (value < lowest) lowest = value;
    }
    // One number says both how far below the highest and who: sorted, it names the entries from the first to the last.
    const steps = Math.floor(LARGEST_KEY / count) / (highest - lowest || 1);
    for (let entry = 0; entry < count; entry++) keys[entry] = Math.floor((highest - at(values, entry)) * steps) * count + entry;
    keys.sort();
    for (let place = 0; place < count; place++) {
      const key = at(keys, place);
      ranks[draw * count + key - Math.floor(key / count) * count] = place + 1;
    }
  });
  return ranks;
}

/** The ranks of several entries in rising order, counted rather than compared: there are many, of few kinds. */
function pooled(drawn: Uint32Array, count: number, entries: readonly number[]): Uint32Array {
  const counts = new Int32Array(count + 1);
  for (const entry of entries) {
    for (let i = entry; i < drawn.length; i += count) {
      const rank = drawn[i] ?? 0;
      counts[rank] = placeAt(counts, rank) + 1;
    }
  }
  const sorted = new Uint32Array((drawn.length / count) * entries.length);
  let from = 0;
  counts.forEach((times, rank) => {
    sorted.fill(rank, from, from + times);
    from += times;
  });
  return sorted;
}

function countUpTo(sorted: Uint32Array, most: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? 0) <= most) from = middle + 1;
    else to = middle;
  }
  return from;
}
