// A personal link to a case for somebody without an account. Part of a larger step, inside its transaction.
import { sha256Hex } from "#app/base/hash";
import { DAY, plus } from "#app/base/instant";
import type { Deps } from "#app/services/deps";
import type { Q } from "#app/services/store";

import { insertLink, type CaseRow } from "./case.repo.server";

/** So long a link is good; every mail brings a new one. */
const LINK_LASTS = 180 * DAY;

/** Where the requester reads the case: through their account, or through a link that is made now. */
export async function requesterAddress(q: Q, deps: Pick<Deps, "now" | "newSecret" | "publicUrl">, { id, requesterId, locale }: Pick<CaseRow, "id" | "requesterId" | "locale">): Promise<string> {
  if (requesterId !== null) return `${deps.publicUrl}/konto/beratung/${id}`;
  const secret = deps.newSecret();
  await insertLink(q, { hash: sha256Hex(secret), caseId: id, createdAt: deps.now, expiresAt: plus(deps.now, LINK_LASTS) });
  return `${deps.publicUrl}/beratung/${secret}?lang=${locale}`;
}
