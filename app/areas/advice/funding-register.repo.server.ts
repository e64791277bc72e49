// The register of cooperations in funding and the office's settings about it, in the database.
import { and, asc, desc, eq, inArray, ne } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";

import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";
import { fundedCooperation, fundedPartner, fundingSetting, organisation } from "#db/schema";

import type { Cooperation } from "./funded-cooperation";

const partnerOrganisation = alias(organisation, "partner_organisation");

/** The newest first. */
export async function selectCooperations(q: Q) {
  return q
    .select({
      id: fundedCooperation.id,
      title: fundedCooperation.title,
      topic: fundedCooperation.topic,
      leadId: fundedCooperation.leadId,
      lead: organisation.name,
      leadCode: organisation.code,
      startsOn: fundedCooperation.startsOn,
      endsOn: fundedCooperation.endsOn,
      amountCents: fundedCooperation.amountCents,
      region: fundedCooperation.region,
      digital: fundedCooperation.digital,
    })
    .from(fundedCooperation)
    .innerJoin(organisation, eq(organisation.id, fundedCooperation.leadId))
    .orderBy(desc(fundedCooperation.startsOn), asc(fundedCooperation.title));
}

/** By name. `ids` undefined: of all. */
export async function selectPartners(q: Q, ids?: readonly string[]) {
  return q
    .select({ cooperationId: fundedPartner.cooperationId, id: partnerOrganisation.id, name: partnerOrganisation.name, code: partnerOrganisation.code, country: partnerOrganisation.country })
    .from(fundedPartner)
    .innerJoin(partnerOrganisation, eq(partnerOrganisation.id, fundedPartner.organisationId))
    .where(ids === undefined ? undefined : inArray(fundedPartner.cooperationId, [...ids]))
    .orderBy(asc(partnerOrganisation.name));
}

export async function selectCooperation(q: Q, id: string) {
  const [row] = await q.select().from(fundedCooperation).where(eq(fundedCooperation.id, id)).limit(1);
  return row;
}

/** Lead and title of those of a lead but for the one with the id. */
export async function selectOthersOf(q: Q, leadId: string, id: string): Promise<Pick<Cooperation, "leadId" | "title">[]> {
  return q
    .select({ leadId: fundedCooperation.leadId, title: fundedCooperation.title })
    .from(fundedCooperation)
    .where(and(eq(fundedCooperation.leadId, leadId), ne(fundedCooperation.id, id)));
}

export async function insertCooperation(q: Q, id: string, { partnerIds, ...row }: Cooperation, at: Instant): Promise<void> {
  await q.insert(fundedCooperation).values({ id, ...row, addedAt: at, changedAt: at });
  await q.insert(fundedPartner).values(partnerIds.map((organisationId) => ({ cooperationId: id, organisationId })));
}

export async function updateCooperation(q: Q, id: string, { partnerIds, ...change }: Cooperation, at: Instant): Promise<void> {
  await q.update(fundedCooperation).set({ ...change, changedAt: at }).where(eq(fundedCooperation.id, id));
  await q.delete(fundedPartner).where(eq(fundedPartner.cooperationId, id));
  await q.insert(fundedPartner).values(partnerIds.map((organisationId) => ({ cooperationId: id, organisationId })));
}

export async function deleteCooperation(q: Q, id: string): Promise<void> {
  await q.delete(fundedPartner).where(eq(fundedPartner.cooperationId, id));
  await q.delete(fundedCooperation).where(eq(fundedCooperation.id, id));
}

export async function selectSetting(q: Q) {
  const [row] = await q.select().from(fundingSetting).limit(1);
  if (row === undefined) throw new Error("the settings about funding are missing");
  return row;
}

export async function updateSetting(q: Q, change: Pick<typeof fundingSetting.$inferInsert, "validUntil" | "amountReaders" | "changedAt" | "changedBy">): Promise<void> {
  await q.update(fundingSetting).set(change);
}
