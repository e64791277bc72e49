// The sheets of a whole edition in the database: which count, and how far each is.
import { and, asc, eq, isNotNull, or, sql } from "drizzle-orm";
import { union } from "drizzle-orm/sqlite-core";

import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";
import { isInRound, isOfRound } from "#db/current-round";
import { assignment, category, entry, juror, score, scoreSheet } from "#db/schema";
import type { LocalisedText } from "#db/vocabulary/locale";
import type { SheetState } from "#db/vocabulary/scoring";

/** Scores of a sheet as one JSON text `{ criterionId: points }`; what is not scored is left out. */
const pointsJson = sql<string>`(select json_group_object(${score.criterionId}, ${score.points}) from ${score} where ${score.sheetId} = ${scoreSheet.id} and ${score.points} is not null)`;

export type SubmittedSheet = { readonly entryId: string; readonly jurorId: string; readonly points: Readonly<Record<string, number>>; readonly total: number; /** Counts every save of the sheet. */ readonly version: number };

/** The submitted sheets of the current round, of the entries in it, by entry and then juror. */
export async function selectSubmittedSheets(q: Q, editionId: string): Promise<SubmittedSheet[]> {
  const rows = await q
    .select({ entryId: scoreSheet.entryId, jurorId: scoreSheet.jurorId, points: pointsJson, total: scoreSheet.total, version: scoreSheet.version })
    .from(entry)
    .innerJoin(scoreSheet, eq(scoreSheet.entryId, entry.id))
    .where(and(eq(entry.editionId, editionId), isInRound(), isOfRound(scoreSheet, entry.editionId), eq(scoreSheet.state, "submitted")))
    .orderBy(asc(scoreSheet.entryId), asc(scoreSheet.jurorId));
  return rows.map(({ total, points, ...row }) => {
    if (total === null) throw new RangeError(`a submitted sheet without a total: ${row.jurorId} ${row.entryId}`);
    return { ...row, points: JSON.parse(points), total };
  });
}

export type JurorRow = { readonly jurorId: string; readonly name: string; readonly remindedAt: Instant | null; readonly lastSeenAt: Instant | null; /** A sheet of the current round. */ readonly lastSavedAt: Instant | null };

/** Named by hand, because a query of one table writes its columns without the table. What the office voided was not the juror's doing. */
const lastSaved = sql<Instant | null>`(select max(saved.updated_at) from score_sheet saved join edition under_way on under_way.id = juror.edition_id and under_way.round = saved.round where saved.juror_id = juror.id and saved.state <> 'void')`;

/** Jurors who have accepted, by name. */
export async function selectAcceptedJurors(q: Q, editionId: string): Promise<JurorRow[]> {
  return q
    .select({ jurorId: juror.id, name: juror.name, remindedAt: juror.remindedAt, lastSeenAt: juror.lastSeenAt, lastSavedAt: lastSaved })
    .from(juror)
    .where(and(eq(juror.editionId, editionId), eq(juror.state, "accepted")))
    .orderBy(asc(juror.name), asc(juror.id));
}

export type EntryRow = { readonly entryId: string; readonly number: string | null; readonly title: string; readonly categoryId: string; readonly category: LocalisedText };

/** Entries of the current round in the order of categories and numbers. */
export async function selectAdmittedEntries(q: Q, editionId: string): Promise<EntryRow[]> {
  return q
    .select({ entryId: entry.id, number: entry.number, title: entry.title, categoryId: entry.categoryId, category: category.name })
    .from(entry)
    .innerJoin(category, eq(category.id, entry.categoryId))
    .where(and(eq(entry.editionId, editionId), isInRound()))
    .orderBy(asc(category.position), asc(entry.running));
}

export type PairState = { readonly jurorId: string; readonly entryId: string; readonly state: SheetState | null };

/** Every pair of the current round's entries that is assigned or has a sheet: a sheet outlives its assignment. State null: not begun. */
export async function selectPairStates(q: Q, editionId: string): Promise<PairState[]> {
  const ofEdition = and(eq(entry.editionId, editionId), isInRound());
  const assigned = q
    .select({ jurorId: assignment.jurorId, entryId: assignment.entryId, state: scoreSheet.state })
    .from(entry)
    .innerJoin(assignment, and(eq(assignment.entryId, entry.id), isOfRound(assignment, entry.editionId)))
    .leftJoin(scoreSheet, and(eq(scoreSheet.jurorId, assignment.jurorId), eq(scoreSheet.entryId, assignment.entryId), eq(scoreSheet.round, assignment.round)))
    .where(ofEdition);
  const withSheet = q
    .select({ jurorId: scoreSheet.jurorId, entryId: scoreSheet.entryId, state: sql<SheetState | null>`${scoreSheet.state}` })
    .from(entry)
    .innerJoin(scoreSheet, and(eq(scoreSheet.entryId, entry.id), isOfRound(scoreSheet, entry.editionId)))
    .where(ofEdition);
  return union(assigned, withSheet);
}

export type JurorSheetRow = {
  readonly entryId: string;
  readonly number: string | null;
  readonly title: string;
  readonly state: SheetState | null;
  readonly updatedAt: Instant | null;
  readonly submittedAt: Instant | null;
  readonly abstainReason: string | null;
  readonly voidReason: string | null;
  readonly reopenReason: string | null;
};

/** The current round's entries that are assigned to the juror or have a sheet of theirs, by number. State null: not begun. */
export async function selectSheetsOfJuror(q: Q, editionId: string, jurorId: string): Promise<JurorSheetRow[]> {
  return q
    .select({
      entryId: entry.id,
      number: entry.number,
      title: entry.title,
      state: scoreSheet.state,
      updatedAt: scoreSheet.updatedAt,
      submittedAt: scoreSheet.submittedAt,
      abstainReason: scoreSheet.abstainReason,
      voidReason: scoreSheet.voidReason,
      reopenReason: scoreSheet.reopenReason,
    })
    .from(entry)
    .leftJoin(assignment, and(eq(assignment.entryId, entry.id), eq(assignment.jurorId, jurorId), isOfRound(assignment, entry.editionId)))
    .leftJoin(scoreSheet, and(eq(scoreSheet.entryId, entry.id), eq(scoreSheet.jurorId, jurorId), isOfRound(scoreSheet, entry.editionId)))
    .where(and(eq(entry.editionId, editionId), isInRound(), or(isNotNull(assignment.jurorId), isNotNull(scoreSheet.id))))
    .orderBy(asc(entry.number));
}
