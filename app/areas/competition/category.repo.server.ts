// Writes to categories, criteria and anchors. Triggers refuse what is frozen (law §3).
import { and, eq, gt, inArray, notInArray } from "drizzle-orm";

import type { Q } from "#app/services/store";
import { anchor, category, criterion } from "#db/schema";

import type { Anchor, Category, Criterion } from "./edition";
import { deleteForm } from "./form.repo.server";

export async function insertCategory(q: Q, row: Category): Promise<void> {
  await q.insert(category).values(row);
}

export async function updateCategory(q: Q, editionId: string, id: string, change: Partial<Omit<Category, "id" | "editionId">>): Promise<void> {
  await q.update(category).set(change).where(and(eq(category.editionId, editionId), eq(category.id, id)));
}

/** With its criteria and its form. */
export async function deleteCategory(q: Q, editionId: string, id: string): Promise<void> {
  await q.delete(criterion).where(eq(criterion.categoryId, id));
  await deleteForm(q, id);
  await q.delete(category).where(and(eq(category.editionId, editionId), eq(category.id, id)));
}

export async function insertCriteria(q: Q, rows: readonly Criterion[]): Promise<void> {
  if (rows.length > 0) await q.insert(criterion).values([...rows]);
}

/** Makes the given criteria those of the category in the round, in their order; without any, those of the round before hold. */
export async function replaceCriteria(q: Q, { categoryId, round }: Pick<Criterion, "categoryId" | "round">, rows: readonly Omit<Criterion, "categoryId" | "round">[]): Promise<void> {
  const ids = rows.map(({ id }) => id);
  const ofRound = and(eq(criterion.categoryId, categoryId), eq(criterion.round, round));
  await q.delete(criterion).where(and(ofRound, notInArray(criterion.id, ids)));
  // Positions are unique in a category: what stays makes room before it takes its new place.
  const kept = await q.select({ id: criterion.id, position: criterion.position }).from(criterion).where(ofRound);
  for (const { id, position } of kept) await q.update(criterion).set({ position: -1 - position }).where(eq(criterion.id, id));
  for (const row of rows) {
    const { id, ...change } = row;
    if (kept.some((known) => known.id === id)) await q.update(criterion).set(change).where(eq(criterion.id, id));
    else await q.insert(criterion).values({ ...row, categoryId, round });
  }
}

/** Of all categories of the edition. */
export async function deleteCriteriaAfter(q: Q, editionId: string, round: number): Promise<void> {
  const ids = q.select({ id: category.id }).from(category).where(eq(category.editionId, editionId));
  await q.delete(criterion).where(and(inArray(criterion.categoryId, ids), gt(criterion.round, round)));
}

export async function updateCriterionWording(q: Q, categoryId: string, { id, name, description }: Pick<Criterion, "id" | "name" | "description">): Promise<void> {
  await q.update(criterion).set({ name, description }).where(and(eq(criterion.categoryId, categoryId), eq(criterion.id, id)));
}

export async function insertAnchors(q: Q, editionId: string, rows: readonly Anchor[]): Promise<void> {
  if (rows.length > 0) await q.insert(anchor).values(rows.map((row) => ({ editionId, ...row })));
}

export async function replaceAnchors(q: Q, editionId: string, rows: readonly Anchor[]): Promise<void> {
  await q.delete(anchor).where(eq(anchor.editionId, editionId));
  await insertAnchors(q, editionId, rows);
}

export async function updateAnchorWording(q: Q, editionId: string, { points, text }: Anchor): Promise<void> {
  await q.update(anchor).set({ text }).where(and(eq(anchor.editionId, editionId), eq(anchor.points, points)));
}
