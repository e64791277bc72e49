// What the questionnaire of the pre-assessment asks, and how what was typed becomes answers. An answer that is not given yet is null or
// "unknown", never a guess.
import { isDay } from "#app/areas/competition/day";
import { readDecimal, writeDecimal } from "#app/base/decimal";
import { ok, refused, type Result } from "#app/base/result";
import { CERTAINTIES, FUNDING_FORMS, RESOLUTION_STATES, UNLISTED_APPLICANTS, type Certainty, type FundingForm, type ResolutionState, type UnlistedApplicant } from "#db/vocabulary/funding";
import type { Locale } from "#db/vocabulary/locale";
import { isTopic, type Topic } from "#db/vocabulary/topic";

import { MOST_CENTS, MOST_PARTNERS } from "./funding-amount";

/** In the order of the page. */
export const FUNDING_QUESTIONS = [
  "title",
  "applicant",
  "applicantKind",
  "seat",
  "nrwPartners",
  "outsidePartners",
  "partners",
  "field",
  "digital",
  "firstTime",
  "form",
  "years",
  "exemplary",
  "saving",
  "service",
  "joint",
  "resolutions",
  "applyOn",
  "startOn",
  "eligible",
] as const;
export type FundingQuestion = (typeof FUNDING_QUESTIONS)[number];

/** What stands in the fields, as texts. */
export type TypedFunding = Readonly<Record<FundingQuestion, string>>;

export type FundingAnswers = {
  readonly title: string;
  /** As typed; which organisation is meant is asked of the directory. */
  readonly applicant: string;
  /** Null where the directory knows it. */
  readonly applicantKind: UnlistedApplicant | null;
  /** Municipality, Kreis or Bezirksregierung where the applicant has its seat, as typed; "" where its code tells, and where nobody has said. */
  readonly seat: string;
  /** The applicant included. */
  readonly nrwPartners: number;
  readonly outsidePartners: number;
  /** The others by name, one to a line. */
  readonly partners: string;
  readonly field: Topic;
  readonly digital: Certainty;
  readonly firstTime: Certainty;
  readonly form: FundingForm;
  readonly years: number | null;
  readonly exemplary: Certainty;
  /** Saving or gain in revenue in the field, in hundredths of a percent. */
  readonly saving: number | null;
  readonly service: Certainty;
  readonly joint: Certainty;
  readonly resolutions: ResolutionState;
  /** Calendar days, YYYY-MM-DD. */
  readonly applyOn: string | null;
  readonly startOn: string | null;
  readonly eligibleCents: number | null;
};

export type AnswerProblem = "missing" | "too-long" | "not-a-number" | "negative" | "too-many-partners" | "no-partner" | "too-much" | "not-a-day" | "too-many-decimals";
export type AnswerProblems = Readonly<Partial<Record<FundingQuestion, AnswerProblem>>>;

const MOST_YEARS = 99;
const MOST_PERCENT = 10_000;
const LONGEST = { title: 200, applicant: 200, seat: 200, partners: 2_000 } as const;

