// The conditions of the guideline and how a project stands to each: it holds, it lacks, or it is open, and what would mend it.
import type { FundingAnswers } from "./funding-answers";
import { validityOn, type Guideline } from "./guideline";

export const CONDITIONS = ["in-force", "applicant", "partners", "first-time", "form", "lasting", "exemplary", "effect", "resolutions", "before-start"] as const;
export type ConditionName = (typeof CONDITIONS)[number];

/** `open`: the answers do not tell yet. */
export type Standing = "holds" | "lacks" | "open";

/** What to do so that it holds; the sentences are the view's. */
export type Mending =
  | "wait-for-guideline"
  | "ask-for-successor"
  | "say-when"
  | "let-partner-apply"
  | "name-seat"
  | "find-partner"
  | "choose-new-field"
  | "check-field"
  | "choose-form"
  | "extend-or-ask-exception"
  | "say-years"
  | "show-example"
  | "show-effect"
  | "collect-resolutions"
  | "apply-before-start"
  | "say-start";

export type Condition = { readonly name: ConditionName; readonly standing: Standing; readonly mend: Mending | null };

export type ConditionFacts = {
  readonly guideline: Guideline & { readonly validUntil: string };
  readonly answers: FundingAnswers;
  /** Whether the applicant has its seat in the Land and is one that can apply. */
  readonly applicant: "eligible" | "elsewhere" | "unclear";
};

const holds = (name: ConditionName): Condition => ({ name, standing: "holds", mend: null });
const lacks = (name: ConditionName, mend: Mending): Condition => ({ name, standing: "lacks", mend });
const open = (name: ConditionName, mend: Mending): Condition => ({ name, standing: "open", mend });

/** Every condition, in the order of the page. */
export function conditionsOf({ guideline, answers, applicant }: ConditionFacts): readonly Condition[] {
  return [
    inForce(guideline, answers.applyOn),
    applicant === "eligible" ? holds("applicant") : applicant === "elsewhere" ? lacks("applicant", "let-partner-apply") : open("applicant", "name-seat"),
    partnersOf(answers),
    certain("first-time", answers.firstTime, { no: "choose-new-field", unknown: "check-field" }),
    formOf(answers),
    lasting(guideline, answers.years),
    certain("exemplary", answers.exemplary, { no: "show-example", unknown: "show-example" }),
    effectOf(guideline, answers),
    resolutionsOf(answers),
    beforeStart(answers),
  ];
}

/** All hold; or one lacks; or none lacks and some are open. */
export function standingOf(conditions: readonly Condition[]): Standing {
  if (conditions.some(({ standing }) => standing === "lacks")) return "lacks";
  return conditions.some(({ standing }) => standing === "open") ? "open" : "holds";
}

/** The day of application lies in the time in which the guideline holds, its last day included. */
function inForce(guideline: Guideline & { readonly validUntil: string }, applyOn: string | null): Condition {
  if (applyOn === null) return open("in-force", "say-when");
  const validity = validityOn(guideline, applyOn);
  if (validity === "in-force") return holds("in-force");
  return lacks("in-force", validity === "ended" ? "ask-for-successor" : "wait-for-guideline");
}

/** Two partners of the Land, or one and another beyond its border. */
function partnersOf({ nrwPartners, outsidePartners }: FundingAnswers): Condition {
  return nrwPartners >= 2 || (nrwPartners === 1 && outsidePartners >= 1) ? holds("partners") : lacks("partners", "find-partner");
}

function certain(name: ConditionName, said: FundingAnswers["exemplary"], mend: { readonly no: Mending; readonly unknown: Mending }): Condition {
  if (said === "yes") return holds(name);
  return said === "no" ? lacks(name, mend.no) : open(name, mend.unknown);
}

/** GkG NRW, a contract by § 54 VwVfG NRW, or private law. */
function formOf({ form }: FundingAnswers): Condition {
  if (form === "informal") return lacks("form", "choose-form");
  return form === "unknown" ? open("form", "choose-form") : holds("form");
}

/** Meant to last, at least the guideline's years; exceptions are possible and decided by the authority. */
function lasting({ minimumYears }: Guideline, years: number | null): Condition {
  if (years === null) return open("lasting", "say-years");
  return years >= minimumYears ? holds("lasting") : lacks("lasting", "extend-or-ask-exception");
}

/** One of three is enough: the saving or gain, a substantially better service, a problem that is not solved as well alone. */
function effectOf({ minimumSaving }: Guideline, { saving, service, joint }: FundingAnswers): Condition {
  if ((saving !== null && saving >= minimumSaving) || service === "yes" || joint === "yes") return holds("effect");
  const undecided = saving === null || service === "unknown" || joint === "unknown";
  return undecided ? open("effect", "show-effect") : lacks("effect", "show-effect");
}

/** Of the councils of all partners. */
function resolutionsOf({ resolutions }: FundingAnswers): Condition {
  if (resolutions === "all") return holds("resolutions");
  return resolutions === "unknown" ? open("resolutions", "collect-resolutions") : lacks("resolutions", "collect-resolutions");
}

/** The application comes before the project starts; on the same day is not before. */
function beforeStart({ applyOn, startOn }: FundingAnswers): Condition {
  if (applyOn === null || startOn === null) return open("before-start", "say-start");
  return applyOn < startOn ? holds("before-start") : lacks("before-start", "apply-before-start");
}
