// Score sheets in the database: what one sheet holds, and the sheets of a whole edition. Who may see or change them is decided elsewhere.
import { and, asc, eq, sql } from "drizzle-orm";

import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";
import { assignment, category, edition, entry, juror, score, scoreSheet, sheetVersion } from "#db/schema";
import type { SheetState } from "#db/vocabulary/scoring";

/** Scores of a sheet as one JSON text `{ criterionId: points }`; what is not scored is left out. */
const pointsJson = sql<string>`(select json_group_object(${score.criterionId}, ${score.points}) from ${score} where ${score.sheetId} = ${scoreSheet.id} and ${score.points} is not null)`;

export type SubmittedSheet = { readonly entryId: string; readonly jurorId: string; readonly points: Readonly<Record<string, number>>; readonly total: number };

/** The submitted sheets of the edition's admitted entries, by entry and then juror. */
export async function selectSubmittedSheets(q: Q, editionId: string): Promise<SubmittedSheet[]> {
  const rows = await q
    .select({ entryId: scoreSheet.entryId, jurorId: scoreSheet.jurorId, points: pointsJson, total: scoreSheet.total })
    .from(entry)
    .innerJoin(scoreSheet, eq(scoreSheet.entryId, entry.id))
    .where(and(eq(entry.editionId, editionId), eq(entry.state, "admitted"), eq(scoreSheet.state, "submitted")))
    .orderBy(asc(scoreSheet.entryId), asc(scoreSheet.jurorId));
  return rows.map(({ total, points, ...row }) => {
    if (total === null) throw new RangeError(`a submitted sheet without a total: ${row.jurorId} ${row.entryId}`);
    return { ...row, points: JSON.parse(points), total };
  });
}

export type SheetScore = { readonly criterionId: string; readonly points: number | null; readonly reason: string };

export type StoredSheet = {
  readonly id: string;
  readonly jurorId: string;
  readonly entryId: string;
  readonly state: SheetState;
  readonly total: number | null;
  readonly comment: string;
  readonly abstainReason: string | null;
  readonly voidReason: string | null;
  readonly reopenReason: string | null;
  readonly version: number;
};

/** One sheet, and what decides whether it may still change. */
export type SheetInEdition = StoredSheet & { readonly editionId: string; readonly sealedAt: Instant | null };

export async function findSheet(q: Q, jurorId: string, entryId: string): Promise<SheetInEdition | undefined> {
  const [row] = await q
    .select({
      id: scoreSheet.id,
      jurorId: scoreSheet.jurorId,
      entryId: scoreSheet.entryId,
      state: scoreSheet.state,
      total: scoreSheet.total,
      comment: scoreSheet.comment,
      abstainReason: scoreSheet.abstainReason,
      voidReason: scoreSheet.voidReason,
      reopenReason: scoreSheet.reopenReason,
      version: scoreSheet.version,
      editionId: edition.id,
      sealedAt: edition.sealedAt,
    })
    .from(scoreSheet)
    .innerJoin(entry, eq(entry.id, scoreSheet.entryId))
    .innerJoin(edition, eq(edition.id, entry.editionId))
    .where(and(eq(scoreSheet.jurorId, jurorId), eq(scoreSheet.entryId, entryId)))
    .limit(1);
  return row;
}

/** By criterion. */
export async function selectScores(q: Q, sheetId: string): Promise<SheetScore[]> {
  return q
    .select({ criterionId: score.criterionId, points: score.points, reason: score.reason })
    .from(score)
    .where(eq(score.sheetId, sheetId))
    .orderBy(asc(score.criterionId));
}

type SheetChange = Partial<Omit<typeof scoreSheet.$inferInsert, "id" | "jurorId" | "entryId">> & { readonly version: number; readonly updatedAt: Instant };

export async function updateSheet(q: Q, id: string, change: SheetChange): Promise<void> {
  await q.update(scoreSheet).set(change).where(eq(scoreSheet.id, id));
}

export async function insertSheetVersion(q: Q, row: typeof sheetVersion.$inferInsert): Promise<void> {
  await q.insert(sheetVersion).values(row);
}

export type JurorRow = { readonly jurorId: string; readonly name: string; readonly remindedAt: Instant | null };

/** Jurors who have accepted, by name. */
export async function selectAcceptedJurors(q: Q, editionId: string): Promise<JurorRow[]> {
  return q
    .select({ jurorId: juror.id, name: juror.name, remindedAt: juror.remindedAt })
    .from(juror)
    .where(and(eq(juror.editionId, editionId), eq(juror.state, "accepted")))
    .orderBy(asc(juror.name), asc(juror.id));
}

export type EntryRow = { readonly entryId: string; readonly number: string | null; readonly title: string; readonly categoryId: string };

/** Admitted entries in the order of categories and numbers. */
export async function selectAdmittedEntries(q: Q, editionId: string): Promise<EntryRow[]> {
  return q
    .select({ entryId: entry.id, number: entry.number, title: entry.title, categoryId: entry.categoryId })
    .from(entry)
    .innerJoin(category, eq(category.id, entry.categoryId))
    .where(and(eq(entry.editionId, editionId), eq(entry.state, "admitted")))
    .orderBy(asc(category.position), asc(entry.running));
}

export type PairState = { readonly jurorId: string; readonly entryId: string; readonly state: SheetState | null };

/** Every assignment of the edition's admitted entries with the state of its sheet; null: not begun. */
export async function selectPairStates(q: Q, editionId: string): Promise<PairState[]> {
  return q
    .select({ jurorId: assignment.jurorId, entryId: assignment.entryId, state: scoreSheet.state })
    .from(entry)
    .innerJoin(assignment, eq(assignment.entryId, entry.id))
    .leftJoin(scoreSheet, and(eq(scoreSheet.jurorId, assignment.jurorId), eq(scoreSheet.entryId, assignment.entryId)))
    .where(and(eq(entry.editionId, editionId), eq(entry.state, "admitted")));
}
