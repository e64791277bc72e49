// A piece of other use cases: makes the account of somebody who came through a personal link, which proves their address.
import { ok, refused, type Result } from "#app/base/result";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import type { Q } from "#app/services/store";
import type { Locale } from "#db/vocabulary/locale";

import { findPersonByEmail, insertPerson, updatePerson } from "./person.repo.server";
import { revokeTokens } from "./token.repo.server";

export type NewPerson = {
  /** Lower case, trimmed: the address the link went to. */
  readonly email: string;
  readonly name: string;
  /** Of hashPassword, made outside the transaction. */
  readonly passwordHash: string;
  readonly locale: Locale;
};

type PieceDeps = Pick<Deps, "newId" | "now">;

/** For whoever accepts an invitation. See createConfirmedPerson. */
export async function createPersonFromInvitation(q: Q, deps: PieceDeps, person: NewPerson): Promise<Result<string, "email-taken">> {
  return createConfirmedPerson(q, deps, person, "person.accepted-invitation");
}

/** The new person's id. Whoever has a confirmed account uses that instead; a registration that nobody ever confirmed is taken over. */
export async function createConfirmedPerson(q: Q, deps: PieceDeps, { email, name, passwordHash, locale }: NewPerson, action: string): Promise<Result<string, "email-taken">> {
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
  await record(q, { at: deps.now, actor: id, action, subject: `person:${id}`, after: { locale } });
  return ok(id);
}
