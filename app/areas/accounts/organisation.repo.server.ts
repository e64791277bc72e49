// The directory of organisations and who is a member of which body.
import { and, asc, eq, inArray, like, or, sql } from "drizzle-orm";

import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";
import { organisation, organisationMember } from "#db/schema";
import type { Organisation } from "#db/reference/organisations";

export type OrganisationRow = typeof organisation.$inferSelect;

const CHUNK = 200;

export async function countReferenceOrganisations(q: Q, ids: readonly string[]): Promise<number> {
  const [row] = await q.select({ n: sql<number>`count(*)` }).from(organisation).where(sql`${organisation.id} in (select value from json_each(${JSON.stringify(ids)}))`);
  return row?.n ?? 0;
}

export async function insertReferenceOrganisations(q: Q, shipped: readonly Organisation[], now: Instant): Promise<void> {
  for (let i = 0; i < shipped.length; i += CHUNK) {
    const rows = shipped.slice(i, i + CHUNK).map(({ memberOf: _, shortName: __, ...row }) => ({ ...row, createdAt: now }));
    await q.insert(organisation).values(rows).onConflictDoNothing();
  }
  const memberships = shipped.flatMap(({ id, memberOf }) => memberOf.map((bodyId) => ({ bodyId, memberId: id })));
  for (let i = 0; i < memberships.length; i += CHUNK) {
    await q.insert(organisationMember).values(memberships.slice(i, i + CHUNK)).onConflictDoNothing();
  }
}

export async function findOrganisation(q: Q, id: string): Promise<OrganisationRow | undefined> {
  const [row] = await q.select().from(organisation).where(eq(organisation.id, id)).limit(1);
  return row;
}

/** Organisations whose name contains the words, or whose code begins with them; the best 20 by name. */
export async function searchOrganisations(q: Q, words: string, kinds: readonly OrganisationRow["kind"][]): Promise<OrganisationRow[]> {
  const pattern = `%${words.trim().replaceAll(/[%_\\]/g, "")}%`;
  return q
    .select()
    .from(organisation)
    .where(and(inArray(organisation.kind, [...kinds]), or(like(organisation.name, pattern), like(organisation.code, pattern.slice(1)))))
    .orderBy(asc(organisation.name))
    .limit(20);
}

export async function listOrganisationsOfKinds(q: Q, kinds: readonly OrganisationRow["kind"][]): Promise<OrganisationRow[]> {
  return q.select().from(organisation).where(inArray(organisation.kind, [...kinds])).orderBy(asc(organisation.name));
}
