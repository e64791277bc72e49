// What a juror's comparison with the panel rests on, in the database. One query.
import { and, asc, eq, sql } from "drizzle-orm";

import { prepared } from "#app/services/prepared";
import type { Q } from "#app/services/store";
import { assignment, juror, scoreSheet } from "#db/schema";

import type { JudgedByMe } from "./strictness";

const others = sql<string>`(select json_group_array(o.total) from ${scoreSheet} as o where o.entry_id = score_sheet.entry_id and o.round = score_sheet.round and o.juror_id <> score_sheet.juror_id and o.state = 'submitted')`;
const awaited = sql<number>`(select count(*) from ${assignment} as a join ${juror} as j on j.id = a.juror_id and j.state = 'accepted' left join ${scoreSheet} as s on s.juror_id = a.juror_id and s.entry_id = a.entry_id and s.round = a.round where a.entry_id = score_sheet.entry_id and a.round = score_sheet.round and a.juror_id <> score_sheet.juror_id and coalesce(s.state, 'draft') = 'draft')`;

const judgedBy = prepared((q) =>
  q
    .select({ entryId: scoreSheet.entryId, own: sql<number>`${scoreSheet.total}`, others, awaited })
    .from(scoreSheet)
    .where(and(eq(scoreSheet.jurorId, sql.placeholder("jurorId")), eq(scoreSheet.round, sql.placeholder("round")), eq(scoreSheet.state, "submitted")))
    .orderBy(asc(scoreSheet.submittedAt), asc(scoreSheet.entryId))
    .prepare(),
);

/** The entries of a round that the juror has submitted, in the order in which they did. */
export async function selectJudgedBy(q: Q, jurorId: string, round: number): Promise<JudgedByMe[]> {
  const rows = await judgedBy(q).all({ jurorId, round });
  return rows.map((row) => ({ ...row, others: JSON.parse(row.others) }));
}
