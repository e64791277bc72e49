// The first start: whoever can read the server's output becomes the first organiser, once.
import type { Instant } from "#app/base/instant";
import { ok, refused, type Result } from "#app/base/result";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import type { Q } from "#app/services/store";
import type { Locale } from "#db/vocabulary/locale";

import { createConfirmedPerson } from "./create-person.server";
import { checkPassword, type PasswordRefusal } from "./password";
import { hashPassword } from "./password.server";
import { countOrganisers, insertRole } from "./person.repo.server";
import { findUsableToken, useToken } from "./token.repo.server";

export type SetUp = { readonly code: string; readonly name: string; readonly email: string; readonly password: string; readonly locale: Locale };
export type SetUpRefusal = PasswordRefusal | "link-gone" | "email-taken";

/** Whether the code of a set-up link can still be used. */
export async function isSetUpOpen(q: Q, code: string, now: Instant): Promise<boolean> {
  return (await findUsableToken(q, "setup", code, now)) !== undefined && (await countOrganisers(q)) === 0;
}

/** The id of the organiser, who may now be signed in. */
export async function setUpOffice(deps: Deps, { code, password, ...person }: SetUp): Promise<Result<string, SetUpRefusal>> {
  const verdict = checkPassword(password, person);
  if (!verdict.ok) return verdict;
  if (!(await isSetUpOpen(deps.store.read, code, deps.now))) return refused("link-gone");
  const passwordHash = await hashPassword(password);
  return deps.store.tx(async (q) => {
    if (!(await isSetUpOpen(q, code, deps.now))) return refused("link-gone");
    const made = await createConfirmedPerson(q, deps, { ...person, passwordHash }, "person.set-up");
    if (!made.ok) return made;
    await useToken(q, code, deps.now);
    await insertRole(q, made.value, "organiser");
    await record(q, { at: deps.now, actor: made.value, action: "role.granted", subject: `person:${made.value}`, before: { roles: [] }, after: { roles: ["organiser"] } });
    return ok(made.value);
  });
}
