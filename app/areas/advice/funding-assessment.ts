// The non-binding pre-assessment of a project: its conditions, the amount, the authority and the papers, from the answers alone.
import { ok, refused, type Result } from "#app/base/result";
import type { OrganisationKind } from "#db/vocabulary/organisation";
import type { RegionalDistrict } from "#db/vocabulary/regional-district";

import { fundingAmount, type AmountRefusal, type FundingAmount } from "./funding-amount";
import type { FundingAnswers } from "./funding-answers";
import { AUTHORITIES, authorityOf, regionOfSeat, type Authority } from "./funding-authority";
import { conditionsOf, standingOf, type Condition, type Standing } from "./funding-conditions";
import { checkedValidity, type Guideline, type GuidelineRefusal } from "./guideline";

export const PAPERS = ["application-form", "description", "financing-plan", "resolutions", "proof-of-effect"] as const;
export type PaperName = (typeof PAPERS)[number];

/** `agreement`: with partners beyond the border, on which law the cooperation rests. */
export type NeededPaper = PaperName | "agreement";

export type Applicant = {
  readonly name: string;
  readonly code: string | null;
  /** Null: in no directory. */
  readonly country: string | null;
  readonly kind: OrganisationKind;
  /** Where its seat was said to lie; null where nobody has said. Its code goes before. */
  readonly seat: RegionalDistrict | null;
};

export type Assessment = {
  readonly applicant: Applicant;
  readonly standing: Standing;
  readonly conditions: readonly Condition[];
  readonly amount: Result<FundingAmount, AmountRefusal>;
  /** Null where neither code nor word tells the seat: then the office finds out. */
  readonly authority: Authority | null;
  readonly papers: readonly NeededPaper[];
  readonly validUntil: string;
};

const MAY_APPLY = ["municipality", "district", "landscape-association", "joint-authority", "company"] as const satisfies readonly OrganisationKind[];

/** Bodies and companies led by municipalities of the Land can apply; where their seat is, they say, as no code does. */
function standingOfApplicant({ kind, country, code, seat }: Applicant): "eligible" | "elsewhere" | "unclear" {
  if ((country !== null && country !== "DE") || !MAY_APPLY.some((known) => known === kind)) return "elsewhere";
  if (kind === "landscape-association") return "eligible";
  if (code === null) return seat === null ? "unclear" : "eligible";
  return authorityOf(code) === undefined ? "elsewhere" : "eligible";
}

/** Refused where the guideline's own time is not settled. */
export function assess(guideline: Guideline, answers: FundingAnswers, applicant: Applicant): Result<Assessment, GuidelineRefusal> {
  const validity = checkedValidity(guideline);
  if (!validity.ok) return refused(validity.reason);
  const region = regionOfSeat(applicant);
  const conditions = conditionsOf({ guideline: { ...guideline, ...validity.value }, answers, applicant: standingOfApplicant(applicant) });
  return ok({
    applicant,
    standing: standingOf(conditions),
    conditions,
    amount: fundingAmount(guideline, answers),
    authority: region === null ? null : AUTHORITIES[region],
    papers: [...PAPERS, ...(answers.outsidePartners > 0 ? (["agreement"] as const) : [])],
    validUntil: validity.value.validUntil,
  });
}
