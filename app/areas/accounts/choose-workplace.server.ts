// A person says for which organisation they work, when nobody has confirmed one yet: they chose the wrong one, or none so far.
import { refused, ok, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { countAttempt } from "./count-attempt.server";
import { MAILS_PER_ADDRESS } from "./limits";
import { findPerson, updatePerson } from "./person.repo.server";
import { askForMembership } from "./prove-address.server";

export async function chooseWorkplace(deps: Deps, viewer: Viewer, organisationId: string): Promise<Result<undefined, "too-many" | "confirmed">> {
  const counted = await countAttempt(deps, [{ key: `workplace-of:${viewer.personId}`, limit: MAILS_PER_ADDRESS }]);
  if (!counted.ok) return counted;
  return deps.store.tx(async (q) => {
    const person = await findPerson(q, viewer.personId);
    if (!person || (person.organisationId !== null && person.organisationConfirmedAt !== null)) return refused("confirmed");
    const chosen = { organisationId, organisationConfirmedAt: null };
    await updatePerson(q, person.id, chosen);
    await record(q, { at: deps.now, actor: person.id, action: "membership.chosen", subject: `person:${person.id}`, before: { organisationId: person.organisationId }, after: { organisationId } });
    await askForMembership(q, deps, { ...person, ...chosen });
    return ok();
  });
}
