// What the form of a category is made of, and how answers to it are kept. What makes a form valid stands in
// areas/competition/form-definition.ts, what makes an answer valid in areas/entries/answers.ts.
import type { LocalisedText } from "./locale";

export const QUESTION_KINDS = [
  "short-text",
  "long-text",
  "number",
  "money",
  "date",
  "yes-no",
  "one-of",
  "several-of",
  "table",
  "organisation",
  "file",
  "declaration",
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** What a column of a table can hold. */
export const COLUMN_KINDS = ["short-text", "number", "money", "date", "yes-no"] as const satisfies readonly QuestionKind[];
export type ColumnKind = (typeof COLUMN_KINDS)[number];

/** Bounds of a figure: of a number its value, of money whole cents. */
export type Bounds = {
  /** Zero when absent. */
  readonly min?: number;
  readonly max?: number;
  /** Of a number: how many digits may stand behind the decimal mark; none when absent. */
  readonly decimals?: number;
};

export type TableColumn = Bounds & {
  readonly key: string;
  readonly kind: ColumnKind;
  /** In every row that is begun. */
  readonly required: boolean;
};

/** What decides about answers besides kind, required and length; frozen with the rules. */
export type QuestionSettings = Bounds & {
  /** Keys of what can be chosen, in their order. */
  readonly options?: readonly string[];
  /** Of a table, in their order. */
  readonly columns?: readonly TableColumn[];
  readonly maxRows?: number;
};

/** Texts of a question besides its label and help; they may be corrected at any time. */
export type QuestionWords = {
  /** Of a number: "Einwohner". */
  readonly unit?: LocalisedText;
  /** By key. */
  readonly options?: Readonly<Record<string, LocalisedText>>;
  /** By key. */
  readonly columns?: Readonly<Record<string, LocalisedText>>;
};

/** Shown when the earlier question is answered so: with "yes" or "no", or with this option, alone or among others. */
export type Condition = { readonly question: string; readonly answer: string };

/** A cell of a table; a text where a figure belongs is what was typed and could not be read. */
export type CellAnswer = string | number;
export type TableRow = Readonly<Record<string, CellAnswer>>;
export type OrganisationAnswer = { readonly id: string; readonly name: string };

/**
 * By kind of the question. Texts as they are; a number its value; money whole cents; a date YYYY-MM-DD; yes-no and declaration "yes" or "no"; one-of the
 * option's key; several-of keys; a table rows by key of the column; an organisation id and name; a file the attachment's id. A text where a figure or an
 * organisation belongs is what was typed and could not be read: a draft keeps it, nothing of the kind is handed in.
 */
export type Answer = string | number | readonly string[] | readonly TableRow[] | OrganisationAnswer;

/** By key of the question; absent: not answered. */
export type Answers = Readonly<Record<string, Answer>>;

/** The rows of a table's answer; none for any other. */
export function rowsOf(answer: Answer | undefined): readonly TableRow[] {
  return isRows(answer) ? answer : [];
}

export function isRows(answer: Answer | undefined): answer is readonly TableRow[] {
  return Array.isArray(answer) && answer.some((part) => typeof part === "object");
}

/** The keys chosen by an answer. */
export function chosenIn(answer: Answer | undefined): readonly string[] {
  if (typeof answer === "string") return [answer];
  return Array.isArray(answer) ? answer.filter((part) => typeof part === "string") : [];
}
