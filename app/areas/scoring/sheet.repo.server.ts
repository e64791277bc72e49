// One score sheet in the database, together with the rules that judge it. Lists of sheets stand in progress.repo.server.ts.
import { and, eq, sql, type SQL } from "drizzle-orm";

import { prepared } from "#app/services/prepared";
import type { Q } from "#app/services/store";
import { holdsNow } from "#db/current-round";
import { criterion, edition, entry, juror, score, scoreSheet, sheetVersion } from "#db/schema";

import type { Desk, SheetScore, StoredSheet } from "./desk";
import type { WeightedCriterion } from "./total";

const criteriaJson = sql<string>`(select json_group_array(json_object('id', ${criterion.id}, 'weight', ${criterion.weight}) order by ${criterion.position}) from ${criterion} where ${criterion.categoryId} = ${entry.categoryId} and ${holdsNow(entry.categoryId)})`;
const scoresJson = sql<string>`(select json_group_array(json_object('criterionId', ${score.criterionId}, 'points', ${score.points}, 'reason', ${score.reason}) order by ${score.criterionId}) from ${score} where ${score.sheetId} = ${scoreSheet.id})`;

function deskWhere(q: Q, condition: SQL | undefined) {
  return q
    .select({
      jurorId: juror.id,
      entryId: entry.id,
      edition: {
        id: edition.id,
        timeZone: edition.timeZone,
        round: edition.round,
        blind: edition.blind,
        rulesFrozenAt: edition.rulesFrozenAt,
        entriesOpenAt: edition.entriesOpenAt,
        entriesCloseAt: edition.entriesCloseAt,
        judgingOpenAt: edition.judgingOpenAt,
        judgingCloseAt: edition.judgingCloseAt,
        sealedAt: edition.sealedAt,
        publishAt: edition.publishAt,
      },
      scale: { min: edition.scaleMin, max: edition.scaleMax },
      reasonRule: { lowAt: edition.reasonLowAt, highAt: edition.reasonHighAt },
      sheet: {
        id: scoreSheet.id,
        state: scoreSheet.state,
        total: scoreSheet.total,
        comment: scoreSheet.comment,
        abstainReason: scoreSheet.abstainReason,
        voidReason: scoreSheet.voidReason,
        reopenReason: scoreSheet.reopenReason,
        version: scoreSheet.version,
        updatedAt: scoreSheet.updatedAt,
        submittedAt: scoreSheet.submittedAt,
      },
      criteria: criteriaJson,
      scores: scoresJson,
    })
    .from(entry)
    .innerJoin(edition, eq(edition.id, entry.editionId))
    .innerJoin(juror, eq(juror.editionId, edition.id))
    .leftJoin(scoreSheet, and(eq(scoreSheet.jurorId, juror.id), eq(scoreSheet.entryId, entry.id), eq(scoreSheet.round, edition.round)))
    .where(and(eq(entry.id, sql.placeholder("entryId")), condition))
    .limit(1)
    .prepare();
}

type DeskRow = Awaited<ReturnType<ReturnType<typeof deskWhere>["all"]>>[number];

function deskOf(row: DeskRow | undefined): Desk | undefined {
  if (!row) return undefined;
  const criteria: WeightedCriterion[] = JSON.parse(row.criteria);
  const scores: SheetScore[] = JSON.parse(row.scores);
  return { ...row, criteria, sheet: row.sheet && { ...row.sheet, scores } };
}

const deskOfPerson = prepared((q) => deskWhere(q, and(eq(juror.personId, sql.placeholder("personId")), eq(juror.state, "accepted"))));
const deskOfJuror = prepared((q) => deskWhere(q, eq(juror.id, sql.placeholder("jurorId"))));

/** The desk of a person who has accepted a seat on the jury of the entry's edition. */
export async function findDeskOfPerson(q: Q, personId: string, entryId: string): Promise<Desk | undefined> {
  const [row] = await deskOfPerson(q).all({ personId, entryId });
  return deskOf(row);
}

/** The desk of a juror, whatever became of their seat. */
export async function findDeskOfJuror(q: Q, jurorId: string, entryId: string): Promise<Desk | undefined> {
  const [row] = await deskOfJuror(q).all({ jurorId, entryId });
  return deskOf(row);
}

const replaced = (column: string) => sql.raw(`excluded.${column}`);

const sheetPut = prepared((q) =>
  q
    .insert(scoreSheet)
    .values({
      id: sql.placeholder("id"),
      jurorId: sql.placeholder("jurorId"),
      entryId: sql.placeholder("entryId"),
      state: sql.placeholder("state"),
      total: sql.placeholder("total"),
      comment: sql.placeholder("comment"),
      abstainReason: sql.placeholder("abstainReason"),
      voidReason: sql.placeholder("voidReason"),
      reopenReason: sql.placeholder("reopenReason"),
      version: sql.placeholder("version"),
      updatedAt: sql.placeholder("updatedAt"),
      submittedAt: sql.placeholder("submittedAt"),
      round: sql.placeholder("round"),
    })
    .onConflictDoUpdate({
      target: scoreSheet.id,
      set: {
        state: replaced("state"),
        total: replaced("total"),
        comment: replaced("comment"),
        abstainReason: replaced("abstain_reason"),
        voidReason: replaced("void_reason"),
        reopenReason: replaced("reopen_reason"),
        version: replaced("version"),
        updatedAt: replaced("updated_at"),
        submittedAt: replaced("submitted_at"),
      },
    })
    .prepare(),
);

const scorePut = prepared((q) =>
  q
    .insert(score)
    .values({ sheetId: sql.placeholder("sheetId"), criterionId: sql.placeholder("criterionId"), points: sql.placeholder("points"), reason: sql.placeholder("reason") })
    .onConflictDoUpdate({ target: [score.sheetId, score.criterionId], set: { points: replaced("points"), reason: replaced("reason") } })
    .prepare(),
);

/** The sheet as it is from now on, with its scores; new or not. */
export async function putSheet(q: Q, { jurorId, entryId, edition: { round } }: Pick<Desk, "jurorId" | "entryId" | "edition">, { scores, ...sheet }: StoredSheet): Promise<void> {
  await sheetPut(q).run({ ...sheet, jurorId, entryId, round });
  for (const given of scores) await scorePut(q).run({ ...given, sheetId: sheet.id });
}

export async function insertSheetVersion(q: Q, row: typeof sheetVersion.$inferInsert): Promise<void> {
  await q.insert(sheetVersion).values(row);
}
