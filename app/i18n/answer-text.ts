// Answers to the questions of a form, in words: on pages, on paper, and where two versions are compared.
import { chosenIn, rowsOf, type Answer, type CellAnswer, type QuestionKind, type QuestionSettings, type QuestionWords, type TableRow } from "#db/vocabulary/form";
import { inLocale, type Locale } from "#db/vocabulary/locale";

import { formatDay, formatMoney, formatNumber } from "./format";
import * as m from "./generated/messages.js";
import { currentLocale } from "./locale";

type Worded = { readonly kind: QuestionKind; readonly settings: QuestionSettings; readonly words: QuestionWords };
type Named = { readonly id: string; readonly name: string };

/** An answer in words; `files`: the entry's attachments. A table is a line for each row. */
export function answerText(question: Worded, answer: Answer, files: readonly Named[], locale: Locale = currentLocale()): string {
  const { kind, settings, words } = question;
  const said = { locale };
  switch (kind) {
    case "table":
      return rowsOf(answer)
        .map((row) => rowTexts(settings, row, locale).join(" · "))
        .join("\n");
    case "one-of":
    case "several-of":
      return chosenIn(answer).map((key) => optionLabel(question, key, locale)).join(kind === "one-of" ? "" : ", ");
    case "organisation":
      return typeof answer === "object" && "name" in answer ? answer.name : String(answer);
    case "file":
      return files.find(({ id }) => id === answer)?.name ?? m.form_file_gone({}, said);
    case "declaration":
      return answer === "yes" ? m.form_declared({}, said) : m.entries_no({}, said);
    case "number":
      return words.unit && typeof answer === "number" ? `${formatNumber(answer, locale)} ${inLocale(words.unit, locale)}` : cellText(kind, cellOf(answer), locale);
    default:
      return cellText(kind, cellOf(answer), locale);
  }
}

/** The cells of a table's row, in the order of its columns. */
export function rowTexts({ columns = [] }: QuestionSettings, row: TableRow, locale: Locale = currentLocale()): string[] {
  return columns.map(({ key, kind }) => cellText(kind, row[key], locale));
}

/** A sentence for each column of amounts; none where there is nothing to add up. Amounts are whole cents. */
export function sumTexts(question: Worded, answer: Answer, locale: Locale = currentLocale()): string[] {
  const rows = rowsOf(answer);
  if (rows.length < 2) return [];
  const amounts = (question.settings.columns ?? []).filter(({ kind }) => kind === "money");
  return amounts.map(({ key }) => {
    const cents = rows.reduce((sum, { [key]: cell }) => (typeof cell === "number" ? sum + cell : sum), 0);
    return m.form_sum({ column: columnLabel(question, key, locale), sum: formatMoney(cents, locale) }, { locale });
  });
}

export function optionLabel({ words }: Pick<Worded, "words">, key: string, locale: Locale = currentLocale()): string {
  const label = words.options?.[key];
  return label ? inLocale(label, locale) : key;
}

export function columnLabel({ words }: Pick<Worded, "words">, key: string, locale: Locale = currentLocale()): string {
  const label = words.columns?.[key];
  return label ? inLocale(label, locale) : key;
}

function cellOf(answer: Answer): CellAnswer {
  return typeof answer === "number" ? answer : String(answer);
}

export function cellText(kind: QuestionKind, cell: CellAnswer | undefined, locale: Locale = currentLocale()): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return kind === "money" ? formatMoney(cell, locale) : formatNumber(cell, locale);
  if (kind === "date") return formatDay(cell, locale);
  if (kind === "yes-no") return cell === "yes" ? m.entries_yes({}, { locale }) : cell === "no" ? m.entries_no({}, { locale }) : cell;
  return cell;
}
