// Changes of a category's form, one at a time: what the form is after each. What makes a form valid stands in form-definition.ts.
import { ok, refused, type Result } from "#app/base/result";

import { definitionProblems, inOrder, keyFrom, type DefinitionProblem, type FormDefinition, type FormSection, type Question } from "./form-definition";

/** `id` null: a new one, at the end of its section. Key and place are given by the form. */
export type ChangedQuestion = Omit<Question, "id" | "categoryId" | "key" | "position"> & { readonly id: string | null };
/** `id` null: a new one, at the end. */
export type ChangedSection = Pick<FormSection, "title" | "lead" | "shownWhen"> & { readonly id: string | null };

export type FormChange =
  | { readonly kind: "save-question"; readonly question: ChangedQuestion }
  | { readonly kind: "save-section"; readonly section: ChangedSection }
  /** `back` is towards the beginning; a question that stands first goes to the end of the section before. */
  | { readonly kind: "move-question" | "move-section"; readonly id: string; readonly way: "back" | "on" }
  /** A section goes with its questions. */
  | { readonly kind: "remove-question" | "remove-section"; readonly id: string }
  /** Puts another form in the place of this one. */
  | { readonly kind: "copy"; readonly from: FormDefinition };

export type FormChangeRefusal = "unknown" | { readonly problem: DefinitionProblem; readonly id: string };

/** Words that stand in addresses where a question's key does. */
const RESERVED = ["neu", "vorschau"];

type Part = { readonly section: FormSection; readonly questions: readonly Question[] };

/** The form after the change, its places counted anew; refused when it could not be asked so. */
export function changeForm(form: FormDefinition, categoryId: string, change: FormChange, newId: () => string): Result<FormDefinition, FormChangeRefusal> {
  const ordered = inOrder(form);
  const before = form.sections.toSorted((a, b) => a.position - b.position).map((section): Part => ({ section, questions: ordered.filter(({ sectionId }) => sectionId === section.id) }));
  const parts = changeParts(before, categoryId, change, newId);
  if (parts === undefined) return refused("unknown");
  const sections = parts.map(({ section }, position) => ({ ...section, position }));
  const questions = parts.flatMap(({ section, questions: own }) => own.map((question) => ({ ...question, sectionId: section.id }))).map((question, position) => ({ ...question, position }));
  const [problem] = definitionProblems({ sections, questions });
  return problem ? refused(problem) : ok({ sections, questions });
}

function changeParts(parts: readonly Part[], categoryId: string, change: FormChange, newId: () => string): readonly Part[] | undefined {
  switch (change.kind) {
    case "save-question":
      return withQuestion(parts, categoryId, change.question, newId);
    case "save-section":
      return withSection(parts, categoryId, change.section, newId);
    case "remove-question":
      return has(parts, change.id) ? parts.map((part) => ({ ...part, questions: part.questions.filter(({ id }) => id !== change.id) })) : undefined;
    case "remove-section":
      return parts.some(({ section }) => section.id === change.id) ? parts.filter(({ section }) => section.id !== change.id) : undefined;
    case "move-section":
      return moved(parts, parts.findIndex(({ section }) => section.id === change.id), change.way);
    case "move-question":
      return withMoved(parts, change.id, change.way);
    case "copy":
      return copied(change.from, categoryId, newId);
  }
}

function withQuestion(parts: readonly Part[], categoryId: string, { id, ...changed }: ChangedQuestion, newId: () => string): readonly Part[] | undefined {
  if (id !== null) {
    if (!has(parts, id)) return undefined;
    return parts.map((part) => ({ ...part, questions: part.questions.map((question) => (question.id === id ? { ...question, ...changed, sectionId: part.section.id } : question)) }));
  }
  if (!parts.some(({ section }) => section.id === changed.sectionId)) return undefined;
  const taken = [...RESERVED, ...parts.flatMap(({ questions }) => questions.map(({ key }) => key))];
  const added: Question = { ...changed, id: newId(), categoryId, key: keyFrom(changed.label.de, taken), position: 0 };
  return parts.map((part) => (part.section.id === changed.sectionId ? { ...part, questions: [...part.questions, added] } : part));
}

function withSection(parts: readonly Part[], categoryId: string, { id, ...changed }: ChangedSection, newId: () => string): readonly Part[] | undefined {
  if (id === null) return [...parts, { section: { ...changed, id: newId(), categoryId, position: 0 }, questions: [] }];
  if (!parts.some(({ section }) => section.id === id)) return undefined;
  return parts.map((part) => (part.section.id === id ? { ...part, section: { ...part.section, ...changed } } : part));
}

function withMoved(parts: readonly Part[], id: string, way: "back" | "on"): readonly Part[] | undefined {
  const at = parts.findIndex(({ questions }) => questions.some((question) => question.id === id));
  const part = parts[at];
  if (!part) return undefined;
  const place = part.questions.findIndex((question) => question.id === id);
  const question = part.questions[place];
  const isAtEdge = place === (way === "back" ? 0 : part.questions.length - 1);
  if (!isAtEdge || !question) return parts.map((each) => (each === part ? { ...part, questions: moved(part.questions, place, way) } : each));
  const next = parts[way === "back" ? at - 1 : at + 1];
  if (!next) return parts;
  return parts.map((each) => {
    if (each === part) return { ...part, questions: part.questions.filter((other) => other !== question) };
    if (each !== next) return each;
    return { ...next, questions: way === "back" ? [...next.questions, question] : [question, ...next.questions] };
  });
}

/** Under ids of its own; keys stay, so that conditions do. */
function copied(from: FormDefinition, categoryId: string, newId: () => string): readonly Part[] {
  const ordered = inOrder(from);
  return from.sections
    .toSorted((a, b) => a.position - b.position)
    .map((section) => ({
      section: { ...section, id: newId(), categoryId },
      questions: ordered.filter(({ sectionId }) => sectionId === section.id).map((question) => ({ ...question, id: newId(), categoryId })),
    }));
}

function has(parts: readonly Part[], id: string): boolean {
  return parts.some(({ questions }) => questions.some((question) => question.id === id));
}

/** One place back or on; at the edge everything stays. */
function moved<T>(items: readonly T[], at: number, way: "back" | "on"): readonly T[] {
  const [first, second] = way === "back" ? [at - 1, at] : [at, at + 1];
  const [a, b] = [items[first], items[second]];
  if (a === undefined || b === undefined) return items;
  return items.map((item, place) => (place === first ? b : place === second ? a : item));
}

/** What stands in one form and not, or not so, in the other: what the record of a change holds. */
export function differingParts(form: FormDefinition, other: FormDefinition): { readonly sections: readonly FormSection[]; readonly questions: readonly Question[] } {
  const differs = <T extends { readonly id: string }>(items: readonly T[], others: readonly T[]) =>
    items.filter((item) => JSON.stringify(item) !== JSON.stringify(others.find(({ id }) => id === item.id)));
  return { sections: differs(form.sections, other.sections), questions: differs(form.questions, other.questions) };
}
