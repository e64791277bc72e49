// A cooperation of the register: what its fields must say, by hand or in a file; who may read its amount; and the figures of many by year.
import { matchesOf, type NamedOrganisation } from "#app/areas/accounts/organisation";
import { isDay } from "#app/areas/competition/day";
import { readDecimal } from "#app/base/decimal";
import { ok, refused, type Result } from "#app/base/result";
import { isOrganiser, mayReadOffice, type Viewer } from "#app/base/viewer";
import type { AmountReaders } from "#db/vocabulary/funding";
import type { Locale } from "#db/vocabulary/locale";
import { REGIONAL_DISTRICTS, type RegionalDistrict } from "#db/vocabulary/regional-district";
import { isTopic, type Topic } from "#db/vocabulary/topic";

import { MOST_CENTS, MOST_PARTNERS } from "./funding-amount";
import { authorityOf } from "./funding-authority";

export const FUNDED_FIELDS = ["title", "topic", "lead", "partners", "startsOn", "endsOn", "amount", "region", "digital"] as const;
export type FundedField = (typeof FUNDED_FIELDS)[number];

/** As texts: partners one to a line, days as YYYY-MM-DD, `region` empty where the lead's seat tells it, `digital` "yes" or "no". */
export type TypedCooperation = Readonly<Record<FundedField, string>>;

export type Cooperation = {
  readonly title: string;
  readonly topic: Topic;
  readonly leadId: string;
  readonly partnerIds: readonly string[];
  readonly startsOn: string;
  readonly endsOn: string;
  readonly amountCents: number;
  readonly region: RegionalDistrict;
  readonly digital: boolean;
};

export type FundedProblem = "missing" | "too-long" | "unknown" | "ambiguous" | "lead-again" | "too-many" | "not-a-day" | "odd-year" | "ends-before-it-begins" | "not-an-amount" | "not-positive" | "too-much" | "choose-region" | "other-region" | "taken";
export type FundedProblems = readonly { readonly field: FundedField; readonly problem: FundedProblem; /** What was typed that it speaks of. */ readonly text: string }[];

export type DirectoryEntry = NamedOrganisation & { readonly id: string };

const LONGEST_TITLE = 200;
/** A year is mistyped outside of these: the public page has a line for each from the first to the last. */
const YEARS = { first: 1950, last: 2150 } as const;

