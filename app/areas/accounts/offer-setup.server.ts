// The first start: as long as there is no organiser, one link lets whoever can read the server's output become the first.
import { DAY, plus, type Instant } from "#app/base/instant";
import type { NewSecret } from "#app/base/id";
import type { Store } from "#app/services/store";

import { countOrganisers } from "./person.repo.server";
import { insertToken, revokeTokens } from "./token.repo.server";

/** The secret of a new set-up link, valid for a day; undefined once there is an organiser. Earlier links stop working. */
export async function offerSetup(store: Store, newSecret: NewSecret, now: Instant): Promise<string | undefined> {
  return store.tx(async (q) => {
    if ((await countOrganisers(q)) > 0) return undefined;
    const secret = newSecret();
    await revokeTokens(q, "setup", {});
    await insertToken(q, { secret, kind: "setup", createdAt: now, expiresAt: plus(now, DAY) });
    return secret;
  });
}
