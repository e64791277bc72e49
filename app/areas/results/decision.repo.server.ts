// Votes and decisions of the jury in the database, each for a whole edition at once or for one category.
import { and, asc, eq, inArray } from "drizzle-orm";

import type { Q } from "#app/services/store";
import { category, commendation, decision, juryVote } from "#db/schema";

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

export async function selectDecisions(q: Q, editionId: string): Promise<DecisionRow[]> {
  const rows = await q.select({ decision }).from(decision).innerJoin(category, eq(category.id, decision.categoryId)).where(eq(category.editionId, editionId));
  return rows.map((row) => row.decision);
}

/** In their order. */
export async function selectCommendations(q: Q, editionId: string): Promise<CommendationRow[]> {
  const rows = await q
    .select({ commendation })
    .from(commendation)
    .innerJoin(category, eq(category.id, commendation.categoryId))
    .where(eq(category.editionId, editionId))
    .orderBy(asc(commendation.position));
  return rows.map((row) => row.commendation);
}

/** A later decision takes the place of the earlier one; the audit log keeps both. */
export async function replaceDecision(q: Q, row: DecisionRow, commendations: readonly Omit<CommendationRow, "categoryId">[]): Promise<void> {
  const { categoryId, ...change } = row;
  await q.delete(commendation).where(eq(commendation.categoryId, categoryId));
  await q.insert(decision).values(row).onConflictDoUpdate({ target: decision.categoryId, set: change });
  if (commendations.length > 0) await q.insert(commendation).values(commendations.map((each) => ({ ...each, categoryId })));
}
