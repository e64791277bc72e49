// A colleague or the office says whether a person works for the organisation they named.
import { ok, refused, type Result } from "#app/base/result";
import { isOrganiser, type Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import { enqueue } from "#app/services/mail/outbox";

import { membershipConfirmedLetter, membershipDeclinedLetter } from "./letters.server";
import type { MembershipDecision } from "./membership";
import { selectOrganisation } from "./organisation.repo.server";
import { findPerson, updatePerson } from "./person.repo.server";


/** "unknown": nobody waits under this id, or not for the viewer to decide. Confirming twice is the same as once. */
export async function decideMembership(deps: Deps, viewer: Viewer, personId: string, decision: MembershipDecision): Promise<Result<undefined, "unknown">> {
  return deps.store.tx(async (q) => {
    const person = await findPerson(q, personId);
    if (!person || person.organisationId === null || person.emailVerifiedAt === null) return refused("unknown");
    if (!isOrganiser(viewer) && viewer.organisationId !== person.organisationId) return refused("unknown");
    if (person.organisationConfirmedAt !== null) return decision === "confirm" ? ok() : refused("unknown");
    const { organisationId } = person;
    const name = (await selectOrganisation(q, organisationId))?.name ?? "";
    const subject = `person:${personId}`;
    if (decision === "confirm") {
      await updatePerson(q, personId, { organisationConfirmedAt: deps.now });
      await record(q, { at: deps.now, actor: viewer.personId, action: "membership.confirmed", subject, after: { organisationId } });
      await enqueue(q, membershipConfirmedLetter(deps, person, name));
    } else {
      await updatePerson(q, personId, { organisationId: null });
      await record(q, { at: deps.now, actor: viewer.personId, action: "membership.declined", subject, before: { organisationId } });
      await enqueue(q, membershipDeclinedLetter(deps, person, name));
    }
    return ok();
  });
}
