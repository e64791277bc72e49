// A person signs out on another device. Sessions of other people are not within reach: they simply are not found.
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { deleteSessionOfPerson } from "./session.repo.server";

export async function endSession(deps: Deps, viewer: Viewer, sessionHash: string): Promise<void> {
  await deps.store.tx(async (q) => {
    if (!(await deleteSessionOfPerson(q, viewer.personId, sessionHash))) return;
    await record(q, { at: deps.now, actor: viewer.personId, action: "person.session-ended", subject: `person:${viewer.personId}` });
  });
}
