// Who asks: a signed-in person as every use case sees them. What they may do is decided by the policies of the areas.
import type { JurorRole, JurorState } from "#db/vocabulary/jury";
import type { Locale } from "#db/vocabulary/locale";
import { REGIONAL_ROLE, type PersonRole } from "#db/vocabulary/person";

export type Jurorship = {
  readonly jurorId: string;
  readonly editionId: string;
  readonly role: JurorRole;
  readonly state: JurorState;
};

export type Viewer = {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale | null;
  readonly emailVerified: boolean;
  /** The organisation the person confirmedly works for. */
  readonly organisationId: string | null;
  /** The organisation the person says to work for, not confirmed yet. */
  readonly pendingOrganisationId: string | null;
  readonly roles: readonly PersonRole[];
  readonly jurorships: readonly Jurorship[];
  /** Hash of the session they came with; names it in the list of their sessions. */
  readonly sessionHash: string;
};

export function isOrganiser(viewer: Viewer): boolean {
  return viewer.roles.includes("organiser");
}

/** Reads everything of the competition, changes nothing: observers, and organisers too. Advisers see their cases only (areas/advice). */
export function mayReadOffice(viewer: Viewer): boolean {
  return viewer.roles.includes("organiser") || viewer.roles.includes("observer");
}

/** Speaks for a Bezirksregierung, and is nobody's entrant and no part of the office. Which one, areas/advice asks of the directory. */
export function isRegional(viewer: Viewer): boolean {
  return viewer.roles.includes(REGIONAL_ROLE);
}

/** Works on advice cases: advisers, and organisers, who advise too. */
export function isAdviser(viewer: Viewer): boolean {
  return isOrganiser(viewer) || viewer.roles.includes("adviser");
}

/** Reads advice cases: whoever works on them, and observers. */
export function mayReadCases(viewer: Viewer): boolean {
  return mayReadOffice(viewer) || isAdviser(viewer);
}

/** The viewer's accepted seat on the jury of an edition. */
export function jurorshipIn(viewer: Viewer, editionId: string): Jurorship | undefined {
  return viewer.jurorships.find((seat) => seat.editionId === editionId && seat.state === "accepted");
}
