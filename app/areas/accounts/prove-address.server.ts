// A piece of other use cases: a personal link proved that the address is the person's. What follows for the organisation they named is decided here.
import { SYSTEM, record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import { enqueue } from "#app/services/mail/outbox";
import type { Q } from "#app/services/store";

import { colleagueLetter } from "./letters.server";
import { selectOrganisation } from "./organisation.repo.server";
import { selectEditorsOf, updatePerson, type PersonRow } from "./person.repo.server";

/** The first proven person of an organisation is its own; later ones wait until a colleague or the office knows them, and the colleagues are asked. */
export async function proveAddress(q: Q, deps: Deps, person: PersonRow): Promise<void> {
  if (person.emailVerifiedAt !== null) return;
  await updatePerson(q, person.id, { emailVerifiedAt: deps.now });
  await record(q, { at: deps.now, actor: person.id, action: "person.address-confirmed", subject: `person:${person.id}` });
  await askForMembership(q, deps, { ...person, emailVerifiedAt: deps.now });
}

/** For a person with a proven address who names an organisation. */
export async function askForMembership(q: Q, deps: Deps, person: PersonRow): Promise<void> {
  const organisation = person.organisationId === null ? undefined : await selectOrganisation(q, person.organisationId);
  if (!organisation || person.organisationConfirmedAt !== null) return;
  const colleagues = await selectEditorsOf(q, organisation.id);
  if (colleagues.length === 0) {
    await updatePerson(q, person.id, { organisationConfirmedAt: deps.now });
    await record(q, { at: deps.now, actor: SYSTEM, action: "membership.confirmed", subject: `person:${person.id}`, after: { organisationId: organisation.id } });
    return;
  }
  for (const colleague of colleagues) await enqueue(q, colleagueLetter(deps, colleague, { applicant: person.name, organisation: organisation.name }));
}
