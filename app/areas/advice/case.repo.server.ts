// Cases with their parties, involvements and personal links, in the database.
import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, lte, max, ne, or } from "drizzle-orm";

import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";
import { adviceCase, caseInvolvement, caseLink, caseParty, pastInvolvement, person } from "#db/schema";
import type { CaseKind, InvolvementKind } from "#db/vocabulary/advice";

export type CaseRow = typeof adviceCase.$inferSelect;
export type PartyRow = typeof caseParty.$inferSelect;
export type InvolvementRow = typeof caseInvolvement.$inferSelect;
export type LinkRow = typeof caseLink.$inferSelect;

export async function selectCase(q: Q, id: string): Promise<CaseRow | undefined> {
  const [row] = await q.select().from(adviceCase).where(eq(adviceCase.id, id)).limit(1);
  return row;
}

/** 0 where there is none yet. */
export async function selectLastRunning(q: Q, kind: CaseKind, year: number): Promise<number> {
  const [row] = await q
    .select({ last: max(adviceCase.running) })
    .from(adviceCase)
    .where(and(eq(adviceCase.kind, kind), eq(adviceCase.year, year)));
  return row?.last ?? 0;
}

export async function insertCase(q: Q, row: CaseRow, parties: readonly Omit<PartyRow, "caseId">[]): Promise<void> {
  await q.insert(adviceCase).values(row);
  await insertParties(q, row.id, parties);
}

async function insertParties(q: Q, caseId: string, parties: readonly Omit<PartyRow, "caseId">[]): Promise<void> {
  await q.insert(caseParty).values(parties.map((party) => ({ ...party, caseId })));
}

export async function replaceParties(q: Q, caseId: string, parties: readonly Omit<PartyRow, "caseId">[]): Promise<void> {
  await q.delete(caseParty).where(eq(caseParty.caseId, caseId));
  await insertParties(q, caseId, parties);
}

export async function updateCase(q: Q, id: string, change: Partial<Pick<CaseRow, "state" | "adviserId" | "region" | "touchedAt" | "closedAt">>): Promise<void> {
  await q.update(adviceCase).set(change).where(eq(adviceCase.id, id));
}

/** The latest case that the same words of the same person opened after the instant. */
export async function selectSameRequest(q: Q, { kind, email, project, concern, since }: { readonly kind: CaseKind; readonly email: string; readonly project: string; readonly concern: string; readonly since: Instant }): Promise<{ id: string; number: string } | undefined> {
  const same = and(eq(adviceCase.kind, kind), eq(adviceCase.requesterEmail, email), eq(adviceCase.project, project), eq(adviceCase.concern, concern), gt(adviceCase.openedAt, since));
  const [row] = await q.select({ id: adviceCase.id, number: adviceCase.number }).from(adviceCase).where(same).orderBy(desc(adviceCase.openedAt), desc(adviceCase.running)).limit(1);
  return row;
}

/** Lead first. */
export async function selectParties(q: Q, caseIds: readonly string[]): Promise<PartyRow[]> {
  if (caseIds.length === 0) return [];
  return q
    .select()
    .from(caseParty)
    .where(inArray(caseParty.caseId, [...caseIds]))
    .orderBy(asc(caseParty.caseId), asc(caseParty.position));
}

/** Whoever is on record already stays as they are. */
export async function insertInvolvement(q: Q, row: InvolvementRow): Promise<void> {
  await q.insert(caseInvolvement).values(row).onConflictDoNothing();
}

/** Oldest first. */
export async function selectInvolvements(q: Q, caseId: string): Promise<InvolvementRow[]> {
  return q.select().from(caseInvolvement).where(eq(caseInvolvement.caseId, caseId)).orderBy(asc(caseInvolvement.since), asc(caseInvolvement.personId));
}

/** Which of the people were involved with which of the organisations, on which project. One query. */
export async function selectInvolvedPairs(q: Q, personIds: readonly string[], organisationIds: readonly string[]): Promise<{ personId: string; organisationId: string | null; project: string; kind: InvolvementKind }[]> {
  if (personIds.length === 0 || organisationIds.length === 0) return [];
  return q
    .selectDistinct({ personId: caseInvolvement.personId, organisationId: caseParty.organisationId, project: adviceCase.project, kind: caseInvolvement.kind })
    .from(caseInvolvement)
    .innerJoin(adviceCase, eq(adviceCase.id, caseInvolvement.caseId))
    .innerJoin(caseParty, eq(caseParty.caseId, caseInvolvement.caseId))
    .where(and(inArray(caseInvolvement.personId, [...personIds]), inArray(caseParty.organisationId, [...organisationIds])))
    .orderBy(asc(caseInvolvement.personId), asc(caseParty.organisationId), asc(adviceCase.project), asc(caseInvolvement.kind));
}

/** The same of cases that are deleted. One query. */
export async function selectPastPairs(q: Q, personIds: readonly string[], organisationIds: readonly string[]): Promise<{ personId: string; organisationId: string; project: string; kind: InvolvementKind }[]> {
  if (personIds.length === 0 || organisationIds.length === 0) return [];
  return q
    .selectDistinct({ personId: pastInvolvement.personId, organisationId: pastInvolvement.organisationId, project: pastInvolvement.project, kind: pastInvolvement.kind })
    .from(pastInvolvement)
    .where(and(inArray(pastInvolvement.personId, [...personIds]), inArray(pastInvolvement.organisationId, [...organisationIds])))
    .orderBy(asc(pastInvolvement.personId), asc(pastInvolvement.organisationId), asc(pastInvolvement.project), asc(pastInvolvement.kind));
}

export async function insertLink(q: Q, row: LinkRow): Promise<void> {
  await q.insert(caseLink).values(row);
}

export async function selectLink(q: Q, hash: string): Promise<LinkRow | undefined> {
  const [row] = await q.select().from(caseLink).where(eq(caseLink.hash, hash)).limit(1);
  return row;
}

/** Asked with the account, or without one under its address. Newest first. */
export async function selectCasesOf(q: Q, { personId, email }: { readonly personId: string; readonly email: string | null }): Promise<CaseRow[]> {
  const asGuest = email === null ? undefined : and(isNull(adviceCase.requesterId), eq(adviceCase.requesterEmail, email));
  return q.select().from(adviceCase).where(or(eq(adviceCase.requesterId, personId), asGuest)).orderBy(desc(adviceCase.openedAt), desc(adviceCase.id));
}

/** Asked for by somebody who has left and is still named; `email`: what stands in the place of theirs. */
export async function selectCasesOfLeft(q: Q, erasedName: string): Promise<{ id: string; email: string }[]> {
  return q
    .select({ id: adviceCase.id, email: person.email })
    .from(adviceCase)
    .innerJoin(person, eq(person.id, adviceCase.requesterId))
    .where(and(isNotNull(person.removedAt), ne(adviceCase.requesterName, erasedName)));
}

export async function forgetRequester(q: Q, id: string, { name, email }: { readonly name: string; readonly email: string }): Promise<void> {
  await q.update(adviceCase).set({ requesterName: name, requesterEmail: email }).where(eq(adviceCase.id, id));
}

/** That expired until then. */
export async function deleteLinksUntil(q: Q, until: Instant): Promise<void> {
  await q.delete(caseLink).where(lte(caseLink.expiresAt, until));
}
