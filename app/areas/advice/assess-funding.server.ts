// The pre-assessment of what was typed: reads guideline and directory, stores nothing.
import { resolveOrganisation } from "#app/areas/accounts/resolve-organisation.server";
import { WORKPLACE_KINDS, type OrganisationRefusal } from "#app/areas/accounts/organisation";
import { ok, refused, type Result } from "#app/base/result";
import type { Q } from "#app/services/store";
import type { Locale } from "#db/vocabulary/locale";
import type { OrganisationKind } from "#db/vocabulary/organisation";

import { getGuideline } from "./find-guideline.server";
import { readFundingAnswers, type AnswerProblems, type FundingAnswers, type TypedFunding } from "./funding-answers";
import { assess, type Assessment } from "./funding-assessment";

/** Whom the field of the applicant knows; a neighbour beyond the border is told to let a partner apply. */
export const APPLICANT_KINDS = [...WORKPLACE_KINDS, "foreign-municipality"] as const satisfies readonly OrganisationKind[];

export type Assessed = { readonly answers: FundingAnswers; readonly assessment: Assessment; readonly applicantId: string };
export type AssessRefusal = { readonly reason: "typed"; readonly problems: AnswerProblems; readonly applicant: OrganisationRefusal | null } | { readonly reason: "no-guideline" };

/** `choice`: id of the applicant that was ticked among several. */
export async function assessFunding(q: Q, { typed, choice, locale }: { readonly typed: TypedFunding; readonly choice: string; readonly locale: Locale }): Promise<Result<Assessed, AssessRefusal>> {
  const answers = readFundingAnswers(typed, locale);
  const applicant = typed.applicant.trim() === "" ? undefined : await resolveOrganisation(q, typed.applicant, APPLICANT_KINDS, choice);
  const unclear = applicant !== undefined && !applicant.ok ? applicant.reason : null;
  if (!answers.ok) return refused({ reason: "typed", problems: answers.reason, applicant: unclear });
  if (applicant === undefined || !applicant.ok) return refused({ reason: "typed", problems: {}, applicant: unclear });
  const { id, name, code, country, kind } = applicant.value;
  const assessment = assess(await getGuideline(q), answers.value, { name, code, country, kind });
  return assessment.ok ? ok({ answers: answers.value, assessment: assessment.value, applicantId: id }) : refused({ reason: "no-guideline" });
}
