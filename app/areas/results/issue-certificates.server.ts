// Issues a certificate to each winner and each commendation, in the transaction of the seal.
import type { Deps } from "#app/services/deps";
import type { Q } from "#app/services/store";

import { insertCertificates } from "./certificate.repo.server";
import type { ResultOnRecord } from "./read-records.server";

/** Each with a code of its own, which says nothing of what it stands for. Returns how many. */
export async function issueCertificates(q: Q, deps: Deps, { records }: Pick<ResultOnRecord, "records">): Promise<number> {
  const honoured = records.flatMap(({ decision }) => [decision?.winnerId ?? [], ...(decision?.commendations ?? []).map(({ entryId }) => entryId)].flat());
  await insertCertificates(q, honoured.map((entryId) => ({ code: deps.newId(), entryId, issuedAt: deps.now })));
  return honoured.length;
}
