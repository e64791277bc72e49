// The lists of cooperations that can be laid on the map, the usual one first. A later area lays its own on it by passing plain values from its route.
import { m } from "#app/i18n";
import type { Q } from "#app/services/store";

import { listExperiences } from "./list-experiences.server";
import type { MapLayer } from "./map-sight";
import { readShelf } from "./read-shelf.server";

export async function listMapLayers(q: Q): Promise<readonly [MapLayer, ...MapLayer[]]> {
  const { revision } = await readShelf(q);
  return [{ key: "beispiele", label: m.map_layer_examples(), revision, cooperations: await listExperiences(q) }];
}
