// The shipped map and directory as places and a drawing: worked out once in each process, because they never change while it lives.
import bodies from "#db/reference/bodies.json" with { type: "json" };
import borderMunicipalities from "#db/reference/border-municipalities.json" with { type: "json" };
import topology from "#db/reference/map.topo.json" with { type: "json" };
import municipalities from "#db/reference/municipalities.json" with { type: "json" };

import { drawMap, type MapDrawing } from "./map-drawing";
import { placesOf, type Places } from "./places";

export type Atlas = { readonly places: Places; readonly drawing: MapDrawing };

let atlas: Atlas | undefined;

/** Ids are those of the directory of organisations. */
export function loadPlaces(): Atlas {
  atlas ??= {
    places: placesOf(
      topology,
      municipalities.map(({ ags, name, districtCode }) => ({ id: `de-${ags}`, code: ags, name, districtCode })),
      bodies.districts.map(({ code, name }) => ({ id: `de-${code}`, code, name, districtCode: code })),
      borderMunicipalities.map(({ country, code, name, longitude, latitude }) => ({ id: `${country}-${code}`.toLowerCase(), code, name, country, longitude, latitude })),
    ),
    drawing: drawMap(topology, borderMunicipalities),
  };
  return atlas;
}
