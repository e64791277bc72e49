// Who has what, by entry or by juror: what is there to take away, and what may still be given, with the reason for what may not. Plain forms,
// so that everything works by keyboard and without script.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatNumber } from "#app/i18n/format";
import { say } from "#app/i18n/locale";
import { Badge } from "#app/ui/badge";
import { SubmitButton } from "#app/ui/button";
import { EmptyState } from "#app/ui/empty-state";
import { Form } from "#app/ui/form";
import { Progress } from "#app/ui/progress";
import { Section } from "#app/ui/section";
import { Table } from "#app/ui/table";
import { ViewSwitch } from "#app/ui/view-switch";

import { GiveForm } from "./board-options";
import type { BoardPageProps } from "./board-page";
import { pairKey } from "./pair";
import type { Board, BoardEntry, BoardFilter, BoardJuror, BoardSeat } from "./read-board.server";

type ListsProps = { readonly board: Board; readonly edition: BoardPageProps["edition"]; readonly steering: boolean };

/** The address of the board with another filter. */
function filtered(filter: BoardFilter, change: Partial<BoardFilter>): string {
  const { by, category, only } = { ...filter, ...change };
  const query = new URLSearchParams({ ansicht: by === "juror" ? "jury" : "beitraege" });
  if (category !== null) query.set("kategorie", category);
  if (only !== null) query.set("nur", "offen");
  return `?${query}`;
}

export function BoardLists(props: ListsProps): ReactNode {
  const { filter, categories } = props.board;
  return (
    <Section title={m.jury_board_lists()} id="tafel" lead={m.jury_board_lists_lead()}>
      <ViewSwitch
        label={m.jury_board_views()}
        views={[
          { href: filtered(filter, { by: "entry" }), label: m.jury_board_by_entry(), current: filter.by === "entry" },
          { href: filtered(filter, { by: "juror" }), label: m.jury_board_by_juror(), current: filter.by === "juror" },
        ]}
      />
      <ViewSwitch
        label={m.jury_board_categories()}
        views={[
          { href: filtered(filter, { category: null }), label: m.jury_board_all_categories(), current: filter.category === null },
          ...categories.map(({ key, name, belowQuorum }) => ({
            href: filtered(filter, { category: key }),
            label: say(name),
            current: filter.category === key,
            note: belowQuorum > 0 && <Badge tone="warning">{m.jury_board_category_note({ count: belowQuorum })}</Badge>,
          })),
        ]}
      />
      <ViewSwitch
        label={m.jury_board_only()}
        views={[
          { href: filtered(filter, { only: null }), label: m.jury_board_only_all(), current: filter.only === null },
          { href: filtered(filter, { only: "open" }), label: filter.by === "entry" ? m.jury_board_only_lacking() : m.jury_board_only_with_room(), current: filter.only === "open" },
        ]}
      />
      {filter.by === "entry" ? <ByEntry {...props} /> : <ByJuror {...props} />}
    </Section>
  );
}

