// Answers to the questions of a category's form: read from what was typed, judged by the definition, and what of them is handed in.
// How long a text may be and what is missing of the rest of an entry stands in draft.ts and completeness.ts.
import { isDay } from "#app/areas/competition/day";
import { choicesOf, visibleQuestions, type FormShape, type Question } from "#app/areas/competition/form-definition";
import { readDecimal } from "#app/base/decimal";
import { chosenIn, isRows, rowsOf, type Answer, type Answers, type Bounds, type CellAnswer, type QuestionKind, type TableColumn, type TableRow } from "#db/vocabulary/form";
import type { Locale } from "#db/vocabulary/locale";

/** What is needed of a question to judge an answer; rows of the database fit. */
export type AskedQuestion = Pick<Question, "key" | "sectionId" | "kind" | "required" | "maxLength" | "settings" | "shownWhen">;
/** A form, as far as it is needed to judge answers; a category with its rules fits. */
export type AskedForm = FormShape<AskedQuestion>;

/** For an answer to a question without a limit of its own, and for a cell of a table; in characters as a browser counts them. */
export const ANSWER_LIMIT = 20_000;
export const CELL_LIMIT = 300;
/** Of a table without a limit of its own. */
export const MAX_ROWS = 50;

export type AnswerProblem =
  | "missing"
  | "too-long"
  | "not-a-number"
  | "not-an-amount"
  | "below-min"
  | "above-max"
  | "not-a-day"
  | "not-an-option"
  | "not-in-directory"
  | "no-such-file"
  | "too-many-rows"
  | "not-confirmed";

/** `path`: "" for the answer as a whole, "[2].amount" for a cell of a table. */
export type FoundProblem = { readonly path: "" | `[${number}].${string}`; readonly problem: AnswerProblem };

/**
 * What a form holds, by key of the question, as a browser names its fields: texts, lists of texts, lists of rows. Questions without a field in the form
 * have no answer; one left empty has an empty answer. Figures are read as `locale` writes them; what is none stays a text.
 */
export function readAnswers(questions: readonly AskedQuestion[], typed: Readonly<Record<string, unknown>>, locale: Locale): Answers {
  const read = questions.flatMap((question) => {
    const value = typed[question.key];
    return value === undefined ? [] : [[question.key, readAnswer(question, value, locale)] as const];
  });
  return Object.fromEntries(read);
}

function readAnswer({ kind, settings }: AskedQuestion, typed: unknown, locale: Locale): Answer {
  switch (kind) {
    case "several-of":
      return [...new Set((Array.isArray(typed) ? typed : [typed]).map(textOf).filter((key) => key !== ""))];
    case "table":
      return withoutTrailing((Array.isArray(typed) ? typed : []).map((row) => readRow(settings.columns ?? [], row, locale)));
    case "declaration":
      return (Array.isArray(typed) ? typed : [typed]).map(textOf).some((value) => value === "yes") ? "yes" : "";
    case "number":
    case "money":
      return readFigure(kind, settings, textOf(typed), locale);
    case "long-text":
      // A form sends a line break as two characters, but its field counted one.
      return textOf(typed).replaceAll("\r\n", "\n");
    default:
      return textOf(typed).trim();
  }
}

function readRow(columns: readonly TableColumn[], typed: unknown, locale: Locale): TableRow {
  const cells: Readonly<Record<string, unknown>> = typeof typed === "object" && typed !== null ? { ...typed } : {};
  const read = columns.map((column): readonly [string, CellAnswer] => {
    const text = textOf(cells[column.key]).trim();
    return [column.key, column.kind === "number" || column.kind === "money" ? readFigure(column.kind, column, text, locale) : text];
  });
  return Object.fromEntries(read.filter(([, cell]) => cell !== ""));
}

/** Rows keep their places while they are worked on, so that what is said of a cell stands at it; only empty ones at the end fall away. */
function withoutTrailing(rows: readonly TableRow[]): readonly TableRow[] {
  return rows.slice(0, rows.findLastIndex((row) => !isEmptyRow(row)) + 1);
}

function readFigure(kind: "number" | "money", { decimals = 0 }: Bounds, typed: string, locale: Locale): string | number {
  const text = typed.trim();
  const plain = kind === "money" ? text.replace(/^(?:€|EUR)\s*|\s*(?:€|EUR|Euro)$/i, "") : text;
  const places = kind === "money" ? 2 : decimals;
  const units = readDecimal(plain, places, locale);
  if (!units.ok) return text;
  return kind === "money" ? units.value : Number(`${units.value}e-${places}`);
}

function textOf(typed: unknown): string {
  return typeof typed === "string" ? typed : "";
}

export function isEmptyRow(row: TableRow): boolean {
  return Object.values(row).every((cell) => isBlank(cell));
}

export function isBlank(answer: Answer | undefined): boolean {
  if (answer === undefined) return true;
  if (typeof answer === "string") return answer.trim() === "";
  if (isRows(answer)) return answer.every(isEmptyRow);
  return Array.isArray(answer) && answer.length === 0;
}

