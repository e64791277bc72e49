// The chair signs the minutes of the closed meeting; or the office records that the chair has, and answers for it (law §10).
import { getEdition } from "#app/areas/competition/find-edition.server";
import { canonicalJson } from "#app/base/canonical-json";
import { ok, refused, type Result } from "#app/base/result";
import { jurorshipIn, type Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { loadSitting } from "./load-sitting.server";
import { minutesOf } from "./read-minutes.server";
import { maySignMinutes } from "./sitting.policy";
import { updateSitting } from "./sitting.repo.server";

/** `still-open`: the meeting is not closed. `changed-meanwhile`: the minutes are not those that were shown. */
export type SignMinutesRefusal = "forbidden" | "not-open" | "still-open" | "changed-meanwhile";

export type SigningMinutes = {
  readonly editionId: string;
  /** Of the minutes that were shown. */
  readonly digest: string;
};

export async function signMinutes(deps: Deps, viewer: Viewer, { editionId, digest }: SigningMinutes): Promise<Result<undefined, SignMinutesRefusal>> {
  return deps.store.tx(async (q) => {
    const loaded = await loadSitting(q, await getEdition(q, editionId));
    if (loaded === undefined) return refused("not-open");
    const verdict = maySignMinutes(viewer, editionId, loaded.sitting);
    if (!verdict.ok) return verdict;
    if (loaded.sitting.closedAt === null) return refused("still-open");
    const written = await minutesOf(q, loaded);
    if (written.digest !== digest) return refused("changed-meanwhile");
    if (written.signed !== null) return ok();

    await updateSitting(q, editionId, { minutes: canonicalJson(written.minutes), minutesDigest: digest, minutesSignedAt: deps.now, minutesSignedBy: written.minutes.chair });
    const recordedBy = jurorshipIn(viewer, editionId)?.jurorId === loaded.sitting.chairId ? "chair" : "office";
    await record(q, { at: deps.now, actor: viewer.personId, action: "sitting.minutes-signed", subject: `edition:${editionId}`, editionId, after: { digest, signedBy: loaded.sitting.chairId, recordedBy } });
    return ok();
  });
}
