// Who could be a partner, and why: the law of matching wishes with wishes and with experience. Nothing is weighed that the reasons do not say.
import type { Topic } from "#db/vocabulary/topic";

import { kilometresBetween } from "./distance";
import type { Wish } from "./notice";
import { isBeside, type Place, type Places } from "./places";

/** A public example as matching reads it. */
export type Experience = { readonly title: string; readonly href: string; readonly topics: readonly Topic[]; readonly organisationIds: readonly string[] };

export type Reason =
  /** Looks for partners in the same field. `mutual`: within a reach in which the other one looks too. */
  | { readonly kind: "wish"; readonly noticeId: string; readonly mutual: boolean }
  /** Takes part in a public example of this field. */
  | { readonly kind: "experience"; readonly title: string; readonly href: string }
  | { readonly kind: "beside" }
  /** The same Kreis, or the Kreis itself. */
  | { readonly kind: "district" }
  | { readonly kind: "distance"; readonly kilometres: number }
  | { readonly kind: "abroad"; readonly country: string };

export type Suggestion = {
  readonly place: Place;
  /** What speaks for it, the strongest first. */
  readonly reasons: readonly Reason[];
};

/** More than these nobody reads. */
const MOST_SUGGESTIONS = 25;
const MOST_EXAMPLES = 3;

/** Whether `to` lies where somebody at `from` looks. Beyond a border only where that is wanted; whole kilometres between the centres. */
export function isWithinReach({ reach, radiusKm, crossBorder }: Pick<Wish, "reach" | "radiusKm" | "crossBorder">, from: Place, to: Place): boolean {
  if (from.id === to.id || (from.country !== to.country && !crossBorder)) return false;
  return reach === "beside" ? isBeside(from, to) : Math.round(kilometresBetween(from, to)) <= (radiusKm ?? 0);
}

/**
 * Whoever lies within reach and has a wish in the same field or experience in it. First those who look for the same and could be reached from there, then those
 * who look for it, then those with experience; among equals the nearest.
 */
export function suggestPartners(
  wish: Wish,
  { places, wishes, experiences }: { readonly places: Places; readonly wishes: readonly Wish[]; readonly experiences: readonly Experience[] },
): readonly Suggestion[] {
  const home = places.get(wish.organisationId);
  if (home === undefined) return [];
  const suggestions = [...places.values()]
    .filter((place) => isWithinReach(wish, home, place))
    .flatMap((place) => {
      const found = [...reasonsOfWishes(wish, home, place, wishes), ...reasonsOfExperience(wish.topic, place, experiences)];
      return found.length === 0 ? [] : [{ place, reasons: [...found, ...reasonsOfPlace(home, place)], strength: strengthOf(found), kilometres: kilometresBetween(home, place) }];
    });
  return suggestions
    .toSorted((a, b) => b.strength - a.strength || a.kilometres - b.kilometres || (a.place.id < b.place.id ? -1 : 1))
    .slice(0, MOST_SUGGESTIONS)
    .map(({ place, reasons }) => ({ place, reasons }));
}

function reasonsOfWishes(wish: Wish, home: Place, place: Place, wishes: readonly Wish[]): Reason[] {
  return wishes
    .filter((other) => other.organisationId === place.id && other.topic === wish.topic)
    .map((other): Reason => ({ kind: "wish", noticeId: other.id, mutual: isWithinReach(other, place, home) }));
}

function reasonsOfExperience(topic: Topic, place: Place, experiences: readonly Experience[]): Reason[] {
  return experiences
    .filter(({ topics, organisationIds }) => topics.includes(topic) && organisationIds.includes(place.id))
    .slice(0, MOST_EXAMPLES)
    .map(({ title, href }): Reason => ({ kind: "experience", title, href }));
}

function reasonsOfPlace(home: Place, place: Place): Reason[] {
  const reasons: Reason[] = [];
  if (isBeside(home, place)) reasons.push({ kind: "beside" });
  if (home.districtCode !== null && home.districtCode === place.districtCode) reasons.push({ kind: "district" });
  if (home.country !== place.country) reasons.push({ kind: "abroad", country: place.country });
  return [...reasons, { kind: "distance", kilometres: Math.round(kilometresBetween(home, place)) }];
}

function strengthOf(reasons: readonly Reason[]): number {
  if (reasons.some((reason) => reason.kind === "wish" && reason.mutual)) return 3;
  return reasons.some(({ kind }) => kind === "wish") ? 2 : 1;
}
