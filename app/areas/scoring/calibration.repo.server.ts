// The entry of each category that its panel judges first in the current round, in the database.
import { and, asc, eq, sql } from "drizzle-orm";

import { prepared } from "#app/services/prepared";
import type { Q } from "#app/services/store";
import { isInRound, isOfRound } from "#db/current-round";
import { assignment, calibration, category, entry, juror, score, scoreSheet } from "#db/schema";
import type { SheetState } from "#db/vocabulary/scoring";

export type CalibrationRow = typeof calibration.$inferSelect;

export async function insertCalibration(q: Q, row: typeof calibration.$inferInsert): Promise<void> {
  await q.insert(calibration).values(row);
}

export async function deleteCalibration(q: Q, row: CalibrationRow): Promise<void> {
  await q.delete(calibration).where(keyOf(row));
}

export async function releaseCalibrationOf(q: Q, row: CalibrationRow, releasedAt: CalibrationRow["releasedAt"]): Promise<void> {
  await q.update(calibration).set({ releasedAt }).where(keyOf(row));
}

function keyOf({ categoryId, round }: CalibrationRow) {
  return and(eq(calibration.categoryId, categoryId), eq(calibration.round, round));
}

export async function selectCalibrations(q: Q, editionId: string): Promise<CalibrationRow[]> {
  const rows = await q.select({ calibration }).from(calibration).innerJoin(category, eq(category.id, calibration.categoryId)).where(and(eq(category.editionId, editionId), isOfRound(calibration, category.editionId)));
  return rows.map((row) => row.calibration);
}

const onEntry = prepared((q) =>
  q
    .select({ calibration })
    .from(calibration)
    .innerJoin(entry, eq(entry.id, calibration.entryId))
    .where(and(eq(calibration.entryId, sql.placeholder("entryId")), isOfRound(calibration, entry.editionId)))
    .prepare(),
);

export async function selectCalibrationOn(q: Q, entryId: string): Promise<CalibrationRow | undefined> {
  const [row] = await onEntry(q).all({ entryId });
  return row?.calibration;
}

/** How far the jurors are who are assigned to an edition's calibration entries. */
export async function selectCalibrationStates(q: Q, editionId: string): Promise<{ readonly entryId: string; readonly state: SheetState | null }[]> {
  return q
    .select({ entryId: calibration.entryId, state: scoreSheet.state })
    .from(calibration)
    .innerJoin(entry, eq(entry.id, calibration.entryId))
    .innerJoin(assignment, and(eq(assignment.entryId, entry.id), isOfRound(assignment, entry.editionId)))
    .innerJoin(juror, and(eq(juror.id, assignment.jurorId), eq(juror.state, "accepted")))
    .leftJoin(scoreSheet, and(eq(scoreSheet.jurorId, assignment.jurorId), eq(scoreSheet.entryId, entry.id), eq(scoreSheet.round, assignment.round)))
    .where(and(eq(entry.editionId, editionId), isOfRound(calibration, entry.editionId)));
}

const firstOfPanel = sql`(select c.entry_id from calibration as c join entry as e on e.category_id = c.category_id join edition as d on d.id = e.edition_id where e.id = ${sql.placeholder("entryId")} and c.entry_id <> e.id and c.round = d.round)`;

const dueBefore = prepared((q) =>
  q
    .select({ id: entry.id, title: entry.title })
    .from(entry)
    .innerJoin(assignment, and(eq(assignment.entryId, entry.id), eq(assignment.jurorId, sql.placeholder("jurorId")), isOfRound(assignment, entry.editionId)))
    .leftJoin(scoreSheet, and(eq(scoreSheet.jurorId, assignment.jurorId), eq(scoreSheet.entryId, entry.id), eq(scoreSheet.round, assignment.round)))
    .where(and(eq(entry.id, firstOfPanel), isInRound(), sql`coalesce(${scoreSheet.state}, 'draft') = 'draft'`))
    .prepare(),
);

/** The entry that the juror is to judge before this one; undefined when nothing stands before it. */
export async function selectDueBefore(q: Q, jurorId: string, entryId: string): Promise<{ readonly id: string; readonly title: string } | undefined> {
  const [row] = await dueBefore(q).all({ jurorId, entryId });
  return row;
}

/** Points of the submitted sheets of the current round about an entry, by criterion, without whose they are. */
export async function selectPointsOn(q: Q, entryId: string): Promise<{ readonly criterionId: string; readonly points: number | null }[]> {
  return q
    .select({ criterionId: score.criterionId, points: score.points })
    .from(entry)
    .innerJoin(scoreSheet, and(eq(scoreSheet.entryId, entry.id), eq(scoreSheet.state, "submitted"), isOfRound(scoreSheet, entry.editionId)))
    .innerJoin(score, eq(score.sheetId, scoreSheet.id))
    .where(eq(entry.id, entryId))
    .orderBy(asc(score.criterionId), asc(score.points));
}

/** Entries about which sheets of the current round have been submitted. */
export async function selectEntriesWithSubmitted(q: Q, editionId: string): Promise<{ readonly id: string; readonly categoryId: string }[]> {
  return q
    .selectDistinct({ id: entry.id, categoryId: entry.categoryId })
    .from(entry)
    .innerJoin(scoreSheet, and(eq(scoreSheet.entryId, entry.id), eq(scoreSheet.state, "submitted"), isOfRound(scoreSheet, entry.editionId)))
    .where(eq(entry.editionId, editionId));
}
