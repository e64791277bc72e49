// What was being worked out when the server went down is not being worked out any more: the office may ask again.
import type { Deps } from "#app/services/deps";

import { moveAssigning, selectFirstIn } from "./assigning.repo.server";

/** Before the server works anything out. */
export async function interruptAssignment(deps: Pick<Deps, "store" | "now">): Promise<void> {
  await deps.store.tx(async (q) => {
    for (let left = await selectFirstIn(q, "running"); left !== undefined; left = await selectFirstIn(q, "running")) {
      await moveAssigning(q, left.id, { from: ["running"], state: "interrupted", endedAt: deps.now });
    }
  });
}
