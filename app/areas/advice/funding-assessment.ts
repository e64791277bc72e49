// The non-binding pre-assessment of a project: its conditions, the amount, the authority and the papers, from the answers alone.
import { ok, refused, type Result } from "#app/base/result";

import { fundingAmount, type AmountRefusal, type FundingAmount } from "./funding-amount";
import type { FundingAnswers } from "./funding-answers";
import { authorityOf, type Authority } from "./funding-authority";
import { conditionsOf, standingOf, type Condition, type Standing } from "./funding-conditions";
import { checkedValidity, type Guideline, type GuidelineRefusal } from "./guideline";
import type { OrganisationKind } from "#db/vocabulary/organisation";

export const PAPERS = ["application-form", "description", "financing-plan", "resolutions", "proof-of-effect"] as const;
export type PaperName = (typeof PAPERS)[number];

/** `agreement`: with partners beyond the border, on which law the cooperation rests. */
export type NeededPaper = PaperName | "agreement";

export type Applicant = { readonly name: string; readonly code: string | null; readonly country: string; readonly kind: OrganisationKind };

export type Assessment = {
  readonly applicant: Applicant;
  readonly standing: Standing;
  readonly conditions: readonly Condition[];
  readonly amount: Result<FundingAmount, AmountRefusal>;
  /** Null where the seat does not tell it: then the office finds out. */
  readonly authority: Authority | null;
  readonly papers: readonly NeededPaper[];
  readonly validUntil: string;
};

const MAY_APPLY = ["municipality", "district", "landscape-association", "joint-authority", "company"] as const satisfies readonly OrganisationKind[];

/** Bodies and companies led by municipalities of the Land can apply; where their seat is, a directory without their code does not say. */
function standingOfApplicant({ kind, country, code }: Applicant): "eligible" | "elsewhere" | "unclear" {
  if (country !== "DE" || !MAY_APPLY.some((known) => known === kind)) return "elsewhere";
  if (kind === "landscape-association") return "eligible";
  if (code === null) return "unclear";
  return authorityOf(code) === undefined ? "elsewhere" : "eligible";
}

/** Refused where the guideline's own time is not settled. */
export function assess(guideline: Guideline, answers: FundingAnswers, applicant: Applicant): Result<Assessment, GuidelineRefusal> {
  const validity = checkedValidity(guideline);
  if (!validity.ok) return refused(validity.reason);
  const conditions = conditionsOf({ guideline: { ...guideline, ...validity.value }, answers, applicant: standingOfApplicant(applicant) });
  return ok({
    applicant,
    standing: standingOf(conditions),
    conditions,
    amount: fundingAmount(guideline, answers),
    authority: authorityOf(applicant.code) ?? null,
    papers: [...PAPERS, ...(answers.outsidePartners > 0 ? (["agreement"] as const) : [])],
    validUntil: validity.value.validUntil,
  });
}
