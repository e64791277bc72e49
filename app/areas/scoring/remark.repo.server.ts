// What jurors wrote on sheets that count, in the database: the comment on the whole entry and the reasons at the criteria.
import { and, asc, eq, ne, sql } from "drizzle-orm";
import { unionAll } from "drizzle-orm/sqlite-core";

import type { Q } from "#app/services/store";
import { isInRound, isOfRound } from "#db/current-round";
import { entry, score, scoreSheet } from "#db/schema";

/** `place`: id of the criterion; empty: the whole entry. */
export type RemarkRow = { readonly entryId: string; readonly sheetId: string; readonly place: string; readonly text: string };

/** Of one entry, or of all in the current round of an edition. */
export async function selectRemarks(q: Q, of: { readonly editionId: string } | { readonly entryId: string }): Promise<RemarkRow[]> {
  const counts = and("entryId" in of ? eq(entry.id, of.entryId) : eq(entry.editionId, of.editionId), isInRound(), isOfRound(scoreSheet, entry.editionId), eq(scoreSheet.state, "submitted"));
  const comments = q
    .select({ entryId: scoreSheet.entryId, sheetId: scoreSheet.id, place: sql<string>`''`.as("place"), text: sql<string>`${scoreSheet.comment}`.as("text") })
    .from(entry)
    .innerJoin(scoreSheet, eq(scoreSheet.entryId, entry.id))
    .where(and(counts, ne(sql`trim(${scoreSheet.comment})`, "")));
  const reasons = q
    .select({ entryId: scoreSheet.entryId, sheetId: scoreSheet.id, place: sql<string>`${score.criterionId}`.as("place"), text: sql<string>`${score.reason}`.as("text") })
    .from(entry)
    .innerJoin(scoreSheet, eq(scoreSheet.entryId, entry.id))
    .innerJoin(score, eq(score.sheetId, scoreSheet.id))
    .where(and(counts, ne(sql`trim(${score.reason})`, "")));
  // By their words, so that what one juror wrote does not stand together.
  return unionAll(comments, reasons).orderBy(asc(sql`place`), asc(sql`text`));
}
