// A person deletes their own account.
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";

import { erasePerson } from "./erase-person.server";
import { findPerson } from "./person.repo.server";
import { provePassword } from "./prove-password.server";

export type LeaveRefusal = "last-organiser" | "wrong" | "too-many";

export async function leave(deps: Deps, viewer: Viewer, password: string): Promise<Result<undefined, LeaveRefusal>> {
  const self = await findPerson(deps.store.read, viewer.personId);
  if (!self) return ok();
  const proven = await provePassword(deps, self, password);
  if (!proven.ok) return proven;
  return deps.store.tx(async (q): Promise<Result<undefined, LeaveRefusal>> => {
    const person = await findPerson(q, viewer.personId);
    return person ? erasePerson(q, deps, person, { actor: viewer.personId, action: "person.left" }) : refused("wrong");
  });
}
