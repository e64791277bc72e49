// How long closed cases are kept, for everybody who asks for advice and for the office that sets it.
import type { Q } from "#app/services/store";

import { selectTerm } from "./retention.repo.server";

/** In months. */
export async function findKeepMonths(q: Q): Promise<number> {
  return (await selectTerm(q)).keepMonths;
}
