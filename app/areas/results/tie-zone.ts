// The tie zone at a prize line: entries whose order there is not certain at 90 % (law §9). It is where a jury should talk, or look once more.
import { normalBelow } from "#app/base/normal";
import { at, itemAt, placeAt } from "#app/base/vector";

import type { AdjustedComponent } from "./adjusted-model";
import { inverseColumn } from "./inverse-column";
import type { FittedScores } from "./score-ranking";

const CERTAIN = 0.9;

/** Places of entries in the component, the ones above the line first. */
export type LineZone = { readonly above: readonly number[]; readonly below: readonly number[] };

/**
 * The entries above the line, which `places` entries can take, and those below it, of which one may well belong on the other side: by adjusted
 * score they are apart, but with less than 90 % certainty. Empty where all is certain. Null without a model, and where parts of the group
 * cannot be compared. The names stand in the order of adjusted scores.
 */
export function tieZone({ group, model }: FittedScores, places: number): { readonly above: readonly string[]; readonly below: readonly string[] } | null {
  const [part, ...others] = model.ok ? model.value.components : [];
  if (!model.ok || part === undefined || others.length > 0) return null;
  const { above, below } = zoneAt(part, model.value.variances.residual, places);
  const name = (place: number) => itemAt(group.entries, placeAt(part.component.ids.entry, place)).name;
  return { above: above.map(name), below: below.map(name) };
}

export function zoneAt(part: AdjustedComponent, noise: number, places: number): LineZone {
  const { effect } = part.entry;
  const order = Array.from(effect.keys()).sort((a, b) => at(effect, b) - at(effect, a) || a - b);
  const [top, rest] = [order.slice(0, places), order.slice(places)];
  const uncertain = top.flatMap((high) => {
    const ahead = chancesAhead(part, noise, high);
    return rest.filter((low) => ahead(low) < CERTAIN).map((low) => ({ high, low }));
  });
  const [above, below] = [new Set(uncertain.map(({ high }) => high)), new Set(uncertain.map(({ low }) => low))];
  return { above: top.filter((place) => above.has(place)), below: rest.filter((place) => below.has(place)) };
}

/** The probability that an entry's true effect is above another's: differences of effects are normal with the errors' covariance. */
function chancesAhead({ entry: { effect, se }, equations }: AdjustedComponent, noise: number, high: number): (low: number) => number {
  const column = equations === null ? null : inverseColumn(equations, { factor: "entry", place: high });
  return (low) => {
    const difference = at(effect, high) - at(effect, low);
    const variance = column === null ? 0 : at(se, high) ** 2 + at(se, low) ** 2 - 2 * noise * at(column.entry, low);
    if (difference === 0) return 0.5;
    return variance > 0 ? normalBelow(difference / Math.sqrt(variance)) : 1;
  };
}
