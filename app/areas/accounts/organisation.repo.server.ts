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

/** Which bodies the organisations are members of, on record. */
export async function selectMembershipsOf(q: Q, memberIds: readonly string[]): Promise<{ bodyId: string; memberId: string }[]> {
  return q.select().from(organisationMember).where(isOneOf(organisationMember.memberId, memberIds));
}

/** One parameter, however many values. */
function isOneOf(column: SQLiteColumn, values: readonly string[]) {
  return sql`${column} in (select value from json_each(${JSON.stringify(values)}))`;
}
