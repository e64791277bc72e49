// The office's picture of all conflicts of interest: jurors by entries where there is room, and the list with every source for everybody.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";
import { ButtonGroup, ButtonLink, SubmitButton } from "#app/ui/button";
import { EmptyState } from "#app/ui/empty-state";
import { Form } from "#app/ui/form";
import { Section } from "#app/ui/section";
import { Select } from "#app/ui/select";
import { Table } from "#app/ui/table";
import { TextLink } from "#app/ui/text-link";

import { CONFLICT_KINDS } from "./conflict";
import { conflictQuery, type ConflictFilter } from "./conflict-filter";
import { kindOfConflict, Reasons, StandingBadge } from "./jury-words";
import type { ConflictMatrix, MatrixRow } from "./read-conflict-matrix.server";

export type ConflictMatrixProps = ConflictMatrix & {
  readonly filter: ConflictFilter;
  /** Path of the jury's list; jurors have their pages below it. */
  readonly path: string;
};

export function ConflictMatrixView({ categories, jury, jurors, rows, filter, path }: ConflictMatrixProps): ReactNode {
  const ties = rows.flatMap((row) => row.ties.map((tie) => ({ ...tie, row })));
  return (
    <>
      <Form method="get" className="lb-flow" role="search">
        <div className="lb-filters">
          <Select id="kategorie" name="kategorie" label={m.seats_filter_category()} emptyLabel={m.seats_filter_all()} defaultValue={filter.category ?? ""} options={categories.map(({ key, name }) => ({ value: key, label: say(name) }))} />
          <Select id="jury" name="jury" label={m.seats_filter_juror()} emptyLabel={m.seats_filter_all()} defaultValue={filter.juror ?? ""} options={jury.map(({ id, name }) => ({ value: id, label: name }))} />
          <Select id="art" name="art" label={m.seats_filter_kind()} emptyLabel={m.seats_filter_all()} defaultValue={filter.kind ?? ""} options={CONFLICT_KINDS.map((kind) => ({ value: kind, label: kindOfConflict(kind) }))} />
          <Select
            id="zeigen"
            name="zeigen"
            label={m.seats_filter_show()}
            defaultValue={filter.show === "all" ? "alle" : ""}
            options={[
              { value: "", label: m.seats_filter_tied() },
              { value: "alle", label: m.seats_filter_every() },
            ]}
          />
        </div>
        <ButtonGroup>
          <SubmitButton look="secondary">{m.seats_filter_apply()}</SubmitButton>
          <ButtonLink look="tertiary" href={`${path}/befangenheiten.csv${conflictQuery(filter)}`} kind="document">
            {m.seats_matrix_csv()}
          </ButtonLink>
        </ButtonGroup>
      </Form>
      {rows.length === 0 ? (
        <EmptyState title={m.seats_matrix_none()} text={m.seats_matrix_none_text()} />
      ) : (
        <>
          <div className="lb-wide-only lb-matrix">
            <Section title={m.seats_matrix_grid()} lead={m.seats_matrix_grid_lead()}>
              <Table
                caption={m.seats_matrix_grid()}
                captionAs="spoken"
                narrow="scroll"
                rows={rows}
                rowKey={({ entryId }) => entryId}
                columns={[
                  { key: "entry", label: m.jury_col_entry(), kind: "head", render: ({ number }: MatrixRow) => number },
                  ...jurors.map(({ id, name }) => ({ key: id, label: name, render: (row: MatrixRow) => <Mark row={row} jurorId={id} /> })),
                ]}
              />
            </Section>
          </div>
          <Section title={m.seats_matrix_list({ count: ties.length })}>
            <Table
              caption={m.seats_matrix_list({ count: ties.length })}
              captionAs="spoken"
              rows={ties}
              rowKey={({ jurorId, entryId }) => `${jurorId} ${entryId}`}
              columns={[
                { key: "entry", label: m.jury_col_entry(), kind: "head", render: ({ row }) => m.jury_chair_entry(row) },
                { key: "juror", label: m.jury_col_name(), render: ({ jurorId, juror }) => <TextLink href={`${path}/${jurorId}`}>{juror}</TextLink> },
                { key: "reasons", label: m.jury_col_reasons(), render: ({ reasons }) => <Reasons reasons={reasons} /> },
                { key: "standing", label: m.jury_col_standing(), render: ({ standing }) => <StandingBadge standing={standing} /> },
              ]}
            />
          </Section>
        </>
      )}
    </>
  );
}

function Mark({ row, jurorId }: { row: MatrixRow; jurorId: string }): ReactNode {
  const tie = row.ties.find((known) => known.jurorId === jurorId);
  const [first] = tie?.reasons ?? [];
  if (tie === undefined || first === undefined) return "–";
  return <StandingBadge standing={tie.standing}>{kindOfConflict(first.kind)}</StandingBadge>;
}
