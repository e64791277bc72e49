// A juror's seats and the entries assigned to them, in the database. Read for every visit of a juror: one query each.
import { and, desc, eq, sql } from "drizzle-orm";

import { prepared } from "#app/services/prepared";
import type { Q } from "#app/services/store";
import { isInRound, isOfRound } from "#db/current-round";
import { assignment, calibration, category, edition, entry, juror, organisation, scoreSheet } from "#db/schema";

const seats = prepared((q) =>
  q
    .select({
      jurorId: juror.id,
      seed: juror.seed,
      edition: {
        id: edition.id,
        round: edition.round,
        scaleMax: edition.scaleMax,
        slug: edition.slug,
        name: edition.name,
        timeZone: edition.timeZone,
        blind: edition.blind,
        rulesFrozenAt: edition.rulesFrozenAt,
        entriesOpenAt: edition.entriesOpenAt,
        entriesCloseAt: edition.entriesCloseAt,
        judgingOpenAt: edition.judgingOpenAt,
        judgingCloseAt: edition.judgingCloseAt,
        sealedAt: edition.sealedAt,
        publishAt: edition.publishAt,
      },
    })
    .from(juror)
    .innerJoin(edition, eq(edition.id, juror.editionId))
    .where(and(eq(juror.personId, sql.placeholder("personId")), eq(juror.state, "accepted")))
    .orderBy(desc(edition.year), desc(edition.createdAt))
    .prepare(),
);

export type Seat = Awaited<ReturnType<ReturnType<typeof seats>["all"]>>[number];

/** Accepted seats of a person with their editions, the newest edition first. */
export async function selectSeats(q: Q, personId: string): Promise<Seat[]> {
  return seats(q).all({ personId });
}

const entriesOfJuror = prepared((q) =>
  q
    .select({
      id: entry.id,
      number: sql<string>`${entry.number}`,
      title: entry.title,
      lead: organisation.name,
      category: { id: category.id, position: category.position, name: category.name },
      state: scoreSheet.state,
      /** Of the juror's own submitted sheet. */
      total: scoreSheet.total,
      /** Where its panel judges it first, its id. */
      first: calibration.entryId,
    })
    .from(assignment)
    .innerJoin(entry, eq(entry.id, assignment.entryId))
    .innerJoin(category, eq(category.id, entry.categoryId))
    .innerJoin(organisation, eq(organisation.id, entry.leadId))
    .leftJoin(scoreSheet, and(eq(scoreSheet.jurorId, assignment.jurorId), eq(scoreSheet.entryId, assignment.entryId), eq(scoreSheet.round, assignment.round)))
    .leftJoin(calibration, and(eq(calibration.entryId, assignment.entryId), eq(calibration.round, assignment.round)))
    .where(and(eq(assignment.jurorId, sql.placeholder("jurorId")), isOfRound(assignment, entry.editionId), isInRound()))
    .prepare(),
);

export type AssignedRow = Awaited<ReturnType<ReturnType<typeof entriesOfJuror>["all"]>>[number];

/** Admitted entries assigned to the juror with the state of each sheet, in no order. */
export async function selectEntriesOfJuror(q: Q, jurorId: string): Promise<AssignedRow[]> {
  return entriesOfJuror(q).all({ jurorId });
}
