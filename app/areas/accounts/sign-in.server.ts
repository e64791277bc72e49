// Somebody signs in with address and password. Whether an address has an account cannot be told from answer or duration.
import { ok, refused, type Result } from "#app/base/result";
import type { Deps } from "#app/services/deps";
import { takingTurns } from "#app/services/turns";

import { countAttempt, forgetAttempts } from "./count-attempt.server";
import { SIGN_IN_PER_ACCOUNT, SIGN_IN_PER_CLIENT } from "./limits";
import { verifyPassword } from "./password.server";
import { findPersonByEmail } from "./person.repo.server";

/** "unconfirmed" is told only to whoever knows the password. */
export type SignInRefusal = "wrong" | "unconfirmed" | "too-many";

type Credentials = { readonly email: string; readonly password: string };

/**
 * Checking a password takes a processor for a while. Few at once leave it to those who write meanwhile, and whoever waits has not been counted yet:
 * several hundred who sign in together behind one address do not use up its limit.
 */
const atTheDoor = takingTurns(2);

/** The id of the person whose session may begin. */
export function signIn(deps: Deps, clientAddress: string, given: Credentials): Promise<Result<string, SignInRefusal>> {
  return atTheDoor(() => checkCredentials(deps, clientAddress, given));
}

async function checkCredentials(deps: Deps, clientAddress: string, { email, password }: Credentials): Promise<Result<string, SignInRefusal>> {
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
