// A person sets another password; whoever is signed in elsewhere with the account is signed out.
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import { enqueue } from "#app/services/mail/outbox";

import { passwordChangedLetter } from "./letters.server";
import { checkPassword, type PasswordRefusal } from "./password";
import { hashPassword } from "./password.server";
import { findPerson, updatePerson } from "./person.repo.server";
import { provePassword } from "./prove-password.server";
import { deleteSessionsOfPerson } from "./session.repo.server";
import { revokeTokens } from "./token.repo.server";

/** `field`: which of the two passwords the reason speaks of. */
export type PasswordChangeRefusal = { readonly field: "current"; readonly reason: "wrong" | "too-many" } | { readonly field: "password"; readonly reason: PasswordRefusal };

export async function changePassword(deps: Deps, viewer: Viewer, passwords: { readonly current: string; readonly password: string }): Promise<Result<undefined, PasswordChangeRefusal>> {
  const verdict = checkPassword(passwords.password, viewer);
  if (!verdict.ok) return refused({ field: "password", reason: verdict.reason });
  const self = await findPerson(deps.store.read, viewer.personId);
  if (!self) return refused({ field: "current", reason: "wrong" });
  const proven = await provePassword(deps, self, passwords.current);
  if (!proven.ok) return refused({ field: "current", reason: proven.reason });
  const passwordHash = await hashPassword(passwords.password);
  return deps.store.tx(async (q) => {
    await updatePerson(q, viewer.personId, { passwordHash });
    await deleteSessionsOfPerson(q, viewer.personId, viewer.sessionHash);
    await revokeTokens(q, "reset-password", { personId: viewer.personId });
    await record(q, { at: deps.now, actor: viewer.personId, action: "person.password-changed", subject: `person:${viewer.personId}` });
    await enqueue(q, passwordChangedLetter(deps, self));
    return ok();
  });
}
