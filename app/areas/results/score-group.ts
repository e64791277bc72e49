// The scores of one comparison group in the form that the figures are computed from: entries and jurors as places, scores as plain numbers,
// exact means beside them, and which entries and jurors are connected. No model yet.
import { compare, fraction, type Fraction } from "#app/base/fraction";
import { itemAt, placeAt } from "#app/base/vector";

import { connectedParts } from "./connection";
import { likenessOf } from "./likeness";

/** One score: the total of one juror's sheet for one entry. */
export type Score = { readonly entry: string; readonly juror: string; readonly score: Fraction };

export type ScoredEntry = { readonly name: string; readonly n: number; readonly mean: Fraction };
export type ScoringJuror = { readonly name: string; readonly n: number };

/** Arrays named …Of have one place per score. */
export type ScoreGroup = {
  readonly entries: readonly ScoredEntry[];
  readonly jurors: readonly ScoringJuror[];
  readonly entryOf: Int32Array;
  readonly jurorOf: Int32Array;
  /** Scores less the lowest one: a constant added to all of them changes nothing here, to the last bit. */
  readonly above: Float64Array;
  readonly lowest: Fraction;
  /** Connected parts of the graph of entries and jurors: for each, the places of its scores. */
  readonly components: readonly Int32Array[];
  /** Entries with one number here have the same scores from jurors who are alike in turn. */
  readonly entryLikeness: Int32Array;
};

/**
 * Entries stand in order of their means, jurors in order of what they gave; names only tell apart what the scores do not. So neither the order
 * of the input nor the names can move a figure. Throws RangeError when a juror has two scores for one entry: there is no rule which one counts.
 */
export function groupScores(given: readonly Score[]): ScoreGroup {
  const denominator = given.reduce((common, { score }) => leastCommonMultiple(common, score.denominator), 1n);
  const whole = given.map(({ score }) => score.numerator * (denominator / score.denominator));
  const lowest = whole.reduce((least, value) => (value < least ? value : least), whole[0] ?? 0n);
  const entryNames = sortedNames(given.map(({ entry }) => entry));
  const jurorNames = sortedNames(given.map(({ juror }) => juror));
  const byName = { entryOf: placesOf(given.map(({ entry }) => entry), entryNames), jurorOf: placesOf(given.map(({ juror }) => juror), jurorNames) };
  const likeness = likenessOf(byName.entryOf, byName.jurorOf, levelsOf(whole));

  const entries = statistics(entryNames, byName.entryOf, whole, denominator);
  const jurors = statistics(jurorNames, byName.jurorOf, whole, denominator);
  const entryOrder = entries.map((_, place) => place).sort((a, b) => compare(itemAt(entries, b).mean, itemAt(entries, a).mean) || placeAt(likeness.entries, a) - placeAt(likeness.entries, b) || a - b);
  const jurorOrder = jurors.map((_, place) => place).sort((a, b) => placeAt(likeness.jurors, a) - placeAt(likeness.jurors, b) || a - b);
  const entryOf = byName.entryOf.map(lookup(entryOrder));
  const jurorOf = byName.jurorOf.map(lookup(jurorOrder));
  const order = scoreOrder(entryOf, jurorOf, jurors.length);

  const sorted = { entryOf: order.map((k) => placeAt(entryOf, k)), jurorOf: order.map((k) => placeAt(jurorOf, k)) };
  return {
    entries: entryOrder.map((place) => itemAt(entries, place)),
    jurors: jurorOrder.map((place) => itemAt(jurors, place)),
    ...sorted,
    above: Float64Array.from(order, (k) => Number(itemAt(whole, k) - lowest) / Number(denominator)),
    lowest: fraction(lowest, denominator),
    components: connectedParts(sorted.entryOf, sorted.jurorOf, entries.length, jurors.length),
    entryLikeness: Int32Array.from(entryOrder, (place) => placeAt(likeness.entries, place)),
  };
}

/** Scores by entry, then by juror: one order, whatever the order of the input. */
function scoreOrder(entryOf: Int32Array, jurorOf: Int32Array, jurors: number): Int32Array {
  const keyed = Float64Array.from(entryOf, (entry, k) => entry * jurors + placeAt(jurorOf, k));
  const order = Int32Array.from(keyed.keys()).sort((a, b) => Number(keyed[a]) - Number(keyed[b]));
  if (order.some((k, place) => place > 0 && keyed[k] === keyed[placeAt(order, place - 1)])) throw new RangeError("two scores of one juror for one entry");
  return order;
}

function statistics(names: readonly string[], of: Int32Array, whole: readonly bigint[], denominator: bigint): readonly ScoredEntry[] {
  const sums = names.map(() => 0n);
  const counts = new Int32Array(names.length);
  of.forEach((place, k) => {
    sums[place] = itemAt(sums, place) + itemAt(whole, k);
    counts[place] = placeAt(counts, place) + 1;
  });
  return names.map((name, place) => ({ name, n: placeAt(counts, place), mean: fraction(itemAt(sums, place), denominator * BigInt(placeAt(counts, place))) }));
}

/** Each score's place among the different scores, from the lowest. */
function levelsOf(whole: readonly bigint[]): Int32Array {
  const levels = [...new Set(whole)].sort((a, b) => (a < b ? -1 : 1));
  const placeOf = new Map(levels.map((value, place) => [value, place]));
  return Int32Array.from(whole, (value) => placeOf.get(value) ?? 0);
}

function sortedNames(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}

function placesOf(names: readonly string[], sorted: readonly string[]): Int32Array {
  const places = new Map(sorted.map((name, place) => [name, place]));
  return Int32Array.from(names, (name) => places.get(name) ?? 0);
}

function lookup(order: readonly number[]): (place: number) => number {
  const places = new Int32Array(order.length);
  order.forEach((old, place) => {
    places[old] = place;
  });
  return (old) => placeAt(places, old);
}

function leastCommonMultiple(a: bigint, b: bigint): bigint {
  return a === b ? a : fraction(a, b).numerator * b;
}
