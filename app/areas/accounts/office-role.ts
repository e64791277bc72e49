// The rules about roles: who may lose one, and who can have the one of a Bezirksregierung.
import { ok, refused, type Result } from "#app/base/result";
import type { OrganisationKind } from "#db/vocabulary/organisation";
import { REGIONAL_ROLE, type PersonRole } from "#db/vocabulary/person";

/** The competition always has an organiser: the last one neither loses the role nor leaves (law of this house). */
export function mayStopOrganising(person: { readonly isOrganiser: boolean }, organisers: number): Result<undefined, "last-organiser"> {
  return person.isOrganiser && organisers <= 1 ? refused("last-organiser") : ok();
}

/** The role of a Bezirksregierung is for whoever confirmedly works for one; all others are for anybody. `workplace` null: none, or not confirmed. */
export function mayHaveRole(role: PersonRole, workplace: { readonly kind: OrganisationKind } | null): Result<undefined, "not-regional"> {
  return role === REGIONAL_ROLE && workplace?.kind !== "regional-government" ? refused("not-regional") : ok();
}
