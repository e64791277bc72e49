// Who judges which entry in the current round. An assignment is started once its juror has a sheet for the entry, in whatever state.
import { and, eq, exists, notInArray, sql, type SQL } from "drizzle-orm";
import { union } from "drizzle-orm/sqlite-core";

import type { Q } from "#app/services/store";
import { currentRoundOfJuror, isInRound, isOfRound } from "#db/current-round";
import { assignment, entry, juror, scoreSheet } from "#db/schema";

export type AssignmentRow = {
  readonly jurorId: string;
  readonly entryId: string;
  readonly assignedAt: (typeof assignment.$inferSelect)["assignedAt"];
  readonly started: boolean;
};

async function selectWhere(q: Q, condition: SQL | undefined): Promise<AssignmentRow[]> {
  const sheet = q
    .select({ one: sql`1` })
    .from(scoreSheet)
    .where(and(eq(scoreSheet.jurorId, assignment.jurorId), eq(scoreSheet.entryId, assignment.entryId), eq(scoreSheet.round, assignment.round)));
  return q
    .select({ jurorId: assignment.jurorId, entryId: assignment.entryId, assignedAt: assignment.assignedAt, started: sql<boolean>`${exists(sheet)}`.mapWith(Boolean) })
    .from(assignment)
    .innerJoin(juror, eq(juror.id, assignment.jurorId))
    .innerJoin(entry, eq(entry.id, assignment.entryId))
    .where(and(isInRound(), isOfRound(assignment, juror.editionId), condition));
}

/** Of entries in the round only: an entry that left the competition is nobody's work. */
export async function selectAssignments(q: Q, editionId: string): Promise<AssignmentRow[]> {
  return selectWhere(q, eq(juror.editionId, editionId));
}

/** As above, of one juror. */
export async function selectAssignmentsOf(q: Q, jurorId: string): Promise<AssignmentRow[]> {
  return selectWhere(q, eq(assignment.jurorId, jurorId));
}

/** Ids of the entries that the juror is assigned to or has a sheet for. */
export async function selectWorkOf(q: Q, jurorId: string): Promise<string[]> {
  const now = currentRoundOfJuror(jurorId);
  const assigned = q.select({ entryId: assignment.entryId }).from(assignment).where(and(eq(assignment.jurorId, jurorId), eq(assignment.round, now)));
  const begun = q.select({ entryId: scoreSheet.entryId }).from(scoreSheet).where(and(eq(scoreSheet.jurorId, jurorId), eq(scoreSheet.round, now)));
  const rows = await union(assigned, begun);
  return rows.map(({ entryId }) => entryId);
}

export async function insertAssignments(q: Q, rows: readonly Omit<typeof assignment.$inferInsert, "round">[]): Promise<void> {
  for (let i = 0; i < rows.length; i += 200) await q.insert(assignment).values(rows.slice(i, i + 200).map((row) => ({ ...row, round: currentRoundOfJuror(row.jurorId) })));
}

/** Takes the pair's assignment away. False when there was none. */
export async function deleteAssignment(q: Q, jurorId: string, entryId: string): Promise<boolean> {
  const gone = await q
    .delete(assignment)
    .where(and(eq(assignment.jurorId, jurorId), eq(assignment.entryId, entryId), eq(assignment.round, currentRoundOfJuror(jurorId))))
    .returning({ jurorId: assignment.jurorId });
  return gone.length > 0;
}

/** Takes away what the juror has no sheet for. Returns the ids of these entries. */
export async function deleteUnstarted(q: Q, jurorId: string): Promise<string[]> {
  const now = currentRoundOfJuror(jurorId);
  const begun = q.select({ entryId: scoreSheet.entryId }).from(scoreSheet).where(and(eq(scoreSheet.jurorId, jurorId), eq(scoreSheet.round, now)));
  const gone = await q
    .delete(assignment)
    .where(and(eq(assignment.jurorId, jurorId), eq(assignment.round, now), notInArray(assignment.entryId, begun)))
    .returning({ entryId: assignment.entryId });
  return gone.map(({ entryId }) => entryId);
}
