// The form of a category: its sections and questions in their order, which of them are shown, and what makes the whole valid. One definition for
// the office's editor, the entry's form, its completeness, what is handed in and what the jury reads.
import type { Condition, QuestionKind, QuestionSettings, QuestionWords } from "#db/vocabulary/form";
import type { LocalisedText } from "#db/vocabulary/locale";

export type FormSection = {
  readonly id: string;
  readonly categoryId: string;
  readonly position: number;
  readonly title: LocalisedText;
  readonly lead: LocalisedText;
  /** Null: always shown. */
  readonly shownWhen: Condition | null;
};

export type Question = {
  readonly id: string;
  readonly categoryId: string;
  readonly sectionId: string;
  /** Stable: answers are kept by it. */
  readonly key: string;
  readonly kind: QuestionKind;
  /** In the whole form, across its sections. */
  readonly position: number;
  readonly label: LocalisedText;
  readonly help: LocalisedText;
  readonly required: boolean;
  /** Where judging is blind, jurors do not read the answer. */
  readonly hiddenFromJury: boolean;
  /** Of a text, in characters as a browser counts them; null: as long as any answer may be. */
  readonly maxLength: number | null;
  readonly settings: QuestionSettings;
  readonly words: QuestionWords;
  /** Null: always shown. */
  readonly shownWhen: Condition | null;
};

/** What decides whether a question is shown; rows of the database fit. */
export type FormShape<Q extends ShownIf = ShownIf> = {
  readonly sections: readonly Pick<FormSection, "id" | "shownWhen">[];
  readonly questions: readonly Q[];
};

type ShownIf = Pick<Question, "key" | "sectionId" | "shownWhen">;

/**
 * The questions that are asked, given what was chosen so far: `chosen` gives the keys chosen at a question, none when it was not answered. An answer to
 * a question that is not shown itself decides nothing.
 */
export function visibleQuestions<Q extends ShownIf>({ sections, questions }: FormShape<Q>, chosen: (question: string) => readonly string[]): readonly Q[] {
  const visible = new Set<string>();
  const holds = (condition: Condition | null | undefined) => !condition || (visible.has(condition.question) && chosen(condition.question).includes(condition.answer));
  return questions.filter((question) => {
    const shown = holds(sections.find(({ id }) => id === question.sectionId)?.shownWhen) && holds(question.shownWhen);
    if (shown) visible.add(question.key);
    return shown;
  });
}

/** What can be chosen at a question, and thus decide about others; empty for kinds that decide nothing. */
export function choicesOf({ kind, settings }: Pick<Question, "kind" | "settings">): readonly string[] {
  switch (kind) {
    case "yes-no":
      return ["yes", "no"];
    case "declaration":
      return ["yes"];
    case "one-of":
    case "several-of":
      return settings.options ?? [];
    default:
      return [];
  }
}

/** The questions that a condition may name: those that stand earlier in the form and offer a choice. `id`: of a question or a section. */
export function decidingQuestions({ sections, questions }: FormDefinition, id: string | null): readonly Question[] {
  const ordered = inOrder({ sections, questions });
  const at = ordered.findIndex((question) => question.id === id || question.sectionId === id);
  const empty = at === -1 && sections.some((section) => section.id === id);
  const before = empty ? ordered.filter(({ sectionId }) => placeOf(sections, sectionId) < placeOf(sections, id ?? "")) : at === -1 ? ordered : ordered.slice(0, at);
  return before.filter((question) => choicesOf(question).length > 0);
}

export type FormDefinition = { readonly sections: readonly FormSection[]; readonly questions: readonly Question[] };

/** By section, then by place: the order in which the form asks. */
export function inOrder({ sections, questions }: FormDefinition): readonly Question[] {
  return sections.toSorted((a, b) => a.position - b.position).flatMap(({ id }) => questions.filter(({ sectionId }) => sectionId === id).toSorted((a, b) => a.position - b.position));
}

function placeOf(sections: readonly FormSection[], id: string): number {
  return sections.find((section) => section.id === id)?.position ?? sections.length;
}

export type DefinitionProblem =
  /** A choice of fewer than two answers. */
  | "too-few-options"
  | "no-columns"
  /** The greatest value lies below the smallest. */
  | "max-below-min"
  /** Shown by an answer that no earlier question offers. */
  | "condition-unknown";

/** Everything that keeps a form from being asked, at the id of its question or section; empty when it can be. */
export function definitionProblems(form: FormDefinition): readonly { readonly id: string; readonly problem: DefinitionProblem }[] {
  const unknown = (id: string, condition: Condition | null) =>
    condition !== null && !decidingQuestions(form, id).some((earlier) => earlier.key === condition.question && choicesOf(earlier).includes(condition.answer));
  return [
    ...form.sections.flatMap(({ id, shownWhen }) => (unknown(id, shownWhen) ? [{ id, problem: "condition-unknown" } as const] : [])),
    ...inOrder(form).flatMap(({ id, kind, settings, shownWhen }) => {
      const found: readonly (readonly [DefinitionProblem, boolean])[] = [
        ["too-few-options", (kind === "one-of" || kind === "several-of") && (settings.options ?? []).length < 2],
        ["no-columns", kind === "table" && (settings.columns ?? []).length === 0],
        ["max-below-min", [settings, ...(settings.columns ?? [])].some(({ min, max }) => min !== undefined && max !== undefined && max < min)],
        ["condition-unknown", unknown(id, shownWhen)],
      ];
      return found.flatMap(([problem, isSo]) => (isSo ? [{ id, problem }] : []));
    }),
  ];
}

const KEY_LENGTH = 40;

/** A stable key for a new question, option or column, made of what it is called and unlike all that are taken. */
export function keyFrom(label: string, taken: readonly string[]): string {
  const plain = label
    .toLowerCase()
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue")
    .replaceAll("ß", "ss")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, KEY_LENGTH)
    .replaceAll(/^-+|-+$/g, "");
  const base = plain === "" ? "frage" : plain;
  let key = base;
  for (let count = 2; taken.includes(key); count++) key = `${base}-${count}`;
  return key;
}
