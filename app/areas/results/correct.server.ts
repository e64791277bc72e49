// What every step of a correction under way has in common: who may, that there is one, and that a sign-off does not outlast what it signed.
import type { Edition } from "#app/areas/competition/edition";
import { getEdition } from "#app/areas/competition/find-edition.server";
import { refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import type { Q } from "#app/services/store";

import { updateCorrection } from "./correction.repo.server";
import { readOpenCorrection, type OpenCorrection } from "./read-corrections.server";
import { mayCorrect, type CorrectionRefusal } from "./results.policy";

/** `none-open`: no correction is under way. */
export type CorrectingRefusal = CorrectionRefusal | "none-open";

/** Runs `work` in one transaction. Where it changes something, a sign-off on record is withdrawn, and the log says so. */
export async function correct<R>(
  deps: Deps,
  viewer: Viewer,
  editionId: string,
  work: (q: Q, edition: Edition, open: OpenCorrection) => Promise<Result<undefined, R>>,
): Promise<Result<undefined, R | CorrectingRefusal>> {
  return deps.store.tx(async (q) => {
    const edition = await getEdition(q, editionId);
    const verdict = mayCorrect(viewer, edition);
    if (!verdict.ok) return verdict;
    const open = await readOpenCorrection(q, edition);
    if (open === undefined) return refused("none-open");
    const done = await work(q, edition, open);
    if (!done.ok || open.signedOffAt === null) return done;
    const { no, signedOffAt, signedOffBy, digest } = open;
    await updateCorrection(q, { editionId, no }, { signedOffAt: null, signedOffBy: null, signedOffDigest: null });
    await record(q, { at: deps.now, actor: viewer.personId, action: "correction.sign-off-withdrawn", subject: `edition:${editionId}`, editionId, before: { no, signedOffAt, signedOffBy, digest } });
    return done;
  });
}
