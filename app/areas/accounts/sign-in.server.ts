// Somebody signs in with address and password. Whether an address has an account cannot be told from answer or duration.
import { ok, refused, type Result } from "#app/base/result";
import type { Deps } from "#app/services/deps";

import { countAttempt, forgetAttempts } from "./count-attempt.server";
import { SIGN_IN_PER_ACCOUNT, SIGN_IN_PER_CLIENT } from "./limits";
import { verifyPassword } from "./password.server";
import { findPersonByEmail } from "./person.repo.server";

/** "unconfirmed" is told only to whoever knows the password. */
export type SignInRefusal = "wrong" | "unconfirmed" | "too-many";

/** The id of the person whose session may begin. */
export async function signIn(deps: Deps, clientAddress: string, { email, password }: { readonly email: string; readonly password: string }): Promise<Result<string, SignInRefusal>> {
  const account = `sign-in:${email}`;
  const counted = await countAttempt(deps, [
    { key: account, limit: SIGN_IN_PER_ACCOUNT },
    { key: `sign-in-from:${clientAddress}`, limit: SIGN_IN_PER_CLIENT },
  ]);
  if (!counted.ok) return counted;
  const person = await findPersonByEmail(deps.store.read, email);
  const right = await verifyPassword(person?.passwordHash ?? null, password);
  if (!person || !right) return refused("wrong");
  await forgetAttempts(deps, counted.value, account);
  return person.emailVerifiedAt === null ? refused("unconfirmed") : ok(person.id);
}
