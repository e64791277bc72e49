// A piece of other use cases: the person shows that they know the account's password; wrong ones are counted together with those of signing in.
import { ok, refused, type Result } from "#app/base/result";
import type { Deps } from "#app/services/deps";

import { countAttempt, forgetAttempts } from "./count-attempt.server";
import { SIGN_IN_PER_ACCOUNT } from "./limits";
import { verifyPassword } from "./password.server";

export async function provePassword(
  deps: Pick<Deps, "store" | "now">,
  { email, passwordHash }: { readonly email: string; readonly passwordHash: string | null },
  password: string,
): Promise<Result<undefined, "wrong" | "too-many">> {
  const key = `sign-in:${email}`;
  const counted = await countAttempt(deps, [{ key, limit: SIGN_IN_PER_ACCOUNT }]);
  if (!counted.ok) return counted;
  if (!(await verifyPassword(passwordHash, password))) return refused("wrong");
  await forgetAttempts(deps, counted.value, key);
  return ok();
}