/** Every problem, in the order of the fields. `locale`: of the decimal marks. */
export function checkCooperation(typed: TypedCooperation, directory: readonly DirectoryEntry[], locale: Locale): Result<Cooperation, FundedProblems> {
  const problems: { field: FundedField; problem: FundedProblem; text: string }[] = [];
  const wrong = (field: FundedField, problem: FundedProblem, text = typed[field]) => void problems.push({ field, problem, text });
  const [title, topic, region, digital] = [typed.title.trim(), typed.topic.trim(), typed.region.trim(), typed.digital.trim()];
  if (title === "") wrong("title", "missing");
  if (title.length > LONGEST_TITLE) wrong("title", "too-long", `${title.slice(0, 40)} …`);
  if (!isTopic(topic)) wrong("topic", topic === "" ? "missing" : "unknown");

  const lead = findMeant(typed.lead, directory);
  if (!lead.ok) wrong("lead", lead.reason);
  const names = [...new Set(typed.partners.split("\n").map((line) => line.trim()))].filter((line) => line !== "");
  if (names.length === 0) wrong("partners", "missing");
  if (names.length > MOST_PARTNERS) wrong("partners", "too-many", String(names.length));
  const partners = names.slice(0, MOST_PARTNERS).flatMap((name) => {
    const found = findMeant(name, directory);
    if (!found.ok) wrong("partners", found.reason, name);
    return found.ok ? [found.value] : [];
  });
  const again = partners.find(({ id }) => lead.ok && id === lead.value.id);
  if (again) wrong("partners", "lead-again", again.name);

  const [startsOn, endsOn] = [typed.startsOn.trim(), typed.endsOn.trim()];
  for (const [field, day] of [["startsOn", startsOn], ["endsOn", endsOn]] as const) {
    if (!isDay(day)) wrong(field, day === "" ? "missing" : "not-a-day");
    else if (yearOf(day) < YEARS.first || yearOf(day) > YEARS.last) wrong(field, "odd-year");
  }
  if (isDay(startsOn) && isDay(endsOn) && endsOn < startsOn) wrong("endsOn", "ends-before-it-begins");
  const amount = readDecimal(typed.amount.trim().replace(/(€|EUR)$/i, ""), 2, locale);
  if (typed.amount.trim() === "") wrong("amount", "missing");
  else if (!amount.ok) wrong("amount", "not-an-amount");
  else if (amount.value <= 0) wrong("amount", "not-positive");
  else if (amount.value > MOST_CENTS) wrong("amount", "too-much");

  const seat = lead.ok ? authorityOf(lead.value.code)?.region : undefined;
  const chosen = REGIONAL_DISTRICTS.find((known) => known === region);
  if (region !== "" && chosen === undefined) wrong("region", "unknown");
  else if (seat !== undefined && chosen !== undefined && chosen !== seat) wrong("region", "other-region");
  else if (lead.ok && seat === undefined && chosen === undefined) wrong("region", "choose-region");
  if (digital !== "yes" && digital !== "no") wrong("digital", digital === "" ? "missing" : "unknown");

  const settled = seat ?? chosen;
  if (problems.length > 0 || !lead.ok || !amount.ok || settled === undefined || !isTopic(topic)) return refused(problems);
  return ok({
    title,
    topic,
    leadId: lead.value.id,
    partnerIds: [...new Set(partners.map(({ id }) => id))],
    startsOn,
    endsOn,
    amountCents: amount.value,
    region: settled,
    digital: digital === "yes",
  });
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** A code is meant whole or not at all, but for the leading zero, which spreadsheets drop; a name as people type it. */
function findMeant(typed: string, directory: readonly DirectoryEntry[]): Result<DirectoryEntry, "missing" | "unknown" | "ambiguous"> {
  const text = typed.trim();
  if (text === "") return refused("missing");
  const matches = /^\d+$/.test(text) ? directory.filter(({ code }) => code === text || code === `0${text}`) : matchesOf(text, directory);
  const [match] = matches;
  if (match === undefined) return refused("unknown");
  return matches.length === 1 ? ok(match) : refused("ambiguous");
}

/** Keeping the register and its settings is the organisers'. */
export function mayKeepRegister(viewer: Viewer): Result<undefined, "forbidden"> {
  return isOrganiser(viewer) ? ok() : refused("forbidden");
}

/** The office always; beyond it as its setting says. */
export function mayReadAmounts(readers: AmountReaders, viewer: Viewer | undefined): boolean {
  if (readers === "public") return true;
  if (viewer === undefined) return false;
  return readers === "signed-in" ? viewer.emailVerified : mayReadOffice(viewer);
}

export type YearlyFigure = {
  /** In which the cooperations begin. */
  readonly year: number;
  readonly count: number;
  readonly digital: number;
  /** Null where amounts are not to be read. */
  readonly cents: number | null;
};

/** From the first year to the last, those between without a cooperation too. */
export function yearlyFigures(cooperations: readonly { readonly startsOn: string; readonly digital: boolean; readonly amountCents: number | null }[]): readonly YearlyFigure[] {
  if (cooperations.length === 0) return [];
  const years = cooperations.map(({ startsOn }) => yearOf(startsOn));
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, at) => {
    const year = first + at;
    const ofYear = cooperations.filter((cooperation) => yearOf(cooperation.startsOn) === year);
    const amounts = ofYear.map(({ amountCents }) => amountCents);
    const cents = amounts.reduce<number | null>((sum, amount) => (sum === null || amount === null ? null : sum + amount), 0);
    return { year, count: ofYear.length, digital: ofYear.filter(({ digital }) => digital).length, cents };
  });
}
