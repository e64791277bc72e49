// The end of cases in the database: the term, what is due, what goes and what is kept apart for the jury.
import { and, asc, eq, inArray, isNotNull, isNull, lte, notInArray } from "drizzle-orm";

import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";
import {
  adviceCase,
  adviceSetting,
  appointment,
  caseDocument,
  caseInvolvement,
  caseLink,
  caseMessage,
  caseNote,
  caseParty,
  consultationSlot,
  fundingAnswerSheet,
  fundingView,
  pastInvolvement,
  regionalNote,
  sweptFile,
} from "#db/schema";

export type TermRow = typeof adviceSetting.$inferSelect;

export async function selectTerm(q: Q): Promise<TermRow> {
  const [row] = await q.select().from(adviceSetting).limit(1);
  if (row === undefined) throw new Error("the setting of advice is missing");
  return row;
}

export async function updateTerm(q: Q, change: Pick<TermRow, "keepMonths" | "changedAt" | "changedBy">): Promise<void> {
  await q.update(adviceSetting).set(change);
}

export type DueCase = { readonly id: string; readonly number: string; readonly project: string; readonly requesterEmail: string };

/** Closed until the instant, the longest closed first. */
export async function selectDueCases(q: Q, until: Instant, limit: number): Promise<DueCase[]> {
  return q
    .select({ id: adviceCase.id, number: adviceCase.number, project: adviceCase.project, requesterEmail: adviceCase.requesterEmail })
    .from(adviceCase)
    .where(and(eq(adviceCase.state, "closed"), lte(adviceCase.closedAt, until)))
    .orderBy(asc(adviceCase.closedAt), asc(adviceCase.id))
    .limit(limit);
}

/** Each of its people with each of its organisations, kept apart. How many there are. */
export async function keepInvolvements(q: Q, { id, number, project }: DueCase): Promise<number> {
  const pairs = await q
    .select({ personId: caseInvolvement.personId, organisationId: caseParty.organisationId, kind: caseInvolvement.kind, since: caseInvolvement.since })
    .from(caseInvolvement)
    .innerJoin(caseParty, eq(caseParty.caseId, caseInvolvement.caseId))
    .where(and(eq(caseInvolvement.caseId, id), isNotNull(caseParty.organisationId)));
  const rows = pairs.flatMap(({ organisationId, ...pair }) => (organisationId === null ? [] : [{ caseNumber: number, project, organisationId, ...pair }]));
  if (rows.length > 0) await q.insert(pastInvolvement).values(rows);
  return rows.length;
}

/** With everything that hangs on it. How many files it had, whose bytes are still there. */
export async function deleteCase(q: Q, id: string, at: Instant): Promise<number> {
  const files = await q.select({ key: caseDocument.key }).from(caseDocument).where(eq(caseDocument.caseId, id));
  if (files.length > 0) await q.insert(sweptFile).values(files.map(({ key }) => ({ key, sweptAt: at })));
  await q.update(adviceCase).set({ sweptAt: at }).where(eq(adviceCase.id, id));
  for (const table of [regionalNote, fundingView, fundingAnswerSheet, caseDocument, caseNote, caseMessage, appointment, caseLink, caseInvolvement, caseParty]) await q.delete(table).where(eq(table.caseId, id));
  await q.delete(adviceCase).where(eq(adviceCase.id, id));
  return files.length;
}

/** Of deleted cases; `until` null: all whose bytes are still there. */
export async function selectSweptFiles(q: Q, until: Instant | null): Promise<string[]> {
  const rows = await q.select({ key: sweptFile.key }).from(sweptFile).where(until === null ? undefined : lte(sweptFile.sweptAt, until)).orderBy(asc(sweptFile.key));
  return rows.map(({ key }) => key);
}

export async function deleteSweptFiles(q: Q, keys: readonly string[]): Promise<void> {
  await q.delete(sweptFile).where(inArray(sweptFile.key, [...keys]));
}

/** Times of the consultation hour that ended until the instant and that no appointment names. */
export async function deleteSlotsUntil(q: Q, until: Instant): Promise<void> {
  const named = q.select({ id: appointment.slotId }).from(appointment).where(isNotNull(appointment.slotId));
  await q.delete(consultationSlot).where(and(lte(consultationSlot.endsAt, until), notInArray(consultationSlot.id, named)));
}

/** Of everybody but these. How many there were. */
export async function deletePastInvolvements(q: Q, keptOf: readonly string[]): Promise<number> {
  const rows = await q.delete(pastInvolvement).where(keptOf.length === 0 ? undefined : notInArray(pastInvolvement.personId, [...keptOf])).returning({ personId: pastInvolvement.personId });
  return rows.length;
}

export async function hasPastInvolvements(q: Q): Promise<boolean> {
  return (await q.select({ personId: pastInvolvement.personId }).from(pastInvolvement).limit(1)).length > 0;
}

/** Whether a case that is kept still has the requester's address. */
export async function hasCaseOf(q: Q, email: string): Promise<boolean> {
  return (await q.select({ id: adviceCase.id }).from(adviceCase).where(and(eq(adviceCase.requesterEmail, email), isNull(adviceCase.sweptAt))).limit(1)).length > 0;
}