/** The answers with one row less in a table. */
export function withoutRow(answers: Answers, question: string, position: number): Answers {
  const rows = rowsOf(answers[question]);
  return rows.length === 0 ? answers : { ...answers, [question]: rows.filter((_, at) => at !== position) };
}

/** The questions that a person with these answers is asked. */
export function askedQuestions<Q extends AskedQuestion>(form: FormShape<Q>, answers: Answers): readonly Q[] {
  return visibleQuestions(form, (key) => chosenIn(answers[key]));
}

/** Whether an answer has the shape of its question's kind; another one stems from a question of the same key in a category chosen before. */
export function hasShape({ kind }: { readonly kind: QuestionKind }, answer: Answer): boolean {
  switch (kind) {
    case "several-of":
      return Array.isArray(answer) && !isRows(answer);
    case "table":
      return Array.isArray(answer) && (answer.length === 0 || isRows(answer));
    case "number":
    case "money":
      return typeof answer === "number" || typeof answer === "string";
    case "organisation":
      return typeof answer === "string" || (typeof answer === "object" && !Array.isArray(answer));
    default:
      return typeof answer === "string";
  }
}

/** The answer to a question, unless it is of another shape. */
export function answerTo(question: { readonly key: string; readonly kind: QuestionKind }, answers: Answers): Answer | undefined {
  const answer = answers[question.key];
  return answer !== undefined && hasShape(question, answer) ? answer : undefined;
}

/** What is handed in: answers to the questions that are shown; what was left empty, also in a table, is absent. */
export function handedIn(form: AskedForm, answers: Answers): Answers {
  const given = askedQuestions(form, answers).flatMap((question) => {
    const answer = answerTo(question, answers);
    if (answer === undefined || isBlank(answer)) return [];
    return [[question.key, isRows(answer) ? answer.filter((row) => !isEmptyRow(row)) : answer] as const];
  });
  return Object.fromEntries(given);
}

/** Everything that keeps an answer from being handed in; `files`: ids of what is attached to the entry. */
export function answerProblems(question: AskedQuestion, answer: Answer | undefined, files: readonly string[]): readonly FoundProblem[] {
  const { kind, required, settings, maxLength } = question;
  if (answer === undefined || isBlank(answer) || !hasShape(question, answer)) {
    if (!required) return [];
    return [{ path: "", problem: kind === "declaration" ? "not-confirmed" : "missing" }];
  }
  if (kind === "table") return tableProblems(question, rowsOf(answer));
  const problem = ((): AnswerProblem | undefined => {
    switch (kind) {
      case "number":
      case "money":
        return figureProblem(kind, settings, answer);
      case "date":
        return isDay(String(answer)) ? undefined : "not-a-day";
      case "yes-no":
      case "declaration":
      case "one-of":
      case "several-of":
        return chosenIn(answer).every((key) => choicesOf(question).includes(key)) ? undefined : "not-an-option";
      case "organisation":
        return typeof answer === "string" ? "not-in-directory" : undefined;
      case "file":
        return files.includes(String(answer)) ? undefined : "no-such-file";
      default:
        return countedLength(String(answer)) > (maxLength ?? ANSWER_LIMIT) ? "too-long" : undefined;
    }
  })();
  return problem === undefined ? [] : [{ path: "", problem }];
}

function tableProblems({ settings }: AskedQuestion, rows: readonly TableRow[]): readonly FoundProblem[] {
  const tooMany = rows.length > (settings.maxRows ?? MAX_ROWS);
  return [
    ...(tooMany ? [{ path: "", problem: "too-many-rows" } as const] : []),
    ...rows.flatMap((row, at) =>
      isEmptyRow(row)
        ? []
        : (settings.columns ?? []).flatMap((column): readonly FoundProblem[] => {
            const problem = cellProblem(column, row[column.key]);
            return problem === undefined ? [] : [{ path: `[${at}].${column.key}`, problem }];
          }),
    ),
  ];
}

function cellProblem(column: TableColumn, cell: CellAnswer | undefined): AnswerProblem | undefined {
  if (cell === undefined || isBlank(cell)) return column.required ? "missing" : undefined;
  switch (column.kind) {
    case "number":
    case "money":
      return figureProblem(column.kind, column, cell);
    case "date":
      return isDay(String(cell)) ? undefined : "not-a-day";
    case "yes-no":
      return cell === "yes" || cell === "no" ? undefined : "not-an-option";
    case "short-text":
      return String(cell).length > CELL_LIMIT ? "too-long" : undefined;
  }
}

function figureProblem(kind: "number" | "money", { min, max }: Bounds, answer: Answer): AnswerProblem | undefined {
  if (typeof answer !== "number") return kind === "money" ? "not-an-amount" : "not-a-number";
  if (answer < (min ?? 0)) return "below-min";
  return max !== undefined && answer > max ? "above-max" : undefined;
}

/** A form sends a line break as two characters, but its field counted one. */
export function countedLength(text: string): number {
  return text.replaceAll("\r\n", "\n").length;
}
