// The assignment board: assigning in one go, what each juror carries, and every pair of one category to change by hand.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatNumber } from "#app/i18n/format";
import { say } from "#app/i18n/locale";
import { Alert } from "#app/ui/alert";
import { BarChart } from "#app/ui/bar-chart";
import { SubmitButton } from "#app/ui/button";
import { EmptyState } from "#app/ui/empty-state";
import { Form } from "#app/ui/form";
import { PageHeader } from "#app/ui/page-header";
import { Section } from "#app/ui/section";
import type { LocalisedText } from "#db/vocabulary/locale";

import { BoardCategories, BoardTable } from "./board-table";
import type { NamedNoSolution } from "./name-no-solution.server";
import { NoSolutionAlert } from "./no-solution";
import type { Board, BoardLoad } from "./read-board.server";

const REFUSALS = {
  "too-early": m.jury_board_too_early,
  "too-late": m.jury_board_too_late,
  "no-entries": m.jury_board_refused_no_entries,
  "changed-meanwhile": m.jury_board_refused_changed_meanwhile,
  conflict: m.jury_board_refused_conflict,
  "not-on-panel": m.jury_board_refused_not_on_panel,
  language: m.seats_board_refused_language,
  "already-assigned": m.jury_board_refused_already_assigned,
  "juror-maximum": m.jury_board_refused_juror_maximum,
  started: m.jury_board_refused_started,
  "not-assigned": m.jury_board_refused_not_assigned,
} as const;

export type BoardRefusal = keyof typeof REFUSALS;

export type BoardPageProps = {
  readonly edition: { readonly name: LocalisedText; readonly quorum: number; readonly jurorsPerEntry: number | null };
  readonly board: Board;
  /** Why nothing can be assigned, where that is so; "forbidden": whoever looks may not. */
  readonly assigning: "open" | "forbidden" | "too-early" | "too-late";
  readonly done: { readonly added: number; readonly removed: number } | undefined;
  readonly answer: { readonly refusal?: BoardRefusal; readonly noSolution?: NamedNoSolution } | undefined;
};

export function BoardPage({ edition, board, assigning, done, answer }: BoardPageProps): ReactNode {
  const entries = board.categories.reduce((sum, category) => sum + category.entries, 0);
  const mode = edition.jurorsPerEntry === null ? m.jury_board_lead_all() : m.jury_board_lead_some({ count: edition.jurorsPerEntry });
  return (
    <>
      <PageHeader title={m.jury_board_title()} preline={say(edition.name)} lead={mode} action={assigning === "open" && entries > 0 ? <AssignForm assigned={board.assigned} /> : undefined} />
      {answer?.refusal && (
        <Alert tone="warning" title={m.jury_refused_title()}>
          <p>{REFUSALS[answer.refusal]()}</p>
        </Alert>
      )}
      {answer?.noSolution && <NoSolutionAlert {...answer.noSolution} />}
      {!answer && done && <Alert tone="success" title={m.jury_board_assigned_done(done)} />}
      {(assigning === "too-early" || assigning === "too-late") && <Alert tone="info" announce="still" title={REFUSALS[assigning]()} />}
      {entries === 0 ? (
        <EmptyState title={m.jury_board_empty_title()} text={m.jury_board_empty_text()} />
      ) : (
        <>
          <BoardCategories board={board} />
          <BoardTable board={board} quorum={edition.quorum} change={assigning === "open" ? "yes" : "no"} />
          <Loads loads={board.loads} />
        </>
      )}
    </>
  );
}

function AssignForm({ assigned }: { assigned: number }): ReactNode {
  return (
    <Form method="post">
      {assigned === 0 ? (
        <SubmitButton name="intent" value="assign">
          {m.jury_board_assign()}
        </SubmitButton>
      ) : (
        <>
          <SubmitButton name="intent" value="assign" look="secondary" aria-describedby="neu-zuteilen">
            {m.jury_board_assign_again()}
          </SubmitButton>
          <p className="lb-help" id="neu-zuteilen">
            {m.jury_board_assign_again_text()}
          </p>
        </>
      )}
    </Form>
  );
}

function Loads({ loads }: { loads: readonly BoardLoad[] }): ReactNode {
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
