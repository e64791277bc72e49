// Answers, views and the notes of Bezirksregierungen on cases of pre-assessment, in the database.
import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";

import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";
import { adviceCase, caseParty, fundingAnswerSheet, fundingView, regionalNote } from "#db/schema";
import type { RegionalDistrict } from "#db/vocabulary/regional-district";

import type { FundingAnswers } from "./funding-answers";
import type { Guideline } from "./guideline";

export type ViewRow = typeof fundingView.$inferSelect;
export type RegionalNoteRow = typeof regionalNote.$inferSelect;

/** `applicantId` null: in no directory. `guideline`: as it held when it was handed in. */
export type AnswerSheet = { readonly applicantId: string | null; readonly answers: FundingAnswers; readonly guideline: Guideline; readonly handedInAt: Instant };

const UNASKED = { applicantKind: null, seat: "" };

export async function insertAnswerSheet(q: Q, row: AnswerSheet & { readonly caseId: string }): Promise<void> {
  await q.insert(fundingAnswerSheet).values(row);
}

export async function selectAnswerSheet(q: Q, caseId: string): Promise<AnswerSheet | undefined> {
  const [row] = await q.select().from(fundingAnswerSheet).where(eq(fundingAnswerSheet.caseId, caseId)).limit(1);
  // Written by insertAnswerSheet alone and never changed; sheets from before these questions answer neither.
  return row && { ...row, answers: { ...UNASKED, ...(row.answers as FundingAnswers) }, guideline: row.guideline as Guideline };
}

export async function selectViews(q: Q, caseId: string): Promise<ViewRow[]> {
  return q.select().from(fundingView).where(eq(fundingView.caseId, caseId));
}

/** The one of the same side is replaced. */
export async function upsertView(q: Q, row: ViewRow): Promise<void> {
  const { caseId: _caseId, side: _side, ...change } = row;
  await q.insert(fundingView).values(row).onConflictDoUpdate({ target: [fundingView.caseId, fundingView.side], set: change });
}

export async function insertRegionalNote(q: Q, row: RegionalNoteRow): Promise<void> {
  await q.insert(regionalNote).values(row);
}

/** Of the district, the oldest first. */
export async function selectRegionalNotes(q: Q, { caseId, region }: { readonly caseId: string; readonly region: RegionalDistrict }): Promise<RegionalNoteRow[]> {
  return q.select().from(regionalNote).where(and(eq(regionalNote.caseId, caseId), eq(regionalNote.region, region))).orderBy(asc(regionalNote.writtenAt), asc(regionalNote.id));
}

/** Cases with answers, the newest first, with their lead and the sides that have given their view. `region` null: of every district. */
export async function selectFundingCases(q: Q, region: RegionalDistrict | null) {
  return q
    .select({
      id: adviceCase.id,
      number: adviceCase.number,
      project: adviceCase.project,
      topic: adviceCase.topic,
      region: adviceCase.region,
      openedAt: adviceCase.openedAt,
      lead: caseParty.name,
      sides: sql<string>`(select json_group_array(${fundingView.side}) from ${fundingView} where ${fundingView.caseId} = ${adviceCase.id})`,
    })
    .from(fundingAnswerSheet)
    .innerJoin(adviceCase, eq(adviceCase.id, fundingAnswerSheet.caseId))
    .innerJoin(caseParty, and(eq(caseParty.caseId, adviceCase.id), eq(caseParty.position, 0)))
    .where(region === null ? undefined : inArray(adviceCase.region, [region]))
    .orderBy(desc(adviceCase.openedAt), desc(adviceCase.number));
}
