// The lead of an organisation's people takes somebody out, or hands the lead to them. Entries are the organisation's and stay.
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import { enqueue } from "#app/services/mail/outbox";
import type { Q } from "#app/services/store";

import { leadHandedOverLetter, membershipEndedLetter } from "./letters.server";
import { leadOf, type ColleagueStep } from "./membership";
import { selectOrganisation } from "./organisation.repo.server";
import { findPerson, selectEditorsOf, updatePerson, type PersonRow } from "./person.repo.server";
import { deleteSessionsOfPerson } from "./session.repo.server";
import { revokeTokens } from "./token.repo.server";

/** "not-lead": only the lead may. "unknown": no colleague of the viewer's, or the viewer. */
export async function changeColleague(deps: Deps, viewer: Viewer, personId: string, step: ColleagueStep): Promise<Result<undefined, "not-lead" | "unknown">> {
  return deps.store.tx(async (q) => {
    const { organisationId } = viewer;
    const person = await findPerson(q, personId);
    const isColleague = person !== undefined && person.organisationId === organisationId && person.organisationConfirmedAt !== null;
    if (organisationId === null || !isColleague || personId === viewer.personId) return refused("unknown");
    if (leadOf(await selectEditorsOf(q, organisationId))?.id !== viewer.personId) return refused("not-lead");
    if (step === "hand-over" && person.emailVerifiedAt === null) return refused("unknown");
    const organisation = (await selectOrganisation(q, organisationId))?.name ?? "";
    await (step === "remove" ? remove(q, deps, viewer, person, organisation) : handOver(q, deps, viewer, person, organisation));
    return ok();
  });
}

/** Their sessions and unused links end at once; the account stays theirs. */
async function remove(q: Q, deps: Deps, viewer: Viewer, person: PersonRow, organisation: string): Promise<void> {
  await updatePerson(q, person.id, { organisationId: null, organisationConfirmedAt: null, organisationLeadAt: null });
  await deleteSessionsOfPerson(q, person.id);
  await revokeTokens(q, "reset-password", { personId: person.id });
  await record(q, { at: deps.now, actor: viewer.personId, action: "membership.ended", subject: `person:${person.id}`, before: { organisationId: person.organisationId } });
  if (person.emailVerifiedAt !== null) await enqueue(q, membershipEndedLetter(deps, person, organisation));
}

async function handOver(q: Q, deps: Deps, viewer: Viewer, person: PersonRow, organisation: string): Promise<void> {
  await updatePerson(q, person.id, { organisationLeadAt: deps.now });
  await record(q, { at: deps.now, actor: viewer.personId, action: "membership.lead-handed-over", subject: `person:${person.id}`, after: { organisationId: person.organisationId } });
  await enqueue(q, leadHandedOverLetter(deps, person, { inviter: viewer.name, organisation }));
}
