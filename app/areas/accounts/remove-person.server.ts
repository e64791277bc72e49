// An organiser removes somebody's account. Their sessions end at once.
import { refused, type Result } from "#app/base/result";
import { isOrganiser, type Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";

import { erasePerson } from "./erase-person.server";
import { findPerson } from "./person.repo.server";

export type RemoveRefusal = "not-allowed" | "unknown" | "last-organiser";

/** One's own account is left (leave.server.ts), not removed. */
export async function removePerson(deps: Deps, viewer: Viewer, personId: string): Promise<Result<undefined, RemoveRefusal>> {
  if (!isOrganiser(viewer) || viewer.personId === personId) return refused("not-allowed");
  return deps.store.tx(async (q): Promise<Result<undefined, RemoveRefusal>> => {
    const person = await findPerson(q, personId);
    return person ? erasePerson(q, deps, person, { actor: viewer.personId, action: "person.removed" }) : refused("unknown");
  });
}
