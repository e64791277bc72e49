// Somebody makes an account for themselves and says where they work. The answer is the same for known and unknown addresses; the mail tells.
import { ok, type Result } from "#app/base/result";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import { enqueue } from "#app/services/mail/outbox";
import type { Locale } from "#db/vocabulary/locale";

import { countAttempt } from "./count-attempt.server";
import { alreadyRegisteredLetter } from "./letters.server";
import { MAILS_PER_ADDRESS, MAILS_PER_CLIENT } from "./limits";
import { checkPassword, type PasswordRefusal } from "./password";
import { hashPassword } from "./password.server";
import { findPersonByEmail, insertPerson, updatePerson } from "./person.repo.server";
import { sendConfirmation } from "./send-confirmation.server";

export type Registration = {
  readonly name: string;
  /** Lower case, trimmed. */
  readonly email: string;
  readonly password: string;
  readonly organisationId: string;
  readonly locale: Locale;
};

export async function register(deps: Deps, clientAddress: string, { name, email, password, organisationId, locale }: Registration): Promise<Result<undefined, PasswordRefusal | "too-many">> {
  const verdict = checkPassword(password, { email, name });
  if (!verdict.ok) return verdict;
  const counted = await countAttempt(deps, [
    { key: `mail-to:${email}`, limit: MAILS_PER_ADDRESS },
    { key: `mail-from:${clientAddress}`, limit: MAILS_PER_CLIENT },
  ]);
  if (!counted.ok) return counted;
  const passwordHash = await hashPassword(password);
  return deps.store.tx(async (q) => {
    const known = await findPersonByEmail(q, email);
    if (known && known.emailVerifiedAt !== null) {
      await enqueue(q, alreadyRegisteredLetter(deps, known));
      return ok();
    }
    // Nobody has proven the address yet, so the newest registration counts. Confirming it asks for its password: a stranger's has no use.
    const id = known?.id ?? deps.newId();
    const account = { name, passwordHash, locale, organisationId, organisationConfirmedAt: null };
    if (known) await updatePerson(q, id, account);
    else await insertPerson(q, { id, email, createdAt: deps.now, ...account });
    await record(q, { at: deps.now, actor: id, action: "person.registered", subject: `person:${id}`, after: { organisationId, locale } });
    await sendConfirmation(q, deps, { id, name, email, locale });
    return ok();
  });
}
