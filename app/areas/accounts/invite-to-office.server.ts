// An organiser invites somebody to organise, observe or advise, or to speak for a Bezirksregierung. Whoever has no account yet gets a link to set their first password.
import { DAY, plus } from "#app/base/instant";
import { ok, refused, type Result } from "#app/base/result";
import { isOrganiser, type Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import { enqueue } from "#app/services/mail/outbox";
import type { Q } from "#app/services/store";
import { BASE_LOCALE } from "#db/vocabulary/locale";
import { REGIONAL_ROLE, type PersonRole } from "#db/vocabulary/person";

import { officeInvitationLetter, officeRoleLetter } from "./letters.server";
import { mayHaveRole } from "./office-role";
import { selectOrganisation } from "./organisation.repo.server";
import { deleteRole, findPersonByEmail, insertPerson, insertRole, selectRoles, updatePerson, type PersonRow } from "./person.repo.server";
import { insertToken, revokeTokens } from "./token.repo.server";

/** `email` lower case, trimmed. `organisationId`: of the Bezirksregierung, where that is the role. */
export type OfficeInvitation = { readonly name: string; readonly email: string; readonly role: PersonRole; readonly organisationId?: string | undefined };

/** "has-role": the person has a role and an account; the role is changed on their own page. "works-elsewhere": their account belongs to another organisation. */
export type OfficeInvitationRefusal = "not-allowed" | "has-role" | "not-regional" | "works-elsewhere";

const VALID = 14 * DAY;

export async function inviteToOffice(deps: Deps, viewer: Viewer, { name, email, role, organisationId }: OfficeInvitation): Promise<Result<undefined, OfficeInvitationRefusal>> {
  if (!isOrganiser(viewer)) return refused("not-allowed");
  return deps.store.tx(async (q) => {
    const known = await findPersonByEmail(q, email);
    const before = known ? await selectRoles(q, known.id) : [];
    if (known && known.emailVerifiedAt !== null && before.length > 0) return refused("has-role");
    const authority = role === REGIONAL_ROLE ? await selectOrganisation(q, organisationId ?? "") : undefined;
    const fits = mayHaveRole(role, authority ?? null);
    if (!fits.ok) return fits;
    if (authority && known && known.organisationId !== null && known.organisationId !== authority.id) return refused("works-elsewhere");
    const id = known?.id ?? deps.newId();
    if (!known) await insertPerson(q, { id, name, email, locale: viewer.locale ?? BASE_LOCALE, createdAt: deps.now });
    if (authority) await updatePerson(q, id, { organisationId: authority.id, organisationConfirmedAt: deps.now });
    for (const old of before) await deleteRole(q, id, old);
    await insertRole(q, id, role);
    await record(q, { at: deps.now, actor: viewer.personId, action: before.includes(role) ? "person.invited-again" : "role.granted", subject: `person:${id}`, before: { roles: before }, after: { roles: [role], ...(authority ? { organisation: authority.id } : {}) } });
    const person = known ?? { id, name, email, locale: viewer.locale, emailVerifiedAt: null };
    if (person.emailVerifiedAt === null) await sendInvitation(q, deps, person, { inviter: viewer.name, role });
    else await enqueue(q, officeRoleLetter(deps, person, { inviter: viewer.name, role }));
    return ok();
  });
}

type Invited = Pick<PersonRow, "id" | "name" | "email" | "locale">;

/** The link sets a password like one for a forgotten password does; only the letter differs. Earlier links stop working. */
async function sendInvitation(q: Q, deps: Deps, person: Invited, about: { readonly inviter: string; readonly role: PersonRole }): Promise<void> {
  const secret = deps.newSecret();
  await revokeTokens(q, "reset-password", { personId: person.id });
  await insertToken(q, { secret, kind: "reset-password", personId: person.id, createdAt: deps.now, expiresAt: plus(deps.now, VALID) });
  await enqueue(q, officeInvitationLetter(deps, person, { ...about, secret }));
}
