// The directory of organisations and who is a member of which body.
import { asc, eq, inArray, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";

import type { Instant } from "#app/base/instant";
import { prepared } from "#app/services/prepared";
import type { Q } from "#app/services/store";
import { organisation, organisationMember } from "#db/schema";
import type { Organisation } from "#db/reference/organisations";

export type OrganisationRow = typeof organisation.$inferSelect;

const CHUNK = 200;

export async function countReferenceOrganisations(q: Q, ids: readonly string[]): Promise<number> {
  const [row] = await q.select({ n: sql<number>`count(*)` }).from(organisation).where(isOneOf(organisation.id, ids));
  return row?.n ?? 0;
}

export async function insertReferenceOrganisations(q: Q, shipped: readonly Organisation[], now: Instant): Promise<void> {
  for (let i = 0; i < shipped.length; i += CHUNK) {
    const rows = shipped.slice(i, i + CHUNK).map(({ id, kind, name, country, code, districtCode, regionalDistrict, municipal, exempt }) => ({
      id, kind, name, country, code, districtCode, regionalDistrict, municipal, exempt, createdAt: now,
    }));
    await q.insert(organisation).values(rows).onConflictDoNothing();
  }
  const memberships = shipped.flatMap(({ id, memberOf }) => memberOf.map((bodyId) => ({ bodyId, memberId: id })));
  for (let i = 0; i < memberships.length; i += CHUNK) {
    await q.insert(organisationMember).values(memberships.slice(i, i + CHUNK)).onConflictDoNothing();
  }
}

const byId = prepared((q) => q.select().from(organisation).where(eq(organisation.id, sql.placeholder("id"))).limit(1).prepare());

export async function selectOrganisation(q: Q, id: string): Promise<OrganisationRow | undefined> {
  const [row] = await byId(q).all({ id });
  return row;
}

export async function selectOrganisationsByIds(q: Q, ids: readonly string[]): Promise<OrganisationRow[]> {
  return q.select().from(organisation).where(isOneOf(organisation.id, ids));
}

/** By name. */
export async function selectOrganisationsOfKinds(q: Q, kinds: readonly OrganisationRow["kind"][]): Promise<OrganisationRow[]> {
  return q.select().from(organisation).where(inArray(organisation.kind, [...kinds])).orderBy(asc(organisation.name));
}

/** By name. */
export async function selectAllOrganisations(q: Q): Promise<OrganisationRow[]> {
  return q.select().from(organisation).orderBy(asc(organisation.name));
}

export async function insertOrganisation(q: Q, row: typeof organisation.$inferInsert): Promise<void> {
  await q.insert(organisation).values(row);
}

export async function updateOrganisation(q: Q, id: string, change: Partial<typeof organisation.$inferInsert>): Promise<void> {
  await q.update(organisation).set(change).where(eq(organisation.id, id));
}

export async function selectMemberIds(q: Q, bodyId: string): Promise<string[]> {
  const rows = await q.select({ memberId: organisationMember.memberId }).from(organisationMember).where(eq(organisationMember.bodyId, bodyId)).orderBy(asc(organisationMember.memberId));
  return rows.map(({ memberId }) => memberId);
}

export async function selectMembershipCounts(q: Q): Promise<{ bodyId: string; members: number }[]> {
  return q.select({ bodyId: organisationMember.bodyId, members: sql<number>`count(*)` }).from(organisationMember).groupBy(organisationMember.bodyId);
}

export async function replaceMembers(q: Q, bodyId: string, memberIds: readonly string[]): Promise<void> {
  await q.delete(organisationMember).where(eq(organisationMember.bodyId, bodyId));
  if (memberIds.length > 0) await q.insert(organisationMember).values(memberIds.map((memberId) => ({ bodyId, memberId })));
}

/** Which bodies the organisations are members of, on record. */
export async function selectMembershipsOf(q: Q, memberIds: readonly string[]): Promise<{ bodyId: string; memberId: string }[]> {
  return q.select().from(organisationMember).where(isOneOf(organisationMember.memberId, memberIds));
}

/** One parameter, however many values. */
function isOneOf(column: SQLiteColumn, values: readonly string[]) {
  return sql`${column} in (select value from json_each(${JSON.stringify(values)}))`;
}
