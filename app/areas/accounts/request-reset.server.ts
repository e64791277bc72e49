// Somebody forgot their password. The answer never says whether the address has an account.
import { HOUR, plus } from "#app/base/instant";
import { ok, type Result } from "#app/base/result";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import { enqueue } from "#app/services/mail/outbox";

import { countAttempt } from "./count-attempt.server";
import { resetLetter } from "./letters.server";
import { MAILS_PER_ADDRESS, MAILS_PER_CLIENT } from "./limits";
import { findPersonByEmail } from "./person.repo.server";
import { insertToken, revokeTokens } from "./token.repo.server";

export async function requestReset(deps: Deps, clientAddress: string, email: string): Promise<Result<undefined, "too-many">> {
  const counted = await countAttempt(deps, [
    { key: `mail-to:${email}`, limit: MAILS_PER_ADDRESS },
    { key: `mail-from:${clientAddress}`, limit: MAILS_PER_CLIENT },
  ]);
  if (!counted.ok) return counted;
  return deps.store.tx(async (q) => {
    const person = await findPersonByEmail(q, email);
    if (!person) return ok();
    const secret = deps.newSecret();
    await revokeTokens(q, "reset-password", { personId: person.id });
    await insertToken(q, { secret, kind: "reset-password", personId: person.id, createdAt: deps.now, expiresAt: plus(deps.now, HOUR) });
    await record(q, { at: deps.now, actor: person.id, action: "person.reset-requested", subject: `person:${person.id}` });
    await enqueue(q, resetLetter(deps, person, secret));
    return ok();
  });
}
