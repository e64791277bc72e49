// The pre-assessment of what was typed: reads guideline and directory, stores nothing.
import { resolveOrganisation } from "#app/areas/accounts/resolve-organisation.server";
import { WORKPLACE_KINDS, type OrganisationRefusal } from "#app/areas/accounts/organisation";
import { ok, refused, type Result } from "#app/base/result";
import type { Q } from "#app/services/store";
import type { UnlistedApplicant } from "#db/vocabulary/funding";
import type { Locale } from "#db/vocabulary/locale";
import type { OrganisationKind } from "#db/vocabulary/organisation";
import type { RegionalDistrict } from "#db/vocabulary/regional-district";

import { getGuideline } from "./find-guideline.server";
import { readFundingAnswers, type AnswerProblems, type FundingAnswers, type TypedFunding } from "./funding-answers";
import { assess, type Applicant, type Assessment } from "./funding-assessment";
import { needsSeat } from "./funding-authority";
import type { Guideline } from "./guideline";
import { regionOfCode } from "./region";

/** Whom the field of the applicant knows; a neighbour beyond the border is told to let a partner apply. */
export const APPLICANT_KINDS = [...WORKPLACE_KINDS, "foreign-municipality"] as const satisfies readonly OrganisationKind[];
/** What tells where a seat lies. */
export const SEAT_KINDS = ["municipality", "district", "regional-government"] as const satisfies readonly OrganisationKind[];

/** `applicantId` null: in no directory. `guideline`: by which it was assessed. */
export type Assessed = { readonly answers: FundingAnswers; readonly assessment: Assessment; readonly applicantId: string | null; readonly guideline: Guideline };
export type AssessRefusal =
  | { readonly reason: "typed"; readonly problems: AnswerProblems; readonly applicant: OrganisationRefusal | null; readonly seat: OrganisationRefusal | null }
  | { readonly reason: "no-guideline" };

/** Ids that were ticked where several organisations fitted. */
export type Choices = { readonly applicant: string; readonly seat: string };
export const NO_CHOICES: Choices = { applicant: "", seat: "" };

/** `choices`: of applicant and seat that were ticked among several. */
export async function assessFunding(q: Q, { typed, choices, locale }: { readonly typed: TypedFunding; readonly choices: Choices; readonly locale: Locale }): Promise<Result<Assessed, AssessRefusal>> {
  const answers = readFundingAnswers(typed, locale);
  const applicant = typed.applicant.trim() === "" ? undefined : await findApplicant(q, typed, choices.applicant, answers.ok ? answers.value.applicantKind : null);
  const seat = applicant?.ok === true && needsSeat(applicant.value.code) ? await findSeat(q, typed.seat, choices.seat) : ok(null);
  const refusedAt = { applicant: applicant !== undefined && !applicant.ok ? applicant.reason : null, seat: seat.ok ? null : seat.reason };
  if (!answers.ok) return refused({ reason: "typed", problems: answers.reason, ...refusedAt });
  if (applicant === undefined || !applicant.ok || !seat.ok) return refused({ reason: "typed", problems: {}, ...refusedAt });
  const { id, ...found } = applicant.value;
  const guideline = await getGuideline(q);
  const assessment = assess(guideline, answers.value, { ...found, seat: seat.value?.region ?? null });
  if (!assessment.ok) return refused({ reason: "no-guideline" });
  const said = { applicantKind: id === null ? answers.value.applicantKind : null, seat: seat.value?.name ?? "" };
  return ok({ answers: { ...answers.value, ...said }, assessment: assessment.value, applicantId: id, guideline });
}

type Found = Omit<Applicant, "seat"> & { readonly id: string | null };

/** One of the directory; or one that it does not know, once somebody has said what it is. */
async function findApplicant(q: Q, { applicant: typed }: TypedFunding, choice: string, unlisted: UnlistedApplicant | null): Promise<Result<Found, OrganisationRefusal>> {
  const found = await resolveOrganisation(q, typed, APPLICANT_KINDS, choice);
  if (!found.ok && found.reason.reason === "unknown" && unlisted !== null) return ok({ id: null, name: typed.trim(), code: null, country: null, kind: unlisted });
  if (!found.ok) return found;
  const { id, name, code, country, kind } = found.value;
  return ok({ id, name, code, country, kind });
}

/** Null where nobody has said: it stays open and is not guessed. */
async function findSeat(q: Q, typed: string, choice: string): Promise<Result<{ readonly name: string; readonly region: RegionalDistrict } | null, OrganisationRefusal>> {
  if (typed.trim() === "") return ok(null);
  const found = await resolveOrganisation(q, typed, SEAT_KINDS, choice);
  if (!found.ok) return found;
  const region = regionOfCode(found.value.code);
  return region === null ? refused({ reason: "unknown", matches: [] }) : ok({ name: found.value.name, region });
}