/** `locale`: of the decimal marks. Every problem is named at its question, at most one for each. */
export function readFundingAnswers(typed: TypedFunding, locale: Locale): Result<FundingAnswers, AnswerProblems> {
  const problems: Partial<Record<FundingQuestion, AnswerProblem>> = {};
  function reading<T>(name: FundingQuestion, read: (text: string) => Result<T, AnswerProblem>, otherwise: T): T {
    const verdict = read(typed[name].trim());
    if (verdict.ok) return verdict.value;
    problems[name] = verdict.reason;
    return otherwise;
  }
  const longest = (most: number) => (text: string): Result<string, AnswerProblem> => (text.length > most ? refused("too-long") : ok(text));
  const needed = (most: number) => (text: string) => (text === "" ? refused<AnswerProblem>("missing") : longest(most)(text));
  const certain = (name: FundingQuestion): Certainty => reading(name, oneOf(CERTAINTIES), "unknown");

  const answers: FundingAnswers = {
    title: reading("title", needed(LONGEST.title), ""),
    applicant: reading("applicant", needed(LONGEST.applicant), ""),
    applicantKind: reading("applicantKind", orNull(oneOf(UNLISTED_APPLICANTS)), null),
    seat: reading("seat", longest(LONGEST.seat), ""),
    nrwPartners: reading("nrwPartners", (text) => readPartners(text, { least: 1 }), 1),
    outsidePartners: reading("outsidePartners", (text) => (text === "" ? ok(0) : readPartners(text, { least: 0 })), 0),
    partners: reading("partners", longest(LONGEST.partners), ""),
    field: reading("field", (text): Result<Topic, AnswerProblem> => (isTopic(text) ? ok(text) : refused("missing")), "administration"),
    digital: certain("digital"),
    firstTime: certain("firstTime"),
    form: reading("form", oneOf(FUNDING_FORMS), "unknown"),
    years: reading("years", orNull(readYears), null),
    exemplary: certain("exemplary"),
    saving: reading("saving", orNull((text) => readAmount(text, MOST_PERCENT, locale)), null),
    service: certain("service"),
    joint: certain("joint"),
    resolutions: reading("resolutions", oneOf(RESOLUTION_STATES), "unknown"),
    applyOn: reading("applyOn", orNull(readDay), null),
    startOn: reading("startOn", orNull(readDay), null),
    eligibleCents: reading("eligible", orNull((text) => readAmount(text.replace(/(€|EUR|Euro)$/i, ""), MOST_CENTS, locale)), null),
  };
  return Object.keys(problems).length > 0 ? refused(problems) : ok(answers);
}

/** The same answers as texts, with the marks of the language. */
export function writeFundingAnswers(answers: FundingAnswers, locale: Locale): TypedFunding {
  const { applicantKind, nrwPartners, outsidePartners, years, saving, eligibleCents, applyOn, startOn, ...texts } = answers;
  return {
    ...texts,
    applicantKind: applicantKind ?? "",
    nrwPartners: String(nrwPartners),
    outsidePartners: String(outsidePartners),
    years: years === null ? "" : String(years),
    saving: saving === null ? "" : writeDecimal(saving, 2, locale),
    eligible: eligibleCents === null ? "" : writeDecimal(eligibleCents, 2, locale, 2),
    applyOn: applyOn ?? "",
    startOn: startOn ?? "",
  };
}

/** What was typed with the marks of one language, with those of another; what is no number stays as it was typed. */
export function translatedFunding(typed: TypedFunding, from: Locale, to: Locale): TypedFunding {
  const other = (text: string) => {
    const read = readDecimal(text, 2, from);
    return read.ok ? writeDecimal(read.value, 2, to) : text;
  };
  return from === to ? typed : { ...typed, saving: other(typed.saving), eligible: other(typed.eligible) };
}

function oneOf<T extends string>(known: readonly T[]) {
  return (text: string): Result<T, AnswerProblem> => {
    const found = known.find((value) => value === text);
    return found === undefined ? refused("missing") : ok(found);
  };
}

/** What is left empty is not known yet. */
function orNull<T>(read: (text: string) => Result<T, AnswerProblem>) {
  return (text: string): Result<T | null, AnswerProblem> => (text === "" ? ok(null) : read(text));
}

function readPartners(text: string, { least }: { readonly least: number }): Result<number, AnswerProblem> {
  if (text === "") return refused("missing");
  if (/^[-−–]\s*\d+$/.test(text)) return refused("negative");
  if (!/^\d{1,9}$/.test(text)) return refused("not-a-number");
  const partners = Number(text);
  if (partners < least) return refused("no-partner");
  return partners > MOST_PARTNERS ? refused("too-many-partners") : ok(partners);
}

function readYears(text: string): Result<number, AnswerProblem> {
  if (/^[-−–]\s*\d+$/.test(text)) return refused("negative");
  if (!/^\d{1,9}$/.test(text)) return refused("not-a-number");
  return Number(text) > MOST_YEARS ? refused("too-much") : ok(Number(text));
}

function readAmount(text: string, most: number, locale: Locale): Result<number, AnswerProblem> {
  const read = readDecimal(text.replace(/%$/, ""), 2, locale);
  if (!read.ok) return refused(read.reason === "too-many-digits" ? "too-much" : read.reason);
  if (read.value < 0) return refused("negative");
  return read.value > most ? refused("too-much") : ok(read.value);
}

function readDay(text: string): Result<string, AnswerProblem> {
  return isDay(text) ? ok(text) : refused("not-a-day");
}
