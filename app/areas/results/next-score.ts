// The cheapest next step where a prize line is not certain: which further score, of which juror for which entry, would tell the most (law §9).
import { at, itemAt, placeAt } from "#app/base/vector";

import { inverseColumn, type Column } from "./inverse-column";
import { predictionErrors } from "./mixed-equations";
import type { FittedScores } from "./score-ranking";
import { zoneAt } from "./tie-zone";

/** `gain`: the share by which the variances of the uncertain differences across the line fall, whatever the score will be; 0 to 1. */
export type NextScore = { readonly entry: string; readonly juror: string; readonly gain: number };

/**
 * The most telling score that does not exist yet, among the pairs for which `mayScore` is true (conflicts, loads, languages are the caller's to know).
 * Null: nothing is uncertain, no pair is left, or there is no model. Equal gains: the first by entry, then by juror.
 */
export function nextScore({ group, model }: FittedScores, places: number, mayScore: (juror: string, entry: string) => boolean): NextScore | null {
  const [part, ...others] = model.ok ? model.value.components : [];
  if (!model.ok || part === undefined || others.length > 0 || part.equations === null) return null;
  const { component, equations } = { component: part.component, equations: part.equations };
  const { above, below } = zoneAt(part, model.value.variances.residual, places);
  const zone = [...above, ...below];
  const columns = new Map<number, Column>(zone.map((entry) => [entry, inverseColumn(equations, { factor: "entry", place: entry })]));
  const ofMean = inverseColumn(equations, "mean");
  const ofJuror = predictionErrors(equations).juror;
  const names = { entry: (place: number) => itemAt(group.entries, placeAt(component.ids.entry, place)).name, juror: (place: number) => itemAt(group.jurors, placeAt(component.ids.juror, place)).name };
  const scored = new Set(Array.from(group.entryOf, (entry, k) => `${entry}|${placeAt(group.jurorOf, k)}`));

  const variance = (high: Column, highPlace: number, low: Column, lowPlace: number) => at(high.entry, highPlace) + at(low.entry, lowPlace) - 2 * at(high.entry, lowPlace);
  const pairs = above.flatMap((high) => below.map((low) => ({ high, low })));
  const all = pairs.reduce((sum, { high, low }) => sum + variance(itemOf(columns, high), high, itemOf(columns, low), low), 0);

  const candidates = zone.flatMap((entry) =>
    Array.from(component.ids.juror.keys())
      .filter((juror) => !scored.has(`${placeAt(component.ids.entry, entry)}|${placeAt(component.ids.juror, juror)}`) && mayScore(names.juror(juror), names.entry(entry)))
      .map((juror) => {
        const own = itemOf(columns, entry);
        // The variance of the score to come, and how it goes together with each effect: one step of recursive least squares.
        const spread = 1 + at(own.entry, entry) + at(ofJuror, juror) + ofMean.mean + 2 * (at(own.juror, juror) + own.mean + at(ofMean.juror, juror));
        const together = (column: Column) => at(column.entry, entry) + at(column.juror, juror) + column.mean;
        const fall = pairs.reduce((sum, { high, low }) => sum + (together(itemOf(columns, high)) - together(itemOf(columns, low))) ** 2, 0) / spread;
        return { entry: names.entry(entry), juror: names.juror(juror), gain: fall / all };
      }),
  );
  return candidates.sort((a, b) => b.gain - a.gain || (a.entry < b.entry ? -1 : a.entry > b.entry ? 1 : a.juror < b.juror ? -1 : 1))[0] ?? null;
}

function itemOf(columns: ReadonlyMap<number, Column>, place: number): Column {
  const column = columns.get(place);
  if (column === undefined) throw new RangeError(`no column of entry ${place}`);
  return column;
}
