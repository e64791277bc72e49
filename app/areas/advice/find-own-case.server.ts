// A case as its requester reaches it: through a personal link, or through their account.
import { sha256Hex } from "#app/base/hash";
import type { Instant } from "#app/base/instant";
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import type { Q } from "#app/services/store";

import { isRequester } from "./advice.policy";
import { selectCase, selectLink, type CaseRow } from "./case.repo.server";

export type OwnAccess = { readonly by: "link"; readonly secret: string } | { readonly by: "account"; readonly viewer: Viewer; readonly caseId: string };

/** "unknown": there is no such case, or not for them. "ended": the link was good once. */
export type AccessRefusal = "unknown" | "ended";

export async function findOwnCase(q: Q, access: OwnAccess, now: Instant): Promise<Result<CaseRow, AccessRefusal>> {
  if (access.by === "account") {
    const found = await selectCase(q, access.caseId);
    return found && isRequester(access.viewer, found) ? ok(found) : refused("unknown");
  }
  const link = await selectLink(q, sha256Hex(access.secret));
  const found = link && (await selectCase(q, link.caseId));
  if (!link || !found) return refused("unknown");
  return link.expiresAt <= now ? refused("ended") : ok(found);
}

/** Who acts on the requester's side, for the record: their account, or nobody by name. */
export function actingPerson(access: OwnAccess): string | null {
  return access.by === "account" ? access.viewer.personId : null;
}
