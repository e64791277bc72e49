// Whether a person wants the weekly digest of new notices.
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { deleteDigestReader, insertDigestReader, isDigestReader } from "./digest.repo.server";
import { loadPlaces } from "./load-places.server";
import { seekerOf } from "./notice.policy";

export const DIGEST_CHOICES = ["weekly", "never"] as const;
export type DigestChoice = (typeof DIGEST_CHOICES)[number];

/** Whoever does not work for a municipality any more may still end it. */
export async function chooseDigest(deps: Deps, viewer: Viewer, choice: DigestChoice): Promise<Result<undefined, "forbidden">> {
  return deps.store.tx(async (q) => {
    if (choice === "weekly" && !seekerOf(viewer, loadPlaces().places)) return refused("forbidden");
    const { personId } = viewer;
    const before: DigestChoice = (await isDigestReader(q, personId)) ? "weekly" : "never";
    if (before === choice) return ok();
    await (choice === "weekly" ? insertDigestReader(q, personId, deps.now) : deleteDigestReader(q, personId));
    await record(q, { at: deps.now, actor: personId, action: "digest.chosen", subject: `person:${personId}`, before: { digest: before }, after: { digest: choice } });
    return ok();
  });
}
