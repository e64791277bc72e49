// Somebody asks for the link to confirm their address again. The answer never says whether there was anything to send.
import { ok, type Result } from "#app/base/result";
import type { Deps } from "#app/services/deps";

import { countAttempt } from "./count-attempt.server";
import { MAILS_PER_ADDRESS, MAILS_PER_CLIENT } from "./limits";
import { findPersonByEmail } from "./person.repo.server";
import { sendConfirmation } from "./send-confirmation.server";

export async function resendConfirmation(deps: Deps, clientAddress: string, email: string): Promise<Result<undefined, "too-many">> {
  const counted = await countAttempt(deps, [
    { key: `mail-to:${email}`, limit: MAILS_PER_ADDRESS },
    { key: `mail-from:${clientAddress}`, limit: MAILS_PER_CLIENT },
  ]);
  if (!counted.ok) return counted;
  return deps.store.tx(async (q) => {
    const person = await findPersonByEmail(q, email);
    if (person && person.emailVerifiedAt === null) await sendConfirmation(q, deps, person);
    return ok();
  });
}
