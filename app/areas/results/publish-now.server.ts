// The office publishes a sealed result by hand: the instant of publication is now (law §10).
import { setPublication } from "#app/areas/competition/advance-edition.server";
import { getEdition } from "#app/areas/competition/find-edition.server";
import { ok, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { mayPublish, type PublicationRefusal } from "./results.policy";

export async function publishNow(deps: Deps, viewer: Viewer, editionId: string): Promise<Result<undefined, PublicationRefusal>> {
  return deps.store.tx(async (q) => {
    const edition = await getEdition(q, editionId);
    const verdict = mayPublish(viewer, edition, deps.now);
    if (!verdict.ok) return verdict;
    await setPublication(q, editionId, deps.now);
    const event = { action: "result.published", subject: `edition:${editionId}`, editionId, before: edition.publishAt, after: deps.now };
    await record(q, { at: deps.now, actor: viewer.personId, ...event });
    return ok();
  });
}
