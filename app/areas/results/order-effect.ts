// Does the place in a juror's list matter (law §9)? Lists are shuffled per juror, so the order itself is the experiment: a randomisation test
// (Fisher 1935, "The design of experiments") compares with the orders that could have been drawn as well, and needs no other assumption.
import { shuffled, type Random } from "#app/base/random";
import { at, dot, placeAt } from "#app/base/vector";

import { leastSquares } from "./least-squares";
import { componentOf } from "./mixed-equations";
import { groupScores, type Score } from "./score-group";

/** `position`: the entry's place in that juror's list, from 1. */
export type PlacedScore = Score & { readonly position: number };

/**
 * `perPlace`: how much more a juror gives per place further down, in the unit of the scores, quality and severity taken out. `chance`: how often an
 * order drawn at random shows as much in either direction; small: the order mattered.
 */
export type OrderEffect = { readonly perPlace: number; readonly chance: number; readonly scores: number };

const DRAWS = 1_999;
/** Squares left over that are rounding, as a share of all squares. */
const NOTHING = 1e-12;

/** Null where quality and severity explain either the scores or the places entirely. */
export function orderEffect(placed: readonly PlacedScore[], random: Random): OrderEffect | null {
  const group = groupScores(placed);
  const positionOf = new Map(placed.map(({ entry, juror, position }) => [`${juror}\n${entry}`, position]));
  const parts = group.components.map((scores) => {
    const component = componentOf(group, scores);
    const { ids, large, largeOf, smallOf } = component;
    const name = { entry: (place: number) => group.entries[placeAt(ids.entry, place)]?.name ?? "", juror: (place: number) => group.jurors[placeAt(ids.juror, place)]?.name ?? "" };
    const [entryOf, jurorOf] = large === "entry" ? [largeOf, smallOf] : [smallOf, largeOf];
    const positions = Float64Array.from(entryOf, (entry, k) => positionOf.get(`${name.juror(placeAt(jurorOf, k))}\n${name.entry(entry)}`) ?? 0);
    return { jurorOf, positions, rest: leastSquares(component, component.y).rest, restOfPositions: leastSquares(component, positions).rest, y: component.y };
  });
  const total = (value: (part: (typeof parts)[number]) => number) => parts.reduce((sum, part) => sum + value(part), 0);
  const free = total(({ restOfPositions }) => dot(restOfPositions, restOfPositions));
  const nothingFree = free <= NOTHING * total(({ positions }) => dot(positions, positions));
  if (nothingFree || total(({ rest }) => dot(rest, rest)) <= NOTHING * total(({ y }) => dot(y, y))) return null;

  const seen = total(({ rest, positions }) => dot(rest, positions));
  let asMuch = 1; // the order that was drawn is one of those that could have been
  for (let draw = 0; draw < DRAWS; draw++) {
    const drawn = total(({ rest, positions, jurorOf }) => dot(rest, reordered(positions, jurorOf, random)));
    if (Math.abs(drawn) >= Math.abs(seen) * (1 - 1e-12)) asMuch += 1;
  }
  return { perPlace: seen / free, chance: asMuch / (DRAWS + 1), scores: group.above.length };
}

/** Each juror's places dealt anew among the entries of that juror. */
function reordered(positions: Float64Array, jurorOf: Int32Array, random: Random): Float64Array {
  const own = new Map<number, number[]>();
  jurorOf.forEach((juror, k) => {
    const places = own.get(juror);
    if (places === undefined) own.set(juror, [k]);
    else places.push(k);
  });
  const result = new Float64Array(positions.length);
  for (const places of own.values()) {
    shuffled(places, random).forEach((from, i) => {
      result[places[i] ?? from] = at(positions, from);
    });
  }
  return result;
}
