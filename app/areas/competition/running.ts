// Which edition the front pages speak of when several are on record.
import type { Instant } from "#app/base/instant";

import { phaseOf, type EditionDates, type Phase } from "./phase";

const URGENCY: readonly (readonly Phase[])[] = [["entries", "checking", "judging", "deliberation", "sealed"], ["preparation"], ["published"]];

/** The first that is under way, else the first in preparation, else the first published. `editions`: newest first. */
export function runningEdition<E extends EditionDates>(editions: readonly E[], now: Instant): E | undefined {
  for (const phases of URGENCY) {
    const found = editions.find((edition) => phases.includes(phaseOf(edition, now)));
    if (found) return found;
  }
  return undefined;
}

/** The public sees an edition once its rules are frozen; before that only the office does (law §3). */
export function isPublic(edition: Pick<EditionDates, "rulesFrozenAt">): boolean {
  return edition.rulesFrozenAt !== null;
}
