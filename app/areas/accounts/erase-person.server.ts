// A piece of other use cases: a person is gone. Name and address are replaced, what they did stays on record, their sessions and links end (law §11).
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import { forgetRecipient } from "#app/services/mail/forget-recipient";
import type { Q } from "#app/services/store";

import { countOrganisers, deleteRole, selectRoles, updatePerson, type PersonRow } from "./person.repo.server";
import { mayStopOrganising } from "./office-role";
import { ok, type Result } from "#app/base/result";
import { deleteSessionsOfPerson } from "./session.repo.server";
import { deleteTokensOfPerson } from "./token.repo.server";

/** What stands in the place of the name. The product's first language, because it becomes part of the record. */
export const ERASED_NAME = "Gelöschtes Konto";

export async function erasePerson(q: Q, deps: Pick<Deps, "now">, person: PersonRow, by: { readonly actor: string; readonly action: string }): Promise<Result<undefined, "last-organiser">> {
  const roles = await selectRoles(q, person.id);
  const may = mayStopOrganising({ isOrganiser: roles.includes("organiser") && person.emailVerifiedAt !== null }, await countOrganisers(q));
  if (!may.ok) return may;
  const email = `${person.id}@removed.invalid`;
  for (const role of roles) await deleteRole(q, person.id, role);
  await deleteSessionsOfPerson(q, person.id);
  await deleteTokensOfPerson(q, person.id);
  await forgetRecipient(q, person.email, email);
  await updatePerson(q, person.id, { email, name: ERASED_NAME, passwordHash: null, organisationConfirmedAt: null, removedAt: deps.now });
  await record(q, { at: deps.now, actor: by.actor, action: by.action, subject: `person:${person.id}`, before: { roles } });
  return ok();
}
