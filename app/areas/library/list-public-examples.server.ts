// Every public example with its organisations, the newest first: for the areas and pages that show cooperations in another way, such as a map.
import type { Q } from "#app/services/store";

import type { PublicExample } from "./example";
import { readShelf } from "./read-shelf.server";

/** Kept in memory while nothing changes; the same array then, which nobody may change. */
export async function listPublicExamples(q: Q): Promise<readonly PublicExample[]> {
  return (await readShelf(q)).examples;
}
