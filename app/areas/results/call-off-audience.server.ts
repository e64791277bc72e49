// The office calls the audience prize off before anybody could vote.
import { getEdition } from "#app/areas/competition/find-edition.server";
import { ok, refused, type Result } from "#app/base/result";
import { isOrganiser, type Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { audienceStage, mayCallOff } from "./audience-vote";
import { deleteAudienceVote, selectAudienceVote } from "./audience.repo.server";

export async function callOffAudience(deps: Deps, viewer: Viewer, editionId: string): Promise<Result<undefined, "forbidden" | "off" | "begun">> {
  if (!isOrganiser(viewer)) return refused("forbidden");
  return deps.store.tx(async (q): Promise<Result<undefined, "off" | "begun">> => {
    const current = await selectAudienceVote(q, editionId);
    const verdict = mayCallOff(audienceStage(current, await getEdition(q, editionId), deps.now));
    if (!verdict.ok) return verdict;
    await deleteAudienceVote(q, editionId);
    await record(q, { at: deps.now, actor: viewer.personId, action: "audience.called-off", subject: `edition:${editionId}`, editionId, before: current && { opensAt: current.opensAt, closesAt: current.closesAt } });
    return ok();
  });
}
