// Editions that take entries now, with their categories.
import type { Category, Edition } from "#app/areas/competition/edition";
import { listEditions, readEditionRules } from "#app/areas/competition/find-edition.server";
import { phaseOf } from "#app/areas/competition/phase";
import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";

export type OpenEdition = { readonly edition: Edition; readonly categories: readonly Category[] };

/** Newest first; hardly ever more than one. */
export async function listOpenEditions(q: Q, now: Instant): Promise<OpenEdition[]> {
  const open: OpenEdition[] = [];
  for (const edition of await listEditions(q)) {
    if (phaseOf(edition, now) !== "entries") continue;
    const { categories } = await readEditionRules(q, edition.id);
    open.push({ edition, categories });
  }
  return open;
}
