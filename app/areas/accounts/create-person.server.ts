// A piece of other use cases: makes the account of somebody who came through a link in a mail to their address, which proves it theirs.
import { ok, refused, type Result } from "#app/base/result";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import type { Q } from "#app/services/store";
import type { Locale } from "#db/vocabulary/locale";

import { findPersonByEmail, insertPerson, updatePerson } from "./person.repo.server";
import { revokeTokens } from "./token.repo.server";

export type InvitedPerson = {
  /** Lower case, trimmed: the address the invitation went to. */
  readonly email: string;
  readonly name: string;
  /** Of hashPassword, made outside the transaction. */
  readonly passwordHash: string;
  readonly locale: Locale;
};

/** The new person's id. Whoever has a confirmed account signs in to it instead; a registration that nobody ever confirmed is taken over. */
export async function createPersonFromInvitation(q: Q, deps: Pick<Deps, "newId" | "now">, { email, name, passwordHash, locale }: InvitedPerson): Promise<Result<string, "email-taken">> {
  const known = await findPersonByEmail(q, email);
  if (known && known.emailVerifiedAt !== null) return refused("email-taken");
  const id = known?.id ?? deps.newId();
  const account = { name, passwordHash, locale, organisationId: null, organisationConfirmedAt: null, emailVerifiedAt: deps.now };
  if (known) {
    await revokeTokens(q, "verify-email", { personId: id });
    await updatePerson(q, id, account);
  } else {
    await insertPerson(q, { id, email, createdAt: deps.now, ...account });
  }
  await record(q, { at: deps.now, actor: id, action: "person.accepted-invitation", subject: `person:${id}`, after: { locale } });
  return ok(id);
}
