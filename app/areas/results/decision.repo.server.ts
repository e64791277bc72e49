// Votes and decisions of the jury in the database, each for a whole edition at once or for one category.
import { and, asc, eq, inArray, sql, type Column, type SQL } from "drizzle-orm";

import type { Q } from "#app/services/store";
import { category, commendation, decision, juryVote, sealedResult } from "#db/schema";

export type VoteRow = typeof juryVote.$inferSelect;
export type DecisionRow = typeof decision.$inferSelect;
export type CommendationRow = typeof commendation.$inferSelect;

export async function selectVotes(q: Q, editionId: string): Promise<VoteRow[]> {
  const rows = await q.select({ juryVote }).from(juryVote).innerJoin(category, eq(category.id, juryVote.categoryId)).where(eq(category.editionId, editionId));
  return rows.map((row) => row.juryVote);
}

/** The vote on these entries takes the place of an earlier one on any of them; the audit log keeps both. */
export async function replaceVotes(q: Q, categoryId: string, rows: readonly Omit<VoteRow, "categoryId">[]): Promise<void> {
  const entryIds = rows.map(({ entryId }) => entryId);
  await q.delete(juryVote).where(and(eq(juryVote.categoryId, categoryId), inArray(juryVote.entryId, entryIds)));
  await q.insert(juryVote).values(rows.map((row) => ({ ...row, categoryId })));
}

/** Of the result with this number; without one, of the result that holds: the last that is sealed, or the first while none is. */
function ofResult(column: Column, editionId: string, resultNo?: number): SQL {
  return eq(column, resultNo ?? sql`(select coalesce(max(${sealedResult.no}), 1) from ${sealedResult} where ${sealedResult.editionId} = ${editionId})`);
}

export async function selectDecisions(q: Q, editionId: string, resultNo?: number): Promise<DecisionRow[]> {
  const rows = await q
    .select({ decision })
    .from(decision)
    .innerJoin(category, eq(category.id, decision.categoryId))
    .where(and(eq(category.editionId, editionId), ofResult(decision.resultNo, editionId, resultNo)));
  return rows.map((row) => row.decision);
}

/** In their order. */
export async function selectCommendations(q: Q, editionId: string, resultNo?: number): Promise<CommendationRow[]> {
  const rows = await q
    .select({ commendation })
    .from(commendation)
    .innerJoin(category, eq(category.id, commendation.categoryId))
    .where(and(eq(category.editionId, editionId), ofResult(commendation.resultNo, editionId, resultNo)))
    .orderBy(asc(commendation.position));
  return rows.map((row) => row.commendation);
}

/** A later decision takes the place of the earlier one in the same result; the audit log keeps both. */
export async function replaceDecision(q: Q, row: DecisionRow, commendations: readonly Omit<CommendationRow, "categoryId" | "resultNo">[]): Promise<void> {
  const { categoryId, resultNo, ...change } = row;
  await q.delete(commendation).where(and(eq(commendation.categoryId, categoryId), eq(commendation.resultNo, resultNo)));
  await q.insert(decision).values(row).onConflictDoUpdate({ target: [decision.categoryId, decision.resultNo], set: change });
  if (commendations.length > 0) await q.insert(commendation).values(commendations.map((each) => ({ ...each, categoryId, resultNo })));
}

/** The decisions of one result become the first ones of the next, which may then be changed. */
export async function carryDecisions(q: Q, editionId: string, { from, to }: { readonly from: number; readonly to: number }): Promise<void> {
  const decisions = await selectDecisions(q, editionId, from);
  const commendations = await selectCommendations(q, editionId, from);
  if (decisions.length > 0) await q.insert(decision).values(decisions.map((row) => ({ ...row, resultNo: to })));
  if (commendations.length > 0) await q.insert(commendation).values(commendations.map((row) => ({ ...row, resultNo: to })));
}

/** Of a correction that is dropped. */
export async function deleteDecisions(q: Q, editionId: string, resultNo: number): Promise<void> {
  const own = q.select({ id: category.id }).from(category).where(eq(category.editionId, editionId));
  await q.delete(commendation).where(and(inArray(commendation.categoryId, own), eq(commendation.resultNo, resultNo)));
  await q.delete(decision).where(and(inArray(decision.categoryId, own), eq(decision.resultNo, resultNo)));
}
