// The terms of the pre-assessment in words, for pages and documents alike. `locale`: of a document; a page is in the reader's.
import type { AmountLine, AmountQuestion, AmountRefusal } from "#app/areas/advice/funding-amount";
import type { FundingAnswers, FundingQuestion } from "#app/areas/advice/funding-answers";
import type { NeededPaper } from "#app/areas/advice/funding-assessment";
import type { ConditionName, Mending, Standing } from "#app/areas/advice/funding-conditions";
import { writeDecimal } from "#app/base/decimal";
import type { Certainty, FundingForm, Recommendation, ResolutionState, UnlistedApplicant } from "#db/vocabulary/funding";
import { inLocale, type Locale } from "#db/vocabulary/locale";
import { TOPIC_NAMES } from "#db/vocabulary/topic";

import { formatDay, formatMoney } from "./format";
import * as m from "./generated/messages.js";
import { currentLocale } from "./locale";

type Said = (given: Record<string, never>, options: { locale: Locale }) => string;

const QUESTIONS = {
  title: m.funding_q_title,
  applicant: m.funding_q_applicant,
  applicantKind: m.funding_q_kind,
  seat: m.funding_q_seat,
  nrwPartners: m.funding_q_nrw,
  outsidePartners: m.funding_q_outside,
  partners: m.funding_q_partners,
  field: m.funding_q_field,
  digital: m.funding_q_digital,
  firstTime: m.funding_q_first,
  form: m.funding_q_form,
  years: m.funding_q_years,
  exemplary: m.funding_q_exemplary,
  saving: m.funding_q_saving,
  service: m.funding_q_service,
  joint: m.funding_q_joint,
  resolutions: m.funding_q_resolutions,
  applyOn: m.funding_q_apply,
  startOn: m.funding_q_start,
  eligible: m.funding_q_eligible,
} as const satisfies Record<FundingQuestion, Said>;

const CONDITIONS = {
  "in-force": m.funding_c_in_force,
  applicant: m.funding_c_applicant,
  partners: m.funding_c_partners,
  "first-time": m.funding_c_first,
  form: m.funding_c_form,
  lasting: m.funding_c_lasting,
  exemplary: m.funding_c_exemplary,
  effect: m.funding_c_effect,
  resolutions: m.funding_c_resolutions,
  "before-start": m.funding_c_before,
} as const satisfies Record<ConditionName, Said>;

const MENDING = {
  "wait-for-guideline": m.funding_m_wait_for_guideline,
  "ask-for-successor": m.funding_m_ask_for_successor,
  "say-when": m.funding_m_say_when,
  "let-partner-apply": m.funding_m_let_partner_apply,
  "name-seat": m.funding_m_name_seat,
  "find-partner": m.funding_m_find_partner,
  "choose-new-field": m.funding_m_choose_new_field,
  "check-field": m.funding_m_check_field,
  "choose-form": m.funding_m_choose_form,
  "extend-or-ask-exception": m.funding_m_extend,
  "say-years": m.funding_m_say_years,
  "show-example": m.funding_m_show_example,
  "show-effect": m.funding_m_show_effect,
  "collect-resolutions": m.funding_m_collect_resolutions,
  "apply-before-start": m.funding_m_apply_before,
  "say-start": m.funding_m_say_start,
} as const satisfies Record<Mending, Said>;

const STANDINGS = { holds: m.funding_holds, lacks: m.funding_lacks, open: m.funding_open } as const satisfies Record<Standing, Said>;
const OVERALL = { holds: m.funding_result_holds_title, lacks: m.funding_result_lacks_title, open: m.funding_result_open_title } as const satisfies Record<Standing, Said>;
const CERTAINTIES = { yes: m.funding_yes, no: m.funding_no, unknown: m.funding_unknown } as const satisfies Record<Certainty, Said>;
const RESOLUTIONS = { all: m.funding_resolutions_all, some: m.funding_resolutions_some, none: m.funding_resolutions_none, unknown: m.funding_unknown } as const satisfies Record<ResolutionState, Said>;

const FORMS = {
  "working-group": m.funding_form_working_group,
  agreement: m.funding_form_agreement,
  "joint-authority": m.funding_form_joint_authority,
  "joint-company": m.funding_form_joint_company,
  contract: m.funding_form_contract,
  private: m.funding_form_private,
  informal: m.funding_form_informal,
  unknown: m.funding_unknown,
} as const satisfies Record<FundingForm, Said>;

const UNLISTED = {
  "joint-authority": m.funding_kind_joint_authority,
  company: m.funding_kind_company,
  other: m.funding_kind_other,
  "foreign-municipality": m.funding_kind_foreign,
} as const satisfies Record<UnlistedApplicant, Said>;

