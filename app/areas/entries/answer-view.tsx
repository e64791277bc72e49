// Answers that need room, to be read: a long text in its paragraphs, a table as a table. In one line: app/i18n/answer-text.ts.
import type { ReactNode } from "react";

import { cellText, columnLabel, sumTexts } from "#app/i18n/answer-text";
import { say } from "#app/i18n/locale";
import { LongText } from "#app/ui/long-text";
import { Table } from "#app/ui/table";
import { rowsOf, type Answer, type QuestionKind, type TableRow } from "#db/vocabulary/form";

import type { ShownQuestion } from "./content";

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
      {sumTexts(question, answer).map((sum) => (
        <p key={sum}>{sum}</p>
      ))}
    </>
  );
}
