// Somebody sets a password through a personal link: a forgotten one anew, or the first one of an account that the office made.
import type { Instant } from "#app/base/instant";
import { ok, refused, type Result } from "#app/base/result";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import { enqueue } from "#app/services/mail/outbox";
import type { Q } from "#app/services/store";

import { deleteAttemptsOf } from "./attempt.repo.server";
import { passwordChangedLetter } from "./letters.server";
import { checkPassword, type PasswordRefusal } from "./password";
import { hashPassword } from "./password.server";
import { findPerson, updatePerson, type PersonRow } from "./person.repo.server";
import { proveAddress } from "./prove-address.server";
import { deleteSessionsOfPerson } from "./session.repo.server";
import { findUsableToken, revokeTokens, useToken } from "./token.repo.server";

export type PasswordLink = { readonly name: string; readonly email: string; readonly occasion: "first" | "forgotten" };

async function findOwner(q: Q, secret: string, now: Instant): Promise<PersonRow | undefined> {
  const link = await findUsableToken(q, "reset-password", secret, now);
  return link?.personId ? findPerson(q, link.personId) : undefined;
}

/** What the page behind the link shows; looking does not use the link up. Undefined when it cannot be used (any more). */
export async function findPasswordLink(deps: Pick<Deps, "store" | "now">, secret: string): Promise<PasswordLink | undefined> {
  const person = await findOwner(deps.store.read, secret, deps.now);
  return person && { name: person.name, email: person.email, occasion: person.passwordHash === null ? "first" : "forgotten" };
}

/** The id of the person, who may now be signed in. All their sessions have ended; the link proved their address. */
export async function resetPassword(deps: Deps, secret: string, password: string): Promise<Result<string, PasswordRefusal | "link-gone">> {
  const owner = await findOwner(deps.store.read, secret, deps.now);
  if (!owner) return refused("link-gone");
  const verdict = checkPassword(password, owner);
  if (!verdict.ok) return verdict;
  const passwordHash = await hashPassword(password);
  return deps.store.tx(async (q) => {
    const person = await findOwner(q, secret, deps.now);
    if (!person || !(await useToken(q, secret, deps.now))) return refused("link-gone");
    await updatePerson(q, person.id, { passwordHash });
    await deleteSessionsOfPerson(q, person.id);
    await revokeTokens(q, "verify-email", { personId: person.id });
    await deleteAttemptsOf(q, `sign-in:${person.email}`);
    await record(q, { at: deps.now, actor: person.id, action: "person.password-set", subject: `person:${person.id}` });
    await proveAddress(q, deps, person);
    if (person.passwordHash !== null) await enqueue(q, passwordChangedLetter(deps, person));
    return ok(person.id);
  });
}
