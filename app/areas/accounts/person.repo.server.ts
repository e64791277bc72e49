// People and their office roles.
import { and, asc, eq, isNotNull, isNull } from "drizzle-orm";

import type { Q } from "#app/services/store";
import { person, personRole } from "#db/schema";
import type { OfficeRole } from "#db/vocabulary/person";

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

export async function insertRole(q: Q, personId: string, role: OfficeRole): Promise<void> {
  await q.insert(personRole).values({ personId, role }).onConflictDoNothing();
}

export async function deleteRole(q: Q, personId: string, role: OfficeRole): Promise<void> {
  await q.delete(personRole).where(and(eq(personRole.personId, personId), eq(personRole.role, role)));
}
