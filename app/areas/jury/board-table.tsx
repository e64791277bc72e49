// One category of the board: a row for each entry, a column for each juror, a button for each change. One form, so that it works by keyboard
// and without script.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";
import { Badge } from "#app/ui/badge";
import { SubmitButton } from "#app/ui/button";
import { EmptyState } from "#app/ui/empty-state";
import { Form } from "#app/ui/form";
import { Section } from "#app/ui/section";
import { Table } from "#app/ui/table";
import { ViewSwitch } from "#app/ui/view-switch";

import { reasonText } from "./jury-words";
import type { NamedReason } from "./named-reason";
import type { Board, BoardCell, BoardRow } from "./read-board.server";

export function BoardCategories({ board }: { board: Board }): ReactNode {
  return (
    <ViewSwitch
      label={m.jury_board_categories()}
      views={board.categories.map(({ id, key, name, belowQuorum }) => ({
        href: `?kategorie=${key}`,
        label: say(name),
        current: id === board.categoryId,
        note: belowQuorum > 0 && <Badge tone="warning">{m.jury_board_category_note({ count: belowQuorum })}</Badge>,
      }))}
    />
  );
}

export type BoardTableProps = { readonly board: Board; readonly quorum: number; readonly change: "yes" | "no" };

export function BoardTable({ board, quorum, change }: BoardTableProps): ReactNode {
  const shown = board.categories.find(({ id }) => id === board.categoryId);
  const title = m.jury_board_table({ category: shown ? say(shown.name) : "" });
  return (
    <Section title={title} id="tafel" lead={m.jury_board_table_lead()}>
      <Content board={board} quorum={quorum} change={change} />
    </Section>
  );
}

function Content({ board, quorum, change }: BoardTableProps): ReactNode {
  const { jurors, rows } = board;
  if (rows.length === 0) return <EmptyState level={3} title={m.jury_board_empty_title()} text={m.jury_board_empty_text()} />;
  if (jurors.length === 0) return <EmptyState level={3} title={m.jury_board_no_jurors_title()} text={m.jury_board_no_jurors_text()} />;
  return (
    <Form method="post" preventScrollReset>
      <Table
        caption={m.jury_board_caption()}
        captionAs="spoken"
        narrow="scroll"
        rows={rows}
        rowKey={({ entryId }) => entryId}
        columns={[
          { key: "entry", label: m.jury_col_entry(), kind: "head", render: (row) => <Entry row={row} /> },
          { key: "count", label: m.jury_board_col_count(), kind: "number", render: (row) => <Count row={row} quorum={quorum} /> },
          ...jurors.map(({ id, name }, at) => ({
            key: id,
            label: name,
            render: (row: BoardRow) => {
              const cell = row.cells[at];
              return cell && <Cell cell={cell} change={change} entryId={row.entryId} of={m.jury_cell_of({ juror: name, number: row.number })} />;
            },
          })),
        ]}
      />
    </Form>
  );
}

function Entry({ row: { entryId, number, title, lead } }: { row: BoardRow }): ReactNode {
  return (
    <span id={`beitrag-${entryId}`}>
      {number} {title}
      <br />
      <span className="lb-help">{lead}</span>
    </span>
  );
}

function Count({ row: { jurors }, quorum }: { row: BoardRow; quorum: number }): ReactNode {
  if (jurors >= quorum) return jurors;
  return (
    <>
      {jurors} <Badge tone="warning">{m.jury_board_below({ quorum })}</Badge>
    </>
  );
}

type CellProps = { readonly cell: BoardCell; readonly change: "yes" | "no"; readonly entryId: string; readonly of: string };

function Cell({ cell, change, entryId, of }: CellProps): ReactNode {
  switch (cell.state) {
    case "assigned":
      return (
        <div className="lb-stack">
          <Badge tone={cell.started ? "info" : "success"}>{cell.started ? m.jury_cell_started() : m.jury_cell_assigned()}</Badge>
          {change === "yes" && !cell.started && <Change name="take" value={`${cell.jurorId} ${entryId}`} label={m.jury_cell_take()} of={of} />}
        </div>
      );
    case "conflict":
      return (
        <div className="lb-stack">
          <Badge tone="danger">{m.jury_cell_conflict()}</Badge>
          <span className="lb-help">{cell.byChair ? m.jury_cell_by_chair() : firstOf(cell.reasons)}</span>
        </div>
      );
    case "free":
      return (
        <div className="lb-stack">
          {cell.awaitsChair && <Badge tone="warning">{m.jury_cell_awaits()}</Badge>}
          {change === "yes" ? <Change name="give" value={`${cell.jurorId} ${entryId}`} label={m.jury_cell_give()} of={of} /> : !cell.awaitsChair && m.jury_cell_free()}
        </div>
      );
    case "closed":
      return CLOSED[cell.because]();
  }
}

const CLOSED = {
  "juror-maximum": m.jury_cell_full,
  "not-on-panel": m.jury_cell_not_on_panel,
  language: m.seats_cell_language,
} as const satisfies Record<Extract<BoardCell, { state: "closed" }>["because"], () => string>;

/** The page of the juror tells them all. */
function firstOf([first, ...more]: readonly NamedReason[]): string {
  if (first === undefined) return "";
  return more.length === 0 ? reasonText(first) : `${reasonText(first)} ${m.jury_cell_more({ count: more.length })}`;
}

/** `value`: juror and entry, parted by a space, as `pairKey` writes them. */
function Change({ name, value, label, of }: { name: "give" | "take"; value: string; label: string; of: string }): ReactNode {
  return (
    <SubmitButton look="tertiary" name={name} value={value}>
      {label} <span className="kern-sr-only">{of}</span>
    </SubmitButton>
  );
}
