// How sure a rank is: where the entries of one component end up in seeded draws from the joint posterior of their effects (law §9).
import { normalFrom, type Random } from "#app/base/random";
import { at, itemAt, placeAt } from "#app/base/vector";

import type { AdjustedComponent, AdjustedModel } from "./adjusted-model";
import type { Equations } from "./mixed-equations";
import { forEachDraw } from "./posterior-draws";

/** `low` to `high`: with at least 90 % an entry's true rank lies there. `atMost(k)`: probability of a rank of k or better. */
export type RankChances = { readonly low: number; readonly high: number; readonly atMost: (k: number) => number };

/** The standard error of a probability is then below 0.8 points; fewer draws where thousands of entries would need too much memory. */
const MOST_DRAWS = 4_000;
const MOST_RANKS = 20_000_000;
const OUTSIDE = 0.05;

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
  const sorted = new Map([...alike].map(([key, entries]) => [key, pooled(drawn, entries)]));
  return ranks.map((rank, entry) => {
    const own = sorted.get(placeAt(likeness, placeAt(part.component.ids.entry, entry))) ?? new Uint32Array();
    const low = own[Math.floor(OUTSIDE * own.length)] ?? rank;
    const high = own[Math.ceil((1 - OUTSIDE) * own.length) - 1] ?? rank;
    return { low: Math.min(low, rank), high: Math.max(high, rank), atMost: (k) => countUpTo(own, k) / own.length };
  });
}

/** For each entry its ranks in all draws. */
function drawRanks(equations: Equations, effects: Float64Array, random: Random): readonly Uint32Array[] {
  const count = effects.length;
  const draws = Math.min(MOST_DRAWS, Math.ceil(MOST_RANKS / count));
  const ranks = Array.from(effects, () => new Uint32Array(draws));
  const [values, sorted] = [new Float64Array(count), new Float64Array(count)];
  forEachDraw(equations, draws, normalFrom(random), (errors, draw) => {
    for (let entry = 0; entry < count; entry++) values[entry] = at(effects, entry) + at(errors, entry);
    sorted.set(values);
    sorted.sort();
    ranks.forEach((own, entry) => {
      own[draw] = count - lastPlace(sorted, at(values, entry));
    });
  });
  return ranks;
}

/** The place of `value` among numbers in rising order that hold it. */
function lastPlace(sorted: Float64Array, value: number): number {
  let [from, to] = [0, sorted.length];
  while (from + 1 < to) {
    const middle = (from + to) >> 1;
    if (at(sorted, middle) <= value) from = middle;
    else to = middle;
  }
  return from;
}

/** The ranks of several entries in rising order, counted rather than compared: there are many, of few kinds. */
function pooled(drawn: readonly Uint32Array[], entries: readonly number[]): Uint32Array {
  const counts = new Int32Array(drawn.length + 1);
  for (const entry of entries) for (const rank of itemAt(drawn, entry)) counts[rank] = placeAt(counts, rank) + 1;
  const sorted = new Uint32Array(counts.reduce((sum, count) => sum + count, 0));
  let from = 0;
  counts.forEach((count, rank) => {
    sorted.fill(rank, from, from + count);
    from += count;
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
