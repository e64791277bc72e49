// Who may look for partners, and who sees how much of a notice. The public sees who looks in which field; the rest is for those who could answer.
import { isOrganiser, mayReadOffice, type Viewer } from "#app/base/viewer";

import type { Place, Places } from "./places";

/** The municipality or Kreis in whose name somebody looks for partners: they confirmedly work there, and it lies on the map. */
export function seekerOf(viewer: Viewer | undefined, places: Places): Place | undefined {
  if (!viewer?.emailVerified || viewer.organisationId === null) return undefined;
  return places.get(viewer.organisationId);
}

/** Whether the words of a notice are for this reader. */
export function mayReadWords(viewer: Viewer | undefined, places: Places): boolean {
  return seekerOf(viewer, places) !== undefined || (viewer !== undefined && mayReadOffice(viewer));
}

export function mayRemoveNotice(viewer: Viewer | undefined): boolean {
  return viewer !== undefined && isOrganiser(viewer);
}

/** How far a reader is from looking for partners: without account, not confirmed yet, working somewhere else, or ready. */
export type SearchAccount = "none" | "pending" | "other" | "municipality";

export function searchAccount(viewer: Viewer | undefined, places: Places): SearchAccount {
  if (!viewer) return "none";
  if (seekerOf(viewer, places)) return "municipality";
  return viewer.pendingOrganisationId !== null && places.has(viewer.pendingOrganisationId) ? "pending" : "other";
}
