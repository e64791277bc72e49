// What the profile of a published entry says, taken from what was handed in. Only what the shipped form asks under a known key is understood.
import type { ShownContent } from "#app/areas/entries/content";
import type { Answer } from "#db/vocabulary/form";
import { chosenIn } from "#db/vocabulary/form";
import type { CooperationForm } from "#db/vocabulary/example";
import { BASE_LOCALE, isLocale } from "#db/vocabulary/locale";
import { isTopic, TOPIC_QUESTION } from "#db/vocabulary/topic";

import type { ExampleTexts } from "./example";

export function profileOfEntry({ title, summary, language, agreementDate, answers }: Pick<ShownContent, "title" | "summary" | "language" | "agreementDate" | "answers">): ExampleTexts {
  const topics = chosenIn(answers[TOPIC_QUESTION]).filter(isTopic);
  return {
    language: isLocale(language) ? language : BASE_LOCALE,
    title,
    summary: summary.trim() === "" ? title : summary,
    topics,
    legalForm: formIn(textOf(answers["legal-form"])),
    sinceYear: yearOf(textOf(answers["running-since"]) || (agreementDate ?? "")),
    inhabitants: countOf(answers.people),
    effect: textOf(answers.benefit),
    figures: [],
    effort: textOf(answers.implementation),
    transfer: textOf(answers.sustainability),
    digital: topics.includes("digital"),
    otherAwards: "",
    sources: [],
  };
}

function textOf(answer: Answer | undefined): string {
  return typeof answer === "string" ? answer : "";
}

function countOf(answer: Answer | undefined): number | null {
  return typeof answer === "number" && Number.isSafeInteger(answer) && answer >= 1 && answer <= 100_000_000 ? answer : null;
}

function yearOf(day: string): number | null {
  const year = Number(/^(\d{4})-/.exec(day)?.[1] ?? "");
  return year >= 1900 && year <= 2200 ? year : null;
}

/** Words that name a form beyond doubt; an agreement under public law is either of two. */
const NAMED: readonly (readonly [RegExp, CooperationForm])[] = [
  [/arbeitsgemeinschaft/i, "working-group"],
  [/delegier/i, "agreement-delegating"],
  [/mandatier/i, "agreement-mandating"],
  [/zweckverband/i, "joint-authority"],
  [/kommunalunternehmen|\bAöR\b|anstalt des öffentlichen rechts/i, "joint-enterprise"],
  [/\bEVTZ\b|\bEGTC\b|\bEGTS\b|\bGECT\b/i, "egtc"],
  [/\bGmbH\b|\bgGmbH\b|\be\. ?V\.|\bverein\b|\bgenossenschaft\b/i, "private-law"],
];

/** Null where the words name none, or more than one. */
export function formIn(words: string): CooperationForm | null {
  const named = NAMED.filter(([word]) => word.test(words)).map(([, form]) => form);
  return named.length === 1 ? (named[0] ?? null) : null;
}
