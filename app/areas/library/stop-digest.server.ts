// The link in a digest ends it, without an account. Whether the link was anybody's is not told, and asking twice changes nothing.
import { sha256Hex } from "#app/base/hash";
import { GUEST, record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { deleteDigestReader, isDigestReader, selectReaderByLink } from "./digest.repo.server";

export async function stopDigest(deps: Deps, secret: string): Promise<void> {
  await deps.store.tx(async (q) => {
    const personId = await selectReaderByLink(q, sha256Hex(secret));
    if (personId === undefined || !(await isDigestReader(q, personId))) return;
    await deleteDigestReader(q, personId);
    await record(q, { at: deps.now, actor: GUEST, action: "digest.chosen", subject: `person:${personId}`, before: { digest: "weekly" }, after: { digest: "never" } });
  });
}
