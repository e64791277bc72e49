// What every record of the deliberation has in common: who may, when, and that a sign-off does not outlast what it signed.
import { withdrawSignOff } from "#app/areas/competition/advance-edition.server";
import type { Edition } from "#app/areas/competition/edition";
import { getEdition } from "#app/areas/competition/find-edition.server";
import type { Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import type { Q } from "#app/services/store";

import { mayDecide, type DeliberationRefusal } from "./results.policy";

/** Runs `work` in one transaction. Where it changes something, a sign-off on record is withdrawn, and the log says so. */
export async function deliberate<R>(
  deps: Deps,
  viewer: Viewer,
  editionId: string,
  work: (q: Q, edition: Edition) => Promise<Result<undefined, R>>,
): Promise<Result<undefined, R | DeliberationRefusal>> {
  return deps.store.tx(async (q) => {
    const edition = await getEdition(q, editionId);
    const verdict = mayDecide(viewer, edition, deps.now);
    if (!verdict.ok) return verdict;
    const done = await work(q, edition);
    if (!done.ok || edition.signedOffAt === null) return done;
    await withdrawSignOff(q, editionId);
    const before = { signedOffAt: edition.signedOffAt, signedOffBy: edition.signedOffBy, digest: edition.signedOffDigest };
    await record(q, { at: deps.now, actor: viewer.personId, action: "result.sign-off-withdrawn", subject: `edition:${editionId}`, editionId, before });
    return done;
  });
}
