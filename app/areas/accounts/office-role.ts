// The one rule about roles in the office.
import { ok, refused, type Result } from "#app/base/result";

/** The competition always has an organiser: the last one neither loses the role nor leaves (law of this house). */
export function mayStopOrganising(person: { readonly isOrganiser: boolean }, organisers: number): Result<undefined, "last-organiser"> {
  return person.isOrganiser && organisers <= 1 ? refused("last-organiser") : ok();
}
