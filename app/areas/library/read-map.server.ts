// Everything that the page of the map needs to show a list of cooperations. They come from whoever asks: this knows no table.
import { loadPlaces } from "./load-places.server";
import type { MapSheet } from "./map-drawing";
import { lookAtMap, surveyMap, type Cooperation, type MapSight, type MapSurvey } from "./map-sight";
import { boxAround, wholeSheet, type ViewBox } from "./map-view-box";

export type MapExtent = "land" | "around";

export type MapReading = {
  readonly sheet: MapSheet;
  readonly sight: MapSight;
  readonly box: ViewBox;
  readonly extent: MapExtent;
  /** The code that was asked for, cut short where it is too long to be one; undefined where none was. */
  readonly asked: string | undefined;
};

export type MapQuestion = {
  /** AGS, or the national code abroad; empty or undefined for none. */
  readonly code: string | undefined;
  readonly extent: MapExtent;
};

const LONGEST_CODE = 20;

/** Of lists that are themselves kept while nothing changes: each is surveyed once. */
const surveys = new WeakMap<readonly Cooperation[], MapSurvey>();

function surveyOf(cooperations: readonly Cooperation[]): MapSurvey {
  const survey = surveys.get(cooperations) ?? surveyMap(loadPlaces().places, cooperations);
  surveys.set(cooperations, survey);
  return survey;
}

/** A place that is not known is none that is chosen, and `asked` says what it was. */
export function readMap(cooperations: readonly Cooperation[], { code, extent }: MapQuestion): MapReading {
  const { places, drawing } = loadPlaces();
  const asked = code?.trim().toUpperCase() || undefined;
  const sight = lookAtMap(places, surveyOf(cooperations), asked);
  const { chosen, ties } = sight;
  const around = chosen && extent === "around" ? boxAround(drawing, [chosen.place, ...chosen.neighbours.map(({ place }) => place), ...ties.flatMap(({ from, to }) => [from, to])]) : undefined;
  return {
    sheet: {
      areas: drawing.areas,
      borders: drawing.borders,
      places: [...places.values()].map((place) => {
        const [x, y] = drawing.placeOn(place);
        return { ...place, x, y };
      }),
    },
    sight,
    box: around ?? wholeSheet(drawing),
    extent: around ? "around" : "land",
    asked: asked?.slice(0, LONGEST_CODE),
  };
}
