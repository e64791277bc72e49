// All that is kept about a person, as a file of their own (law §11).
import { toIso, type Instant } from "#app/base/instant";
import type { Viewer } from "#app/base/viewer";
import { listRecordsOf } from "#app/services/audit/search-log";
import type { Deps } from "#app/services/deps";
import { listMailsTo } from "#app/services/mail/list-mails-to";

import { findPerson } from "./person.repo.server";
import { readAccount } from "./read-account.server";

/** Everything that is stored about the person, for them to keep; instants in ISO 8601. Secrets and other people's data are left out. */
export async function collectOwnData(deps: Pick<Deps, "store" | "now">, viewer: Viewer) {
  const q = deps.store.read;
  const person = await findPerson(q, viewer.personId);
  const account = await readAccount(q, viewer, deps.now);
  const time = (at: Instant | null | undefined) => (at === null || at === undefined ? null : toIso(at));
  return {
    collectedAt: toIso(deps.now),
    person: { id: viewer.personId, name: viewer.name, email: viewer.email, language: viewer.locale, createdAt: time(person?.createdAt), addressConfirmedAt: time(person?.emailVerifiedAt) },
    organisation: account.organisation && { ...account.organisation, confirmedAt: time(person?.organisationConfirmedAt) },
    officeRoles: viewer.roles,
    jury: viewer.jurorships,
    sessions: account.sessions.map(({ device, since }) => ({ device, since: toIso(since) })),
    record: (await listRecordsOf(q, viewer.personId)).map(({ at, ...event }) => ({ at: toIso(at), ...event })),
    mails: (await listMailsTo(q, viewer.email)).map(({ createdAt, sentAt, ...letter }) => ({ writtenAt: toIso(createdAt), sentAt: time(sentAt), ...letter })),
  };
}
