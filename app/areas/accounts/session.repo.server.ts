// Sessions in the database, by the hash of their id, together with all that makes a person a viewer, in one query.
import { and, eq, isNull, lte, ne, sql } from "drizzle-orm";

import type { Instant } from "#app/base/instant";
import type { Jurorship, Viewer } from "#app/base/viewer";
import { prepared } from "#app/services/prepared";
import type { Q } from "#app/services/store";
import { juror, person, personRole, session } from "#db/schema";
import type { PersonRole } from "#db/vocabulary/person";

export type StoredSession = { readonly idHash: string; readonly personId: string; readonly expiresAt: Instant };

const viewerOfSession = prepared((q) =>
  q
    .select({
      personId: person.id,
      name: person.name,
      email: person.email,
      locale: person.locale,
      emailVerifiedAt: person.emailVerifiedAt,
      organisationId: person.organisationId,
      organisationConfirmedAt: person.organisationConfirmedAt,
      expiresAt: session.expiresAt,
      roles: sql<string>`(select json_group_array(${personRole.role}) from ${personRole} where ${personRole.personId} = ${person.id})`,
      jurorships: sql<string>`(select json_group_array(json_object('jurorId', ${juror.id}, 'editionId', ${juror.editionId}, 'role', ${juror.role}, 'state', ${juror.state})) from ${juror} where ${juror.personId} = ${person.id})`,
    })
    .from(session)
    .innerJoin(person, eq(person.id, session.personId))
    .where(and(eq(session.idHash, sql.placeholder("idHash")), isNull(person.removedAt)))
    .limit(1)
    .prepare(),
);

/** The session and its person, unless the person has been removed. Expiry is for the caller to judge. */
export async function findSessionWithViewer(q: Q, idHash: string): Promise<{ session: StoredSession; viewer: Viewer } | undefined> {
  const [row] = await viewerOfSession(q).all({ idHash });
  if (!row) return undefined;
  const confirmed = row.organisationConfirmedAt !== null;
  const roles: PersonRole[] = JSON.parse(row.roles);
  const jurorships: Jurorship[] = JSON.parse(row.jurorships);
  return {
    session: { idHash, personId: row.personId, expiresAt: row.expiresAt },
    viewer: {
      personId: row.personId,
      name: row.name,
      email: row.email,
      locale: row.locale,
      emailVerified: row.emailVerifiedAt !== null,
      organisationId: confirmed ? row.organisationId : null,
      pendingOrganisationId: confirmed ? null : row.organisationId,
      roles,
      jurorships,
      sessionHash: idHash,
    },
  };
}

export async function insertSession(q: Q, row: StoredSession & { readonly createdAt: Instant; readonly device: string }): Promise<void> {
  await q.insert(session).values(row);
}

export async function listSessionsOfPerson(q: Q, personId: string) {
  return q.select().from(session).where(eq(session.personId, personId)).orderBy(session.createdAt);
}

export async function extendSession(q: Q, idHash: string, expiresAt: Instant): Promise<void> {
  await q.update(session).set({ expiresAt }).where(eq(session.idHash, idHash));
}

export async function deleteSession(q: Q, idHash: string): Promise<void> {
  await q.delete(session).where(eq(session.idHash, idHash));
}

/** False when the person has no such session. */
export async function deleteSessionOfPerson(q: Q, personId: string, idHash: string): Promise<boolean> {
  const deleted = await q
    .delete(session)
    .where(and(eq(session.personId, personId), eq(session.idHash, idHash)))
    .returning({ idHash: session.idHash });
  return deleted.length === 1;
}

/** Signs the person out everywhere; with `exceptHash`, everywhere else. */
export async function deleteSessionsOfPerson(q: Q, personId: string, exceptHash?: string): Promise<void> {
  await q.delete(session).where(and(eq(session.personId, personId), exceptHash === undefined ? undefined : ne(session.idHash, exceptHash)));
}

export async function deleteExpiredSessions(q: Q, now: Instant): Promise<void> {
  await q.delete(session).where(lte(session.expiresAt, now));
}