const PAPERS = {
  "application-form": m.funding_p_application_form,
  description: m.funding_p_description,
  "financing-plan": m.funding_p_financing_plan,
  resolutions: m.funding_p_resolutions,
  "proof-of-effect": m.funding_p_proof,
  agreement: m.funding_p_agreement,
} as const satisfies Record<NeededPaper, Said>;

export const fundingQuestion = (name: FundingQuestion, locale = currentLocale()) => QUESTIONS[name]({}, { locale });
export const conditionText = (name: ConditionName, locale = currentLocale()) => CONDITIONS[name]({}, { locale });
export const mendingText = (mend: Mending, locale = currentLocale()) => MENDING[mend]({}, { locale });
export const standingText = (standing: Standing, locale = currentLocale()) => STANDINGS[standing]({}, { locale });
export const overallText = (standing: Standing, locale = currentLocale()) => OVERALL[standing]({}, { locale });
export const certaintyText = (certainty: Certainty, locale = currentLocale()) => CERTAINTIES[certainty]({}, { locale });
export const resolutionText = (state: ResolutionState, locale = currentLocale()) => RESOLUTIONS[state]({}, { locale });
export const unlistedText = (kind: UnlistedApplicant, locale = currentLocale()) => UNLISTED[kind]({}, { locale });
export const formText = (form: FundingForm, locale = currentLocale()) => FORMS[form]({}, { locale });
export const neededPaperText = (paper: NeededPaper, locale = currentLocale()) => PAPERS[paper]({}, { locale });

export function amountLineText(line: AmountLine, locale = currentLocale()): string {
  const words = { locale };
  switch (line.kind) {
    case "pair":
      return m.funding_l_pair({}, words);
    case "further":
      return m.funding_l_further({ partners: line.partners, each: formatMoney(line.each, locale) }, words);
    case "single":
      return m.funding_l_single({}, words);
    case "fixed":
      return m.funding_l_fixed({}, words);
    case "eligible":
      return m.funding_l_eligible({}, words);
    case "share":
      return m.funding_l_share({ percent: line.percent }, words);
  }
}

export function amountQuestionText(question: AmountQuestion, locale = currentLocale()): string {
  if (question.kind === "spending") return m.funding_aq_spending({}, { locale });
  const then = question.cents === null ? "" : ` ${m.funding_aq_share_amount({ amount: formatMoney(question.cents, locale) }, { locale })}`;
  return `${m.funding_aq_share({}, { locale })}${then}`;
}

export function amountRefusalText(reason: AmountRefusal, locale = currentLocale()): string {
  return reason === "alone" ? m.funding_ar_alone({}, { locale }) : m.funding_ar_other({}, { locale });
}

/** Every question that was asked of the applicant with its answer, in the order of the page. */
export function answerFacts(answers: FundingAnswers, applicant: string, locale = currentLocale()): { readonly term: string; readonly detail: string }[] {
  const notSaid = m.funding_not_said({}, { locale });
  const details: Readonly<Record<FundingQuestion, string>> = {
    title: answers.title,
    applicant,
    applicantKind: answers.applicantKind === null ? "" : unlistedText(answers.applicantKind, locale),
    seat: answers.seat,
    nrwPartners: String(answers.nrwPartners),
    outsidePartners: String(answers.outsidePartners),
    partners: answers.partners || notSaid,
    field: inLocale(TOPIC_NAMES[answers.field], locale),
    digital: certaintyText(answers.digital, locale),
    firstTime: certaintyText(answers.firstTime, locale),
    form: formText(answers.form, locale),
    years: answers.years === null ? notSaid : String(answers.years),
    exemplary: certaintyText(answers.exemplary, locale),
    saving: answers.saving === null ? notSaid : m.funding_percent({ value: writeDecimal(answers.saving, 2, locale) }, { locale }),
    service: certaintyText(answers.service, locale),
    joint: certaintyText(answers.joint, locale),
    resolutions: resolutionText(answers.resolutions, locale),
    applyOn: answers.applyOn === null ? notSaid : formatDay(answers.applyOn, locale),
    startOn: answers.startOn === null ? notSaid : formatDay(answers.startOn, locale),
    eligible: answers.eligibleCents === null ? notSaid : formatMoney(answers.eligibleCents, locale),
  };
  return (Object.keys(details) as FundingQuestion[]).filter((name) => details[name] !== "").map((name) => ({ term: fundingQuestion(name, locale), detail: details[name] }));
}

const RECOMMENDATIONS = { apply: m.opinions_r_apply, "apply-with-conditions": m.opinions_r_conditions, "do-not-apply": m.opinions_r_not } as const satisfies Record<Recommendation, Said>;

export const recommendationText = (recommendation: Recommendation, locale = currentLocale()) => RECOMMENDATIONS[recommendation]({}, { locale });
