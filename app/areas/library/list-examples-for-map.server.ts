// Public examples for a map, with the revision under which what is drawn of them may be kept.
import type { Q } from "#app/services/store";

import { listExperiences } from "./list-experiences.server";
import type { Cooperation } from "./map-sight";
import { readShelf } from "./read-shelf.server";

export async function listExamplesForMap(q: Q): Promise<{ readonly revision: string; readonly cooperations: readonly Cooperation[] }> {
  const { revision } = await readShelf(q);
  return { revision, cooperations: await listExperiences(q) };
}