function ByEntry({ board, steering }: ListsProps): ReactNode {
  const { entries, entryNames, jurorNames } = board;
  if (entries.length === 0) return <EmptyState level={3} title={m.jury_board_none_title()} text={m.jury_board_none_text()} />;
  const nameOf = (id: string) => jurorNames[id] ?? id;
  return (
    <Table
      caption={m.jury_board_caption()}
      captionAs="spoken"
      rows={entries}
      rowKey={({ id }) => id}
      columns={[
        { key: "entry", label: m.jury_col_entry(), kind: "head", render: (row) => <EntryName row={row} name={entryNames[row.id]} /> },
        { key: "count", label: m.jury_board_col_count(), render: ({ seats, lacks }) => (lacks > 0 ? <Badge tone="warning">{m.jury_board_lacks({ count: seats.length, lacks })}</Badge> : seats.length) },
        { key: "affinity", label: m.jury_col_affinity(), kind: "number", render: ({ affinity }) => formatNumber(affinity) },
        {
          key: "jurors",
          label: m.jury_board_col_jurors(),
          render: ({ id, seats }) => <Seats seats={seats} nameOf={nameOf} pairOf={(jurorId) => pairKey(jurorId, id)} of={entryNames[id]?.number ?? ""} steering={steering} />,
        },
        ...(steering
          ? [
              {
                key: "give",
                label: m.jury_board_col_give(),
                render: ({ id, options }: BoardEntry) => (
                  <GiveForm id={`jury-${id}`} label={m.jury_board_give_to_entry({ number: entryNames[id]?.number ?? "" })} none={m.jury_board_give_none()} options={options} nameOf={nameOf} valueOf={(jurorId) => pairKey(jurorId, id)} />
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

function EntryName({ row, name }: { row: BoardEntry; name: Board["entryNames"][string] | undefined }): ReactNode {
  return (
    <span id={`beitrag-${row.id}`}>
      {name?.number} {name?.title}
      <br />
      <span className="lb-help">{name?.lead}</span>
    </span>
  );
}

function ByJuror({ board, steering }: ListsProps): ReactNode {
  const { jurors, jurorNames, entryNames, loads } = board;
  if (jurors.length === 0) return <EmptyState level={3} title={m.jury_board_no_jurors_title()} text={m.jury_board_no_jurors_text()} />;
  const nameOf = (id: string) => `${entryNames[id]?.number ?? id} ${entryNames[id]?.title ?? ""}`;
  const most = Math.max(1, ...loads.map(({ entries, max }) => Math.max(entries, max ?? 0)));
  return (
    <Table
      caption={m.jury_board_caption()}
      captionAs="spoken"
      rows={jurors}
      rowKey={({ id }) => id}
      columns={[
        { key: "juror", label: m.jury_col_name(), kind: "head", render: ({ id }) => <span id={`jury-${id}`}>{jurorNames[id] ?? id}</span> },
        {
          key: "load",
          label: m.jury_col_load(),
          render: ({ id, load }) => {
            const max = loads.find(({ jurorId }) => jurorId === id)?.max ?? null;
            return <Progress labelAs="spoken" label={jurorNames[id] ?? id} value={load} max={max ?? most} text={max === null ? m.jury_load({ count: load }) : m.jury_load_of({ count: load, max })} />;
          },
        },
        { key: "entries", label: m.jury_board_col_entries(), render: ({ id, seats }) => <Seats seats={seats} nameOf={nameOf} pairOf={(entryId) => pairKey(id, entryId)} of={jurorNames[id] ?? ""} steering={steering} /> },
        ...(steering
          ? [
              {
                key: "give",
                label: m.jury_board_col_give(),
                render: ({ id, options }: BoardJuror) => (
                  <GiveForm id={`beitrag-fuer-${id}`} label={m.jury_board_give_to_juror({ name: jurorNames[id] ?? "" })} none={m.jury_board_give_no_entry()} options={options} nameOf={nameOf} valueOf={(entryId) => pairKey(id, entryId)} />
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

type SeatsProps = { readonly seats: readonly BoardSeat[]; readonly nameOf: (id: string) => string; readonly pairOf: (id: string) => string; readonly of: string; readonly steering: boolean };

/** A longer list is folded: the table stays one to read. */
const UNFOLDED = 6;

function Seats(props: SeatsProps): ReactNode {
  const { seats } = props;
  if (seats.length === 0) return m.jury_board_nobody();
  if (seats.length <= UNFOLDED) return <SeatList {...props} />;
  return (
    <details>
      <summary className="lb-summary">{m.jury_board_seats({ count: seats.length, started: seats.filter(({ started }) => started).length })}</summary>
      <SeatList {...props} />
    </details>
  );
}

function SeatList({ seats, nameOf, pairOf, of, steering }: SeatsProps): ReactNode {
  return (
    <Form method="post" preventScrollReset>
      <ul className="lb-stack" role="list">
        {seats.map(({ id, started }) => (
          <li key={id}>
            {nameOf(id)} {started && <Badge tone="info">{m.jury_cell_started()}</Badge>}
            {steering && !started && (
              <SubmitButton look="tertiary" name="take" value={pairOf(id)}>
                {m.jury_cell_take()} <span className="kern-sr-only">{m.jury_cell_of({ juror: nameOf(id), number: of })}</span>
              </SubmitButton>
            )}
          </li>
        ))}
      </ul>
    </Form>
  );
}
