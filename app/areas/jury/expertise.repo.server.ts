// What jurors say they know, and which entries they wish for.
import { eq } from "drizzle-orm";

import type { Q } from "#app/services/store";
import { categoryExpertise, juror, topicExpertise, wish } from "#db/schema";

import type { StatedExpertise } from "./affinity";

export type CategoryExpertiseRow = typeof categoryExpertise.$inferSelect;
export type TopicExpertiseRow = typeof topicExpertise.$inferSelect;
export type WishRow = typeof wish.$inferSelect;

export async function selectCategoryExpertise(q: Q, editionId: string): Promise<CategoryExpertiseRow[]> {
  const { jurorId, categoryId, level } = categoryExpertise;
  return q.select({ jurorId, categoryId, level }).from(categoryExpertise).innerJoin(juror, eq(juror.id, jurorId)).where(eq(juror.editionId, editionId));
}

export async function selectTopicExpertise(q: Q, editionId: string): Promise<TopicExpertiseRow[]> {
  const { jurorId, topic, level } = topicExpertise;
  return q.select({ jurorId, topic, level }).from(topicExpertise).innerJoin(juror, eq(juror.id, jurorId)).where(eq(juror.editionId, editionId));
}

export async function selectWishes(q: Q, editionId: string): Promise<WishRow[]> {
  return q.select({ jurorId: wish.jurorId, entryId: wish.entryId, wish: wish.wish }).from(wish).innerJoin(juror, eq(juror.id, wish.jurorId)).where(eq(juror.editionId, editionId));
}

export async function selectCategoryExpertiseOf(q: Q, jurorId: string): Promise<CategoryExpertiseRow[]> {
  return q.select().from(categoryExpertise).where(eq(categoryExpertise.jurorId, jurorId));
}

export async function selectTopicExpertiseOf(q: Q, jurorId: string): Promise<TopicExpertiseRow[]> {
  return q.select().from(topicExpertise).where(eq(topicExpertise.jurorId, jurorId));
}

export async function selectWishesOf(q: Q, jurorId: string): Promise<WishRow[]> {
  return q.select().from(wish).where(eq(wish.jurorId, jurorId));
}

/** What was stated before is gone; the audit log keeps both. */
export async function replaceExpertise(q: Q, jurorId: string, stated: StatedExpertise): Promise<void> {
  await q.delete(categoryExpertise).where(eq(categoryExpertise.jurorId, jurorId));
  await q.delete(topicExpertise).where(eq(topicExpertise.jurorId, jurorId));
  if (stated.categories.length > 0) await q.insert(categoryExpertise).values(stated.categories.map((row) => ({ jurorId, ...row })));
  if (stated.topics.length > 0) await q.insert(topicExpertise).values(stated.topics.map((row) => ({ jurorId, ...row })));
}

export async function replaceWishes(q: Q, jurorId: string, wishes: readonly Omit<WishRow, "jurorId">[]): Promise<void> {
  await q.delete(wish).where(eq(wish.jurorId, jurorId));
  if (wishes.length > 0) await q.insert(wish).values(wishes.map((row) => ({ jurorId, ...row })));
}
