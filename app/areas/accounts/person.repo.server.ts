// People and their office roles.
import { and, asc, count, eq, inArray, isNotNull, isNull, lte } from "drizzle-orm";

import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";
import { person, personRole } from "#db/schema";
import type { PersonRole } from "#db/vocabulary/person";

export type PersonRow = typeof person.$inferSelect;

export async function insertPerson(q: Q, row: typeof person.$inferInsert): Promise<void> {
  await q.insert(person).values(row);
}

export async function updatePerson(q: Q, id: string, change: Partial<typeof person.$inferInsert>): Promise<void> {
  await q.update(person).set(change).where(eq(person.id, id));
}

/** `email` lower case and trimmed. People who were removed are not found. */
export async function findPersonByEmail(q: Q, email: string): Promise<PersonRow | undefined> {
  const [row] = await q.select().from(person).where(and(eq(person.email, email), isNull(person.removedAt))).limit(1);
  return row;
}

export async function findPerson(q: Q, id: string): Promise<PersonRow | undefined> {
  const [row] = await q.select().from(person).where(and(eq(person.id, id), isNull(person.removedAt))).limit(1);
  return row;
}

/** By name. */
export async function selectEditorsOf(q: Q, organisationId: string): Promise<PersonRow[]> {
  return q
    .select()
    .from(person)
    .where(and(eq(person.organisationId, organisationId), isNotNull(person.organisationConfirmedAt), isNotNull(person.emailVerifiedAt), isNull(person.removedAt)))
    .orderBy(asc(person.name));
}

export async function selectOrganisationsWithEditors(q: Q, organisationIds: readonly string[]): Promise<string[]> {
  const rows = await q
    .selectDistinct({ id: person.organisationId })
    .from(person)
    .where(and(inArray(person.organisationId, [...organisationIds]), isNotNull(person.organisationConfirmedAt), isNotNull(person.emailVerifiedAt), isNull(person.removedAt)));
  return rows.flatMap(({ id }) => id ?? []);
}

/** Invited by colleagues, and have not set their password yet. By name. */
export async function selectInvitedOf(q: Q, organisationId: string): Promise<PersonRow[]> {
  return q
    .select()
    .from(person)
    .where(and(eq(person.organisationId, organisationId), isNotNull(person.organisationConfirmedAt), isNull(person.emailVerifiedAt), isNull(person.removedAt)))
    .orderBy(asc(person.name));
}

/** People with a proven address who say to work there and are not confirmed yet. Oldest account first. */
export async function selectApplicantsOf(q: Q, organisationId: string): Promise<PersonRow[]> {
  return q
    .select()
    .from(person)
    .where(and(eq(person.organisationId, organisationId), isNull(person.organisationConfirmedAt), isNotNull(person.emailVerifiedAt), isNull(person.removedAt)))
    .orderBy(asc(person.createdAt));
}

/** Accounts made until then whose address was never proven; nothing of the competition can name them. */
export async function deleteUnconfirmedUntil(q: Q, until: Instant): Promise<void> {
  const unconfirmed = and(isNull(person.emailVerifiedAt), isNull(person.removedAt), lte(person.createdAt, until));
  await q.delete(personRole).where(inArray(personRole.personId, q.select({ id: person.id }).from(person).where(unconfirmed)));
  await q.delete(person).where(unconfirmed);
}

export async function insertRole(q: Q, personId: string, role: PersonRole): Promise<void> {
  await q.insert(personRole).values({ personId, role }).onConflictDoNothing();
}

export async function selectRoles(q: Q, personId: string): Promise<PersonRole[]> {
  const rows = await q.select({ role: personRole.role }).from(personRole).where(eq(personRole.personId, personId));
  return rows.map(({ role }) => role);
}

export async function deleteRole(q: Q, personId: string, role: PersonRole): Promise<void> {
  await q.delete(personRole).where(and(eq(personRole.personId, personId), eq(personRole.role, role)));
}

/** Organisers who can sign in: one who was only invited leads nothing yet. */
export async function countOrganisers(q: Q): Promise<number> {
  const [row] = await q
    .select({ n: count() })
    .from(personRole)
    .innerJoin(person, eq(person.id, personRole.personId))
    .where(and(eq(personRole.role, "organiser"), isNotNull(person.emailVerifiedAt), isNull(person.removedAt)));
  return row?.n ?? 0;
}

/** Those in one of the roles who can sign in, by name. */
export async function selectPeopleInRoles(q: Q, roles: readonly PersonRole[]): Promise<PersonRow[]> {
  return q
    .select()
    .from(person)
    .where(and(inArray(person.id, q.select({ id: personRole.personId }).from(personRole).where(inArray(personRole.role, [...roles]))), isNotNull(person.emailVerifiedAt), isNull(person.removedAt)))
    .orderBy(asc(person.name));
}
