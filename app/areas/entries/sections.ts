// The parts of an entry's form in their order, which field stands in which, and how far each is.
import type { Answers } from "#db/vocabulary/form";
import { BASE_LOCALE } from "#db/vocabulary/locale";

import { askedQuestions, type AskedForm } from "./answers";
import { incompleteFields, type DraftField, type Incomplete } from "./completeness";
import type { DraftForm } from "./draft";

/** `section:` and an id: a section of the category's form. */
export type PartKey = "basics" | `section:${string}` | "partners" | "contact" | "declarations";

/** The parts that a person with these answers is asked. */
export function partsOf(form: AskedForm, answers: Answers): readonly PartKey[] {
  const asked = new Set(askedQuestions(form, answers).map(({ sectionId }) => sectionId));
  return ["basics", ...form.sections.flatMap(({ id }) => (asked.has(id) ? [`section:${id}` as const] : [])), "partners", "contact", "declarations"];
}

/** Where the form shows a field. */
export function partOf(field: DraftField, { questions }: AskedForm): PartKey {
  if (field.startsWith("answers.")) return `section:${questionOf(field, questions)?.sectionId ?? ""}`;
  if (field.startsWith("partners")) return "partners";
  switch (field) {
    case "leadId":
    case "title":
    case "summary":
      return "basics";
    case "agreementDate":
    case "leadResolutionState":
    case "leadResolutionDate":
      return "partners";
    case "headConfirmed":
    case "truthDeclared":
    case "privacyAcknowledged":
      return "declarations";
    default:
      return "contact";
  }
}

/** The question whose answer, or a cell of it, the field is. */
export function questionOf<Q extends { readonly key: string }>(field: string, questions: readonly Q[]): Q | undefined {
  const key = /^answers\.([^[]+)/.exec(field)?.[1];
  return questions.find((question) => question.key === key);
}

/** The points in the order in which the form asks for them. */
export function inFormOrder(incomplete: readonly Incomplete[], form: AskedForm, answers: Answers): readonly Incomplete[] {
  return partsOf(form, answers).flatMap((part) => incomplete.filter(({ field }) => partOf(field, form) === part));
}

export type PartProgress = { readonly part: PartKey; readonly missing: number; readonly state: "complete" | "started" | "open" };

/** A part is open as long as nothing that it asks for has been said. */
export function progressOf(incomplete: readonly Incomplete[], form: AskedForm, answers: Answers): readonly PartProgress[] {
  return partsOf(form, answers).map((part) => {
    const missing = incomplete.filter(({ field }) => partOf(field, form) === part).length;
    const most = neededIn(part, form, answers);
    return { part, missing, state: missing === 0 ? "complete" : missing >= most ? "open" : "started" };
  });
}

/** How many of the points that a submission needs are there; partners and rows add points of their own. */
export function pointsOf(incomplete: readonly Incomplete[], form: AskedForm, answers: Answers): { readonly done: number; readonly of: number } {
  const needed = partsOf(form, answers).reduce((sum, part) => sum + neededIn(part, form, answers), 0);
  const of = Math.max(needed, incomplete.length);
  return { done: of - incomplete.length, of };
}

/** How many points a part asks for while nothing has been said in it. */
function neededIn(part: PartKey, form: AskedForm, answers: Answers): number {
  const required = askedQuestions(form, answers).filter(({ required, sectionId }) => required && part === `section:${sectionId}`);
  return required.length + incompleteFields(EMPTY, NOTHING_ASKED, []).filter(({ field }) => partOf(field, NOTHING_ASKED) === part).length;
}

const NOTHING_ASKED: AskedForm = { sections: [], questions: [] };

/** An entry of which nothing is known but whose it is. */
const EMPTY: DraftForm & { readonly leadId: string } = {
  leadId: "lead",
  categoryId: "",
  language: BASE_LOCALE,
  title: "",
  summary: "",
  answers: {},
  agreementDate: "",
  leadResolutionState: null,
  leadResolutionDate: "",
  department: "",
  contactName: "",
  contactEmail: "",
  contactPhone: "",
  headName: "",
  headConfirmed: false,
  truthDeclared: false,
  privacyAcknowledged: false,
  publicationConsent: false,
  partners: [],
};
