// What the map shows of a layer of cooperations: how many each place has, who is tied to whom, and everything about the place that was chosen. Pure, and blind to
// where the cooperations come from, so that a route can lay any list of them on the map.
import type { Locale } from "#db/vocabulary/locale";

import { isBeside, directionOf, type Direction, type Place, type Places } from "./places";

/** Something that organisations do together. */
export type Cooperation = {
  readonly id: string;
  readonly title: string;
  /** Of the title. */
  readonly language: Locale;
  /** Where more is said of it; null: nowhere. */
  readonly href: string | null;
  /** Whoever takes part, by id of the directory; the lead first. */
  readonly organisationIds: readonly string[];
};

/** Of places of the map with one cooperation or more. */
export type PlaceCount = { readonly place: Place; readonly cooperations: number };

/** Two places that have partners in common, and in how many cooperations. */
export type Tie = { readonly from: Place; readonly to: Place; readonly cooperations: number };

/** A cooperation with the places that take part in it, other than the one it is listed under. */
export type Shared = Cooperation & { readonly partners: readonly Place[] };

export type ChosenPlace = {
  readonly place: Place;
  readonly cooperations: readonly Shared[];
  /** By the number of their cooperations, then by name. */
  readonly neighbours: readonly { readonly place: Place; readonly direction: Direction; readonly cooperations: readonly Shared[] }[];
};

export type MapSight = {
  /** With at least one place on the map. */
  readonly cooperations: number;
  /** By name. */
  readonly counts: readonly PlaceCount[];
  /** The strongest first; of a chosen place its own only. */
  readonly ties: readonly Tie[];
  /** How many weaker ties are left out. */
  readonly tiesLeftOut: number;
  /** Undefined: none is chosen, or one that the map does not know. */
  readonly chosen: ChosenPlace | undefined;
};

/** More lines than these are a tangle. */
const MOST_TIES = 250;

/** Upper ends of the classes of the legend: none, one, two or three, four to six, more. */
export const CLASS_ENDS = [0, 1, 3, 6, Infinity] as const;

/** Number of the class that holds the count, from 0. */
export function classOf(count: number): number {
  return CLASS_ENDS.findIndex((end) => count <= end);
}

/** What follows from the cooperations alone, whatever place is chosen. */
export type MapSurvey = Pick<MapSight, "cooperations" | "counts"> & {
  /** By id of the place, in the order in which they were given. */
  readonly byPlace: ReadonlyMap<string, readonly Shared[]>;
  /** The strongest first. */
  readonly ties: readonly Tie[];
};

export function surveyMap(places: Places, cooperations: readonly Cooperation[]): MapSurvey {
  const involved = cooperations
    .map((cooperation) => ({ cooperation, at: placesIn(places, cooperation) }))
    .filter(({ at }) => at.length > 0);
  const byPlace = new Map<string, Shared[]>();
  for (const { cooperation, at } of involved) {
    for (const place of at) {
      const shared = byPlace.get(place.id) ?? [];
      shared.push({ ...cooperation, partners: at.filter(({ id }) => id !== place.id) });
      byPlace.set(place.id, shared);
    }
  }
  const counts = [...byPlace].flatMap(([id, shared]) => {
    const place = places.get(id);
    return place ? [{ place, cooperations: shared.length }] : [];
  });
  return { cooperations: involved.length, counts: counts.toSorted((a, b) => byName(a.place, b.place)), byPlace, ties: tiesIn(involved.map(({ at }) => at)) };
}

/** `code`: AGS, or the national code abroad, of the place to be chosen. */
export function lookAtMap(places: Places, { cooperations, counts, byPlace, ties }: MapSurvey, code: string | undefined): MapSight {
  const of = (place: Place) => byPlace.get(place.id) ?? [];
  const place = code === undefined ? undefined : placeByCode(places, code);
  const shown = ties.filter(({ from, to }) => place === undefined || from.id === place.id || to.id === place.id);
  return {
    cooperations,
    counts,
    ties: shown.slice(0, MOST_TIES),
    tiesLeftOut: Math.max(0, shown.length - MOST_TIES),
    chosen: place && {
      place,
      cooperations: of(place),
      neighbours: [...places.values()]
        .filter((other) => isBeside(place, other))
        .map((other) => ({ place: other, direction: directionOf(place, other), cooperations: of(other) }))
        .toSorted((a, b) => b.cooperations.length - a.cooperations.length || byName(a.place, b.place)),
    },
  };
}

export function placeByCode(places: Places, code: string): Place | undefined {
  return [...places.values()].find((place) => place.code === code);
}

const german = new Intl.Collator("de");

function byName(a: Place, b: Place): number {
  return german.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
}

/** Each once; organisations without a place are left out. */
function placesIn(places: Places, { organisationIds }: Cooperation): readonly Place[] {
  return [...new Set(organisationIds)].flatMap((id) => places.get(id) ?? []);
}

/** From the first place of each cooperation, its lead, to every other one. */
function tiesIn(cooperations: readonly (readonly Place[])[]): readonly Tie[] {
  const ties = new Map<string, Tie>();
  for (const [lead, ...partners] of cooperations) {
    if (lead === undefined) continue;
    for (const partner of partners) {
      const [from, to] = lead.id < partner.id ? [lead, partner] : [partner, lead];
      const key = `${from.id} ${to.id}`;
      ties.set(key, { from, to, cooperations: (ties.get(key)?.cooperations ?? 0) + 1 });
    }
  }
  return [...ties].toSorted(([a, x], [b, y]) => y.cooperations - x.cooperations || (a < b ? -1 : 1)).map(([, tie]) => tie);
}
