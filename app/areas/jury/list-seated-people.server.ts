// Everybody who sits or sat on the jury of an edition, for what has to be known of them as long as its record stands.
import type { Q } from "#app/services/store";

import { selectSeatedPeople } from "./juror.repo.server";

/** Ids of people, each once. */
export async function listSeatedPeople(q: Q): Promise<readonly string[]> {
  return selectSeatedPeople(q);
}
