// An organiser gives a person a role in the office, changes it, or takes it away.
import { ok, refused, type Result } from "#app/base/result";
import { isOrganiser, type Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import type { PersonRole } from "#db/vocabulary/person";

import { mayHaveRole, mayStopOrganising } from "./office-role";
import { selectOrganisation } from "./organisation.repo.server";
import { countOrganisers, deleteRole, findPerson, insertRole, selectRoles } from "./person.repo.server";

export type SetRoleRefusal = "not-allowed" | "unknown" | "last-organiser" | "not-regional";

/** `role` null: none any more. It counts from the person's next click on. */
export async function setOfficeRole(deps: Deps, viewer: Viewer, personId: string, role: PersonRole | null): Promise<Result<undefined, SetRoleRefusal>> {
  if (!isOrganiser(viewer)) return refused("not-allowed");
  return deps.store.tx(async (q): Promise<Result<undefined, SetRoleRefusal>> => {
    const person = await findPerson(q, personId);
    if (!person) return refused("unknown");
    const before = await selectRoles(q, personId);
    if (before.length === (role === null ? 0 : 1) && (role === null || before.includes(role))) return ok();
    const stops = before.includes("organiser") && role !== "organiser" && person.emailVerifiedAt !== null;
    const may = mayStopOrganising({ isOrganiser: stops }, await countOrganisers(q));
    if (!may.ok) return may;
    const workplace = person.organisationId === null || person.organisationConfirmedAt === null ? undefined : await selectOrganisation(q, person.organisationId);
    const fits = role === null ? ok() : mayHaveRole(role, workplace ?? null);
    if (!fits.ok) return fits;
    for (const old of before) await deleteRole(q, personId, old);
    if (role !== null) await insertRole(q, personId, role);
    await record(q, { at: deps.now, actor: viewer.personId, action: role === null ? "role.revoked" : "role.granted", subject: `person:${personId}`, before: { roles: before }, after: { roles: role === null ? [] : [role] } });
    return ok();
  });
}
