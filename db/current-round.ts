// The round of judging under way, as conditions of a query: what is asked of one edition's assignments, panels, sheets or entries is asked of
// its current round. Made for columns of the table that is read; the edition has another name inside, so that it may be joined outside.
import { and, eq, sql, type SQL } from "drizzle-orm";

import { criterion, entry, type assignment, type calibration, type category, type juror, type panel, type scoreSheet } from "#db/schema";

type EditionColumn = typeof juror.editionId | typeof entry.editionId | typeof category.editionId;

/** The number of the edition's current round. */
export function currentRound(editionId: EditionColumn): SQL<number> {
  return sql<number>`(select under_way.round from edition under_way where under_way.id = ${editionId})`;
}

/** As above, of the jury that the juror sits on. */
export function currentRoundOfJuror(jurorId: string): SQL<number> {
  return sql<number>`(select under_way.round from edition under_way join juror seat on seat.edition_id = under_way.id where seat.id = ${jurorId})`;
}

/** What belongs to the current round of the edition. */
export function isOfRound(table: typeof assignment | typeof calibration | typeof panel | typeof scoreSheet, editionId: EditionColumn): SQL {
  return sql`${table.round} = ${currentRound(editionId)}`;
}

/** Admitted and, after the first round, let in by what the round before said. */
export function isInRound(): SQL | undefined {
  return and(
    eq(entry.state, "admitted"),
    sql`(select under_way.round = 1 or exists (select 1 from round_outcome said where said.entry_id = ${entry.id} and said.round = under_way.round - 1 and said.passed) from edition under_way where under_way.id = ${entry.editionId})`,
  );
}

/** Criteria of the category that hold in its edition's current round. */
export function holdsNow(categoryId: typeof category.id | typeof entry.categoryId): SQL {
  return sql`${criterion.round} = (select max(own.round) from criterion own join category judged on judged.id = own.category_id join edition under_way on under_way.id = judged.edition_id where own.category_id = ${categoryId} and own.round <= under_way.round)`;
}
