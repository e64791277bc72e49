// A piece of other use cases: mails a person the link that proves their address; earlier links stop working.
import { DAY, plus } from "#app/base/instant";
import type { Deps } from "#app/services/deps";
import { enqueue } from "#app/services/mail/outbox";
import type { Q } from "#app/services/store";

import { confirmationLetter, type Addressee } from "./letters.server";
import { insertToken, revokeTokens } from "./token.repo.server";

export async function sendConfirmation(q: Q, deps: Deps, person: Addressee & { readonly id: string }): Promise<void> {
  const secret = deps.newSecret();
  await revokeTokens(q, "verify-email", { personId: person.id });
  await insertToken(q, { secret, kind: "verify-email", personId: person.id, createdAt: deps.now, expiresAt: plus(deps.now, DAY) });
  await enqueue(q, confirmationLetter(deps, person, secret));
}
