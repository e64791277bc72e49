// The district for which somebody of a Bezirksregierung speaks.
import { findOrganisation } from "#app/areas/accounts/find-organisation.server";
import { isRegional, type Viewer } from "#app/base/viewer";
import type { Q } from "#app/services/store";
import { REGIONAL_DISTRICT_NAMES, REGIONAL_DISTRICTS, type RegionalDistrict } from "#db/vocabulary/regional-district";

/** Null for everybody else, and for whoever has the role and works for no Bezirksregierung any more. */
export async function findDistrict(q: Q, viewer: Viewer): Promise<RegionalDistrict | null> {
  if (!isRegional(viewer) || !viewer.emailVerified || viewer.organisationId === null) return null;
  const authority = await findOrganisation(q, viewer.organisationId);
  if (authority?.kind !== "regional-government") return null;
  return REGIONAL_DISTRICTS.find((district) => REGIONAL_DISTRICT_NAMES[district] === authority.regionalDistrict) ?? null;
}
