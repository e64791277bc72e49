// The parts of an entry's form in their order, which field stands in which, and how far each is.
import { incompleteFields, type AskedQuestion, type DraftField, type Incomplete } from "./completeness";
import type { DraftForm } from "./draft";

export const SECTIONS = ["basics", "project", "partners", "contact", "declarations"] as const;
export type SectionKey = (typeof SECTIONS)[number];

/** Where the form shows a field. */
export function sectionOf(field: DraftField): SectionKey {
  if (field.startsWith("answers.")) return "project";
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

/** The points in the order in which the form asks for them. */
export function inFormOrder(incomplete: readonly Incomplete[]): readonly Incomplete[] {
  return SECTIONS.flatMap((section) => incomplete.filter(({ field }) => sectionOf(field) === section));
}

export type SectionProgress = { readonly section: SectionKey; readonly missing: number; readonly state: "complete" | "started" | "open" };

/** A part is open as long as nothing that it asks for has been said. */
export function progressOf(incomplete: readonly Incomplete[], questions: readonly AskedQuestion[]): readonly SectionProgress[] {
  const asked = incompleteFields(EMPTY, questions);
  return SECTIONS.map((section) => {
    const missing = incomplete.filter(({ field }) => sectionOf(field) === section).length;
    const most = asked.filter(({ field }) => sectionOf(field) === section).length;
    return { section, missing, state: missing === 0 ? "complete" : missing >= most ? "open" : "started" };
  });
}

/** How many of the points that a submission needs are there; partners add points of their own. */
export function pointsOf(incomplete: readonly Incomplete[], questions: readonly AskedQuestion[]): { readonly done: number; readonly of: number } {
  const of = Math.max(incompleteFields(EMPTY, questions).length, incomplete.length);
  return { done: of - incomplete.length, of };
}

/** An entry of which nothing is known but whose it is. */
const EMPTY: DraftForm & { readonly leadId: string } = {
  leadId: "lead",
  categoryId: "",
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
