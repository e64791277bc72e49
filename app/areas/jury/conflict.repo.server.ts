// What jurors and the office declared, and what the chair decided.
import { and, eq } from "drizzle-orm";

import type { Q } from "#app/services/store";
import { chairDecision, declaration, juror } from "#db/schema";

export type DeclarationRow = typeof declaration.$inferSelect;
export type ChairDecisionRow = typeof chairDecision.$inferSelect;

export async function selectDeclarations(q: Q, editionId: string): Promise<DeclarationRow[]> {
  const rows = await q.select({ declaration }).from(declaration).innerJoin(juror, eq(juror.id, declaration.jurorId)).where(eq(juror.editionId, editionId));
  return rows.map((row) => row.declaration);
}

export async function selectDeclarationsOf(q: Q, jurorId: string): Promise<DeclarationRow[]> {
  return q.select().from(declaration).where(eq(declaration.jurorId, jurorId));
}

export async function selectDeclarationsOfPair(q: Q, jurorId: string, entryId: string): Promise<DeclarationRow[]> {
  return q.select().from(declaration).where(and(eq(declaration.jurorId, jurorId), eq(declaration.entryId, entryId)));
}

/** A later declaration of the same source takes the place of the earlier one; the audit log keeps both. */
export async function upsertDeclaration(q: Q, row: DeclarationRow): Promise<void> {
  const { kind, note, declaredAt, declaredBy } = row;
  await q
    .insert(declaration)
    .values(row)
    .onConflictDoUpdate({ target: [declaration.jurorId, declaration.entryId, declaration.source], set: { kind, note, declaredAt, declaredBy } });
}

export async function selectDecisions(q: Q, editionId: string): Promise<ChairDecisionRow[]> {
  const rows = await q.select({ chairDecision }).from(chairDecision).innerJoin(juror, eq(juror.id, chairDecision.jurorId)).where(eq(juror.editionId, editionId));
  return rows.map((row) => row.chairDecision);
}

export async function selectDecisionsOf(q: Q, jurorId: string): Promise<ChairDecisionRow[]> {
  return q.select().from(chairDecision).where(eq(chairDecision.jurorId, jurorId));
}

export async function selectDecisionOfPair(q: Q, jurorId: string, entryId: string): Promise<ChairDecisionRow | undefined> {
  const [row] = await q.select().from(chairDecision).where(and(eq(chairDecision.jurorId, jurorId), eq(chairDecision.entryId, entryId))).limit(1);
  return row;
}

/** A later decision takes the place of the earlier one; the audit log keeps both. */
export async function upsertDecision(q: Q, row: ChairDecisionRow): Promise<void> {
  const { excluded, reason, decidedAt, decidedBy } = row;
  await q
    .insert(chairDecision)
    .values(row)
    .onConflictDoUpdate({ target: [chairDecision.jurorId, chairDecision.entryId], set: { excluded, reason, decidedAt, decidedBy } });
}
