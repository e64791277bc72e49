// The jury's meeting in the database: who is there, what has been called, said, moved and voted.
import { and, asc, eq, isNull } from "drizzle-orm";

import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";
import { agendaItem, attendance, category, discussion, motion, motionVote, pointsChange, sitting, tendency } from "#db/schema";

export type SittingRow = typeof sitting.$inferSelect;
export type StayRow = typeof attendance.$inferSelect;
export type ItemRow = typeof agendaItem.$inferSelect;
export type DiscussionRow = typeof discussion.$inferSelect;
export type TendencyRow = typeof tendency.$inferSelect;
export type PointsChangeRow = typeof pointsChange.$inferSelect;
export type MotionRow = typeof motion.$inferSelect;
export type MotionVoteRow = typeof motionVote.$inferSelect;

export async function selectSitting(q: Q, editionId: string): Promise<SittingRow | undefined> {
  const [row] = await q.select().from(sitting).where(eq(sitting.editionId, editionId)).limit(1);
  return row;
}

export async function insertSitting(q: Q, row: typeof sitting.$inferInsert): Promise<void> {
  await q.insert(sitting).values(row);
}

export async function updateSitting(q: Q, editionId: string, change: Partial<SittingRow>): Promise<void> {
  await q.update(sitting).set(change).where(eq(sitting.editionId, editionId));
}

/** In the order in which people came. */
export async function selectStays(q: Q, editionId: string): Promise<StayRow[]> {
  return q.select().from(attendance).where(eq(attendance.editionId, editionId)).orderBy(asc(attendance.cameAt), asc(attendance.jurorId));
}

export async function insertStay(q: Q, row: StayRow): Promise<void> {
  await q.insert(attendance).values(row);
}

export async function endStay(q: Q, jurorId: string, at: Instant): Promise<void> {
  await q.update(attendance).set({ leftAt: at }).where(and(eq(attendance.jurorId, jurorId), isNull(attendance.leftAt)));
}

export async function endStays(q: Q, editionId: string, at: Instant): Promise<void> {
  await q.update(attendance).set({ leftAt: at }).where(and(eq(attendance.editionId, editionId), isNull(attendance.leftAt)));
}

/** In the order in which they were called. */
export async function selectItems(q: Q, editionId: string): Promise<ItemRow[]> {
  return q.select().from(agendaItem).where(eq(agendaItem.editionId, editionId)).orderBy(asc(agendaItem.calledAt));
}

/** Called for the first time, or again. */
export async function openItem(q: Q, row: Pick<ItemRow, "categoryId" | "editionId" | "calledAt">): Promise<void> {
  await q.insert(agendaItem).values({ ...row, pointsShown: false }).onConflictDoUpdate({ target: agendaItem.categoryId, set: { closedAt: null } });
}

export async function updateItem(q: Q, categoryId: string, change: Partial<ItemRow>): Promise<void> {
  await q.update(agendaItem).set(change).where(eq(agendaItem.categoryId, categoryId));
}

export async function selectDiscussions(q: Q, editionId: string): Promise<DiscussionRow[]> {
  const rows = await q.select({ discussion }).from(discussion).innerJoin(category, eq(category.id, discussion.categoryId)).where(eq(category.editionId, editionId)).orderBy(asc(discussion.calledAt));
  return rows.map((row) => row.discussion);
}

export async function openDiscussion(q: Q, row: Pick<DiscussionRow, "entryId" | "categoryId" | "calledAt">): Promise<void> {
  await q.insert(discussion).values(row).onConflictDoUpdate({ target: discussion.entryId, set: { closedAt: null } });
}

/** Whichever is under way in the category. */
export async function endDiscussion(q: Q, categoryId: string, at: Instant): Promise<void> {
  await q.update(discussion).set({ closedAt: at }).where(and(eq(discussion.categoryId, categoryId), isNull(discussion.closedAt)));
}

export async function selectTendencies(q: Q, editionId: string): Promise<TendencyRow[]> {
  const rows = await q.select({ tendency }).from(tendency).innerJoin(category, eq(category.id, tendency.categoryId)).where(eq(category.editionId, editionId)).orderBy(asc(tendency.saidAt), asc(tendency.jurorId));
  return rows.map((row) => row.tendency);
}

/** A later one takes the place of the earlier. */
export async function putTendency(q: Q, row: TendencyRow): Promise<void> {
  const { entryId, note, saidAt } = row;
  await q.insert(tendency).values(row).onConflictDoUpdate({ target: [tendency.categoryId, tendency.jurorId], set: { entryId, note, saidAt } });
}

export async function selectPointsChanges(q: Q, editionId: string): Promise<PointsChangeRow[]> {
  const rows = await q.select({ pointsChange }).from(pointsChange).innerJoin(category, eq(category.id, pointsChange.categoryId)).where(eq(category.editionId, editionId)).orderBy(asc(pointsChange.at), asc(pointsChange.id));
  return rows.map((row) => row.pointsChange);
}

export async function insertPointsChanges(q: Q, rows: readonly PointsChangeRow[]): Promise<void> {
  await q.insert(pointsChange).values([...rows]);
}

/** By number in each category. */
export async function selectMotions(q: Q, editionId: string): Promise<MotionRow[]> {
  const rows = await q.select({ motion }).from(motion).innerJoin(category, eq(category.id, motion.categoryId)).where(eq(category.editionId, editionId)).orderBy(asc(motion.no));
  return rows.map((row) => row.motion);
}

export async function insertMotion(q: Q, row: typeof motion.$inferInsert): Promise<void> {
  await q.insert(motion).values(row);
}

export async function closeMotionRow(q: Q, id: string, change: Pick<MotionRow, "closedAt" | "outcome" | "casting">): Promise<void> {
  await q.update(motion).set(change).where(eq(motion.id, id));
}

export async function selectMotionVotes(q: Q, editionId: string): Promise<MotionVoteRow[]> {
  const rows = await q
    .select({ motionVote })
    .from(motionVote)
    .innerJoin(motion, eq(motion.id, motionVote.motionId))
    .innerJoin(category, eq(category.id, motion.categoryId))
    .where(eq(category.editionId, editionId));
  return rows.map((row) => row.motionVote);
}

/** One vote of each juror: a later one takes the place of the earlier while the vote is open. */
export async function putMotionVote(q: Q, row: MotionVoteRow): Promise<void> {
  const { vote, at } = row;
  await q.insert(motionVote).values(row).onConflictDoUpdate({ target: [motionVote.motionId, motionVote.jurorId], set: { vote, at } });
}
