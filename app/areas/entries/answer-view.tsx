// Answers to be read: as a line of text, or as what they are on a page, a table as a table.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatDay, formatMoney, formatNumber } from "#app/i18n/format";
import { say } from "#app/i18n/locale";
import { LongText } from "#app/ui/long-text";
import { Table } from "#app/ui/table";
import type { Answer, CellAnswer, QuestionKind, TableColumn, TableRow } from "#db/vocabulary/form";

import { chosenIn, rowsOf } from "./answers";
import type { ShownQuestion } from "./content";

type Named = { readonly id: string; readonly name: string };

/** An answer in words; `files`: the entry's attachments. A table is a line for each row. */
export function answerText(question: ShownQuestion, answer: Answer, files: readonly Named[]): string {
  const { kind, settings, words } = question;
  switch (kind) {
    case "table":
      return rowsOf(answer)
        .map((row) => (settings.columns ?? []).map((column) => cellText(column.kind, row[column.key])).join(" · "))
        .join("\n");
    case "one-of":
    case "several-of":
      return chosenIn(answer).map((key) => optionLabel(question, key)).join(kind === "one-of" ? "" : ", ");
    case "organisation":
      return typeof answer === "object" && "name" in answer ? answer.name : String(answer);
    case "file":
      return files.find(({ id }) => id === answer)?.name ?? m.form_file_gone();
    case "declaration":
      return answer === "yes" ? m.form_declared() : m.entries_no();
    case "number":
      return words.unit && typeof answer === "number" ? `${formatNumber(answer)} ${say(words.unit)}` : cellText(kind, cellOf(answer));
    default:
      return cellText(kind, cellOf(answer));
  }
}

export function optionLabel({ words }: Pick<ShownQuestion, "words">, key: string): string {
  const label = words.options?.[key];
  return label ? say(label) : key;
}

export function columnLabel({ words }: Pick<ShownQuestion, "words">, key: string): string {
  const label = words.columns?.[key];
  return label ? say(label) : key;
}

function cellOf(answer: Answer): CellAnswer {
  return typeof answer === "number" ? answer : String(answer);
}

function cellText(kind: QuestionKind, cell: CellAnswer | undefined): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return kind === "money" ? formatMoney(cell) : formatNumber(cell);
  if (kind === "date") return formatDay(cell);
  if (kind === "yes-no") return cell === "yes" ? m.entries_yes() : cell === "no" ? m.entries_no() : cell;
  return cell;
}

/** Whether an answer needs room of its own on a page. */
export function isWide({ kind }: { readonly kind: QuestionKind }): boolean {
  return kind === "long-text" || kind === "table";
}

/** WideAnswer({ question, answer, lang }): a long text in its paragraphs, or a table with the sums of its amounts. */
export function WideAnswer({ question, answer, lang }: { question: ShownQuestion; answer: Answer; lang: string }): ReactNode {
  if (question.kind !== "table") return <LongText text={String(answer)} lang={lang} />;
  const columns = question.settings.columns ?? [];
  const rows = rowsOf(answer).map((row, at) => ({ row, at }));
  return (
    <>
      <Table<{ readonly row: TableRow; readonly at: number }>
        caption={say(question.label)}
        captionAs="spoken"
        narrow="scroll"
        columns={columns.map((column, place) => ({
          key: column.key,
          label: columnLabel(question, column.key),
          kind: place === 0 ? "head" : column.kind === "number" || column.kind === "money" ? "number" : "text",
          render: ({ row }) => cellText(column.kind, row[column.key]),
        }))}
        rows={rows}
        rowKey={({ at }) => String(at)}
      />
      {rows.length > 1 && columns.filter(({ kind }) => kind === "money").map((column) => <p key={column.key}>{m.form_sum({ column: columnLabel(question, column.key), sum: formatMoney(sumOf(column, answer)) })}</p>)}
    </>
  );
}

/** Whole cents. */
function sumOf({ key }: TableColumn, answer: Answer): number {
  return rowsOf(answer).reduce((sum, row) => {
    const cell = row[key];
    return typeof cell === "number" ? sum + cell : sum;
  }, 0);
}
