// Whether an entry can be submitted: everything that is missing or unreadable, each at its field (law §4). A draft may lack anything.
// Whether the entry keeps the formal rules of the prize stands in formal-check.ts.
import { isDay } from "#app/areas/competition/day";
import type { ResolutionState } from "#db/vocabulary/entry";
import type { Answers } from "#db/vocabulary/form";

import { answerProblems, askedQuestions, type AnswerProblem, type AskedForm } from "./answers";

export type DraftPartner = {
  readonly name: string;
  readonly country: string;
  readonly resolutionState: ResolutionState | null;
  readonly resolutionDate: string | null;
  readonly contactName: string;
  readonly contactEmail: string;
};

export type Draft = {
  readonly leadId: string;
  readonly title: string;
  readonly summary: string;
  readonly department: string;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly contactPhone: string;
  readonly headName: string;
  readonly agreementDate: string | null;
  readonly leadResolutionState: ResolutionState | null;
  readonly leadResolutionDate: string | null;
  readonly partners: readonly DraftPartner[];
  readonly headConfirmed: boolean;
  readonly truthDeclared: boolean;
  readonly privacyAcknowledged: boolean;
  readonly answers: Answers;
};

const TEXTS = ["leadId", "title", "summary", "department", "contactName", "contactEmail", "contactPhone", "headName"] as const satisfies readonly (keyof Draft)[];
const CONFIRMATIONS = ["headConfirmed", "truthDeclared", "privacyAcknowledged"] as const satisfies readonly (keyof Draft)[];

/** As the form names its fields. */
export type DraftField =
  | (typeof TEXTS)[number]
  | (typeof CONFIRMATIONS)[number]
  | "leadResolutionState"
  | "leadResolutionDate"
  | "agreementDate"
  | "partners"
  | `partners[${number}].${"name" | "country" | "resolutionState" | "resolutionDate" | "contactName" | "contactEmail"}`
  | `answers.${string}`;

export type Problem = AnswerProblem | "not-an-email";
export type Incomplete = { readonly field: DraftField; readonly problem: Problem };

/**
 * Every point that keeps the draft from being submitted; empty when it is complete (law §4). A council resolution is passed on a day, or
 * said to be not yet passed. Consent to publication is nobody's duty, so it is not asked here. `files`: ids of what is attached.
 */
export function incompleteFields(draft: Draft, form: AskedForm, files: readonly string[]): readonly Incomplete[] {
  return [
    ...TEXTS.flatMap((field) => problemAt(field, isBlank(draft[field]) ? "missing" : undefined)),
    ...problemAt("contactEmail", isBlank(draft.contactEmail) ? undefined : emailProblem(draft.contactEmail)),
    ...incompleteAnswers(form, draft.answers, files),
    ...problemAt("agreementDate", dayProblem(draft.agreementDate)),
    ...problemAt("leadResolutionState", draft.leadResolutionState === null ? "missing" : undefined),
    ...problemAt("leadResolutionDate", draft.leadResolutionState === "passed" ? dayProblem(draft.leadResolutionDate) : undefined),
    ...problemAt("partners", draft.partners.length === 0 ? "missing" : undefined),
    ...draft.partners.flatMap(partnerProblems),
    ...CONFIRMATIONS.flatMap((field) => problemAt(field, draft[field] ? undefined : "not-confirmed")),
  ];
}

/** The same of the answers alone. */
export function incompleteAnswers(form: AskedForm, answers: Answers, files: readonly string[]): readonly Incomplete[] {
  return askedQuestions(form, answers).flatMap((question) =>
    answerProblems(question, answers[question.key], files).map(({ path, problem }) => ({ field: `answers.${question.key}${path}` as const, problem })),
  );
}

function partnerProblems(partner: DraftPartner, position: number): readonly Incomplete[] {
  const path = `partners[${position}].` as const;
  return [
    ...problemAt(`${path}name`, isBlank(partner.name) ? "missing" : undefined),
    ...problemAt(`${path}country`, isBlank(partner.country) ? "missing" : undefined),
    ...problemAt(`${path}resolutionState`, partner.resolutionState === null ? "missing" : undefined),
    ...problemAt(`${path}resolutionDate`, partner.resolutionState === "passed" ? dayProblem(partner.resolutionDate) : undefined),
    ...problemAt(`${path}contactName`, isBlank(partner.contactName) ? "missing" : undefined),
    ...problemAt(`${path}contactEmail`, emailProblem(partner.contactEmail)),
  ];
}

function dayProblem(day: string | null): Problem | undefined {
  if (day === null || isBlank(day)) return "missing";
  return isDay(day) ? undefined : "not-a-day";
}

function problemAt(field: DraftField, problem: Problem | undefined): readonly Incomplete[] {
  return problem === undefined ? [] : [{ field, problem }];
}

function isBlank(text: string): boolean {
  return text.trim() === "";
}

function emailProblem(email: string): Problem | undefined {
  if (isBlank(email)) return "missing";
  return looksLikeEmail(email) ? undefined : "not-an-email";
}

/** Enough to find a slip of the pen; only a mail that arrives proves an address. */
function looksLikeEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text.trim());
}
