// Somebody follows the link of the confirmation mail and proves with their password that it was they who registered:
// whoever registers a stranger's address gains nothing, even when the stranger clicks.
import type { Instant } from "#app/base/instant";
import { ok, refused, type Result } from "#app/base/result";
import type { Deps } from "#app/services/deps";
import type { Q } from "#app/services/store";

import { selectOrganisation } from "./organisation.repo.server";
import { findPerson, type PersonRow } from "./person.repo.server";
import { proveAddress } from "./prove-address.server";
import { provePassword } from "./prove-password.server";
import { findUsableToken, useToken } from "./token.repo.server";

export type AddressLink = { readonly name: string; readonly email: string; readonly organisation: string | null };

async function findApplicant(q: Q, secret: string, now: Instant): Promise<PersonRow | undefined> {
  const link = await findUsableToken(q, "verify-email", secret, now);
  return link?.personId ? findPerson(q, link.personId) : undefined;
}

/** What the page behind the link shows; looking does not use the link up. Undefined when it cannot be used (any more). */
export async function findAddressLink(deps: Pick<Deps, "store" | "now">, secret: string): Promise<AddressLink | undefined> {
  const person = await findApplicant(deps.store.read, secret, deps.now);
  if (!person) return undefined;
  const organisation = person.organisationId === null ? undefined : await selectOrganisation(deps.store.read, person.organisationId);
  return { name: person.name, email: person.email, organisation: organisation?.name ?? null };
}

/** The id of the person, who may now be signed in. */
export async function confirmAddress(deps: Deps, secret: string, password: string): Promise<Result<string, "link-gone" | "wrong" | "too-many">> {
  const person = await findApplicant(deps.store.read, secret, deps.now);
  if (!person) return refused("link-gone");
  const proven = await provePassword(deps, person, password);
  if (!proven.ok) return proven;
  return deps.store.tx(async (q) => {
    if (!(await findApplicant(q, secret, deps.now)) || !(await useToken(q, secret, deps.now))) return refused("link-gone");
    await proveAddress(q, deps, person);
    return ok(person.id);
  });
}
