// Cases of pre-assessment as each side reads them: a Bezirksregierung those of its district, and never what the office notes.
import { organisationsByIds } from "#app/areas/accounts/find-organisation.server";
import { namesByIds } from "#app/areas/accounts/find-person.server";
import type { Instant } from "#app/base/instant";
import type { Viewer } from "#app/base/viewer";
import type { Q } from "#app/services/store";
import type { Recommendation, ViewSide } from "#db/vocabulary/funding";
import type { RegionalDistrict } from "#db/vocabulary/regional-district";
import type { Topic } from "#db/vocabulary/topic";

import { selectCase, selectParties, type CaseRow } from "./case.repo.server";
import { findDistrict } from "./find-district.server";
import type { FundingAnswers } from "./funding-answers";
import { assess, type Applicant, type Assessment } from "./funding-assessment";
import { isSettled, mayGiveView, sideOf } from "./funding-view";
import { selectAnswerSheet, selectFundingCases, selectRegionalNotes, selectViews, type AnswerSheet } from "./funding-view.repo.server";

export type ListedFundingCase = {
  readonly id: string;
  readonly number: string;
  readonly project: string;
  readonly topic: Topic;
  readonly lead: string;
  readonly region: RegionalDistrict | null;
  readonly openedAt: Instant;
  readonly sides: readonly ViewSide[];
};

/** Of the district. One query, however many. */
export async function listFundingCases(q: Q, region: RegionalDistrict | null): Promise<readonly ListedFundingCase[]> {
  const rows = await selectFundingCases(q, region);
  return rows.map(({ sides, ...row }) => ({ ...row, sides: JSON.parse(sides) as ViewSide[] }));
}

export type GivenView = { readonly side: ViewSide; readonly recommendation: Recommendation; readonly reason: string; readonly conditions: string; readonly givenAt: Instant };

export type FundingCase = {
  readonly id: string;
  readonly number: string;
  readonly project: string;
  readonly concern: string;
  readonly openedAt: Instant;
  readonly requester: string;
  readonly partners: readonly string[];
  readonly region: RegionalDistrict | null;
  readonly answers: FundingAnswers;
  readonly assessment: Assessment;
  readonly views: readonly GivenView[];
  readonly settled: "yes" | "no";
};

/** By the guideline as it held when the case was handed in, and the seat as the case has it now. Undefined where there is none. Guards nothing. */
export async function findFundingCase(q: Q, id: string): Promise<(FundingCase & { readonly row: CaseRow }) | undefined> {
  const row = await selectCase(q, id);
  const sheet = row && (await selectAnswerSheet(q, id));
  if (row === undefined || sheet === undefined) return undefined;
  const assessment = assess(sheet.guideline, sheet.answers, { ...(await applicantOf(q, sheet)), seat: row.region });
  if (!assessment.ok) throw new Error(`the guideline of case ${id} has no end: ${assessment.reason}`);
  const views = (await selectViews(q, id)).map(({ side, recommendation, reason, conditions, givenAt }) => ({ side, recommendation, reason, conditions, givenAt }));
  const parties = await selectParties(q, [id]);
  return {
    row,
    id,
    number: row.number,
    project: row.project,
    concern: row.concern,
    openedAt: row.openedAt,
    requester: row.requesterName,
    partners: parties.filter(({ role }) => role === "partner").map((party) => party.name),
    region: row.region,
    answers: sheet.answers,
    assessment: assessment.value,
    views,
    settled: isSettled(views.map(({ side }) => side)) ? "yes" : "no",
  };
}

async function applicantOf(q: Q, { applicantId, answers }: AnswerSheet): Promise<Omit<Applicant, "seat">> {
  if (applicantId === null) return { name: answers.applicant.trim(), code: null, country: null, kind: answers.applicantKind ?? "other" };
  const found = (await organisationsByIds(q, [applicantId])).get(applicantId);
  if (found === undefined) throw new Error(`the applicant ${applicantId} is missing`);
  const { name, code, country, kind } = found;
  return { name, code, country, kind };
}

export type RegionalNote = { readonly id: string; readonly author: string; readonly text: string; readonly writtenAt: Instant };

export type FundingDesk = {
  readonly funding: FundingCase;
  readonly side: ViewSide;
  readonly may: "give" | "read";
  /** The Bezirksregierung's own; null for the office, whose notes stand with the case. */
  readonly notes: readonly RegionalNote[] | null;
};

/** Undefined for whoever must not know that there is such a case. */
export async function readFundingDesk(q: Q, viewer: Viewer, id: string): Promise<FundingDesk | undefined> {
  const found = await findFundingCase(q, id);
  const side = found && sideOf(viewer, await findDistrict(q, viewer), found);
  if (found === undefined || side === undefined) return undefined;
  const { row: _row, ...funding } = found;
  const may = mayGiveView(viewer, side, funding.views.map((view) => view.side)).ok ? "give" : "read";
  return { funding, side, may, notes: side === "office" || funding.region === null ? null : await readNotes(q, id, funding.region) };
}

async function readNotes(q: Q, caseId: string, region: RegionalDistrict): Promise<readonly RegionalNote[]> {
  const notes = await selectRegionalNotes(q, { caseId, region });
  const names = await namesByIds(q, notes.map(({ authorId }) => authorId));
  return notes.map(({ id: noteId, authorId, text, writtenAt }) => ({ id: noteId, author: names.get(authorId) ?? "", text, writtenAt }));
}
