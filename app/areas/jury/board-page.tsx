// The assignment board: how it stands, what can be done about it in one go, who has what by entry or by juror, and what each juror carries.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatNumber } from "#app/i18n/format";
import { say } from "#app/i18n/locale";
import { Alert } from "#app/ui/alert";
import { BarChart } from "#app/ui/bar-chart";
import { EmptyState } from "#app/ui/empty-state";
import { KeyFigures } from "#app/ui/key-figures";
import { PageHeader } from "#app/ui/page-header";
import { Section } from "#app/ui/section";
import { Table } from "#app/ui/table";
import type { LocalisedText } from "#db/vocabulary/locale";

import { Connectivity, worstText } from "./assigning-words";
import { BoardSteps, LastChange } from "./board-steps";
import { BoardLists } from "./board-lists";
import type { Board } from "./read-board.server";

const REFUSALS = {
  "too-early": m.jury_board_too_early,
  "too-late": m.jury_board_too_late,
  "no-entries": m.jury_board_refused_no_entries,
  "under-way": m.jury_assigning_refused_under_way,
  conflict: m.jury_board_refused_conflict,
  "not-on-panel": m.jury_board_refused_not_on_panel,
  language: m.seats_board_refused_language,
  "already-assigned": m.jury_board_refused_already_assigned,
  "juror-maximum": m.jury_board_refused_juror_maximum,
  "nobody-chosen": m.jury_board_refused_nobody_chosen,
  started: m.jury_board_refused_started,
  "not-assigned": m.jury_board_refused_not_assigned,
  "nothing-to-undo": m.jury_undo_nothing,
  "undo-started": m.jury_undo_started,
  "no-longer-allowed": m.jury_undo_not_allowed,
} as const;

export type BoardRefusal = keyof typeof REFUSALS;

export type BoardPageProps = {
  readonly edition: { readonly slug: string; readonly name: LocalisedText; readonly quorum: number; readonly jurorsPerEntry: number | null; readonly timeZone: string };
  readonly board: Board;
  /** Why nothing can be assigned, where that is so; "forbidden": whoever looks may not. */
  readonly assigning: "open" | "forbidden" | "too-early" | "too-late";
  readonly done: { readonly what: "applied" | "undone"; readonly added: number; readonly removed: number } | undefined;
  readonly refusal: BoardRefusal | undefined;
};

export function BoardPage({ edition, board, assigning, done, refusal }: BoardPageProps): ReactNode {
  const entries = board.categories.reduce((sum, category) => sum + category.entries, 0);
  const mode = edition.jurorsPerEntry === null ? m.jury_board_lead_all() : m.jury_board_lead_some({ count: edition.jurorsPerEntry });
  const isOpen = assigning === "open" && entries > 0;
  return (
    <>
      <PageHeader title={m.jury_board_title()} preline={say(edition.name)} lead={mode} />
      {refusal && (
        <Alert tone="warning" title={m.jury_refused_title()}>
          <p>{REFUSALS[refusal]()}</p>
        </Alert>
      )}
      {!refusal && done && <Alert tone="success" title={done.what === "undone" ? m.jury_undone(done) : m.jury_board_assigned_done(done)} />}
      {(assigning === "too-early" || assigning === "too-late") && <Alert tone="info" announce="still" title={REFUSALS[assigning]()} />}
      {entries === 0 ? (
        <EmptyState title={m.jury_board_empty_title()} text={m.jury_board_empty_text()} />
      ) : (
        <>
          <BoardSteps board={board} edition={edition} steering={isOpen} />
          <Figures board={board} />
          <LastChange board={board} edition={edition} steering={isOpen} />
          <BoardLists board={board} edition={edition} steering={isOpen} />
          <Comparable board={board} />
          <Loads board={board} />
        </>
      )}
    </>
  );
}

function Figures({ board: { assigned, lacking, worst, total } }: { board: Board }): ReactNode {
  return (
    <KeyFigures
      label={m.jury_board_figures()}
      figures={[
        { key: "lacking", value: lacking, label: m.jury_board_figure_lacking({ count: lacking }), tone: lacking > 0 ? "attention" : "plain" },
        { key: "assigned", value: assigned, label: m.jury_board_figure_assigned({ count: assigned }) },
        { key: "worst", value: worst === null ? "–" : formatNumber(worst.affinity), label: worst === null ? worstText(null) : m.jury_board_figure_worst({ number: worst.number }) },
        { key: "total", value: formatNumber(total), label: m.jury_board_figure_total() },
      ]}
    />
  );
}

function Comparable({ board: { categories } }: { board: Board }): ReactNode {
  return (
    <Section title={m.jury_connectivity()} lead={m.jury_connectivity_lead()}>
      <Table
        caption={m.jury_connectivity()}
        captionAs="spoken"
        rows={categories.filter(({ entries }) => entries > 0)}
        rowKey={({ id }) => id}
        columns={[
          { key: "category", label: m.jury_col_category(), kind: "head", render: ({ name }) => say(name) },
          { key: "parts", label: m.jury_connectivity(), render: ({ parts }) => <Connectivity parts={parts} /> },
        ]}
      />
    </Section>
  );
}

function Loads({ board: { loads } }: { board: Board }): ReactNode {
  if (loads.length === 0) return null;
  return (
    <Section title={m.jury_loads_title()}>
      <BarChart
        title={m.jury_loads_chart()}
        description={m.jury_loads_description()}
        labels={{ table: m.jury_loads_table(), name: m.jury_loads_name(), value: m.jury_loads_value() }}
        bars={loads.map(({ jurorId, name, entries, max }) => ({
          key: jurorId,
          label: max === null ? name : m.jury_loads_of_max({ name, max }),
          value: entries,
          text: formatNumber(entries),
        }))}
      />
    </Section>
  );
}
