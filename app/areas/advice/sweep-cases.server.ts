// On schedule: whoever has left takes name and address out of the cases they asked for; the case stays (law §11). Links that ended long ago go.
import { ERASED_NAME } from "#app/areas/accounts/erase-person.server";
import { DAY, plus } from "#app/base/instant";
import { record, SYSTEM } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { deleteLinksUntil, forgetRequester, selectCasesOfLeft } from "./case.repo.server";

/** So long an ended link still says that it has ended. */
const SAYS_SO = 365 * DAY;

export async function sweepCases({ store, now }: Pick<Deps, "store" | "now">): Promise<void> {
  await store.tx(async (q) => {
    for (const { id, email } of await selectCasesOfLeft(q, ERASED_NAME)) {
      await forgetRequester(q, id, { name: ERASED_NAME, email });
      await record(q, { at: now, actor: SYSTEM, action: "case.requester-forgotten", subject: `case:${id}` });
    }
    await deleteLinksUntil(q, plus(now, -SAYS_SO));
  });
}
