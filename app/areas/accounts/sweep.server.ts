// Deletes on schedule what has no use any more: ended sessions, used-up links, old attempts, accounts that nobody ever confirmed (law §11).
import { DAY, plus, type Instant } from "#app/base/instant";
import type { Store } from "#app/services/store";

import { deleteAttemptsUntil } from "./attempt.repo.server";
import { deleteUnconfirmedUntil } from "./person.repo.server";
import { deleteExpiredSessions } from "./session.repo.server";
import { deleteExpiredTokens } from "./token.repo.server";

export async function sweepAccounts(store: Store, now: Instant): Promise<void> {
  await store.tx(async (q) => {
    await deleteExpiredSessions(q, now);
    await deleteExpiredTokens(q, plus(now, -30 * DAY));
    await deleteAttemptsUntil(q, plus(now, -DAY));
    await deleteUnconfirmedUntil(q, plus(now, -30 * DAY));
  });
}
