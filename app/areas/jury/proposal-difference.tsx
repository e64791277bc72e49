// The difference that a proposed assignment would make: in figures, by category, by entry and by juror, and the button that applies it.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatNumber } from "#app/i18n/format";
import { say } from "#app/i18n/locale";
import { Accordion } from "#app/ui/accordion";
import { Alert } from "#app/ui/alert";
import { ButtonGroup, SubmitButton } from "#app/ui/button";
import { DescriptionList } from "#app/ui/description-list";
import { Form } from "#app/ui/form";
import { KeyFigures } from "#app/ui/key-figures";
import { Progress } from "#app/ui/progress";
import { Section } from "#app/ui/section";
import { Table } from "#app/ui/table";
import type { AssigningKind } from "#db/vocabulary/jury";

import { Connectivity, worstText } from "./assigning-words";
import type { ProposedDifference, ProposedEntry, ProposedJuror } from "./read-proposal.server";

export type DifferenceProps = { readonly difference: ProposedDifference; readonly kind: AssigningKind; readonly proposalId: string; readonly steering: boolean };

export function Difference({ difference, kind, proposalId, steering }: DifferenceProps): ReactNode {
  const { added, removed, kept, worst, total, stale, proven } = difference;
  const changes = added + removed > 0;
  const isChanged = (entry: ProposedEntry) => entry.added.length + entry.removed.length > 0;
  const changed = difference.entries.filter(isChanged);
  const unchanged = difference.entries.filter((entry) => !isChanged(entry));
  return (
    <>
      {stale && (
        <Alert tone="warning" title={m.jury_assigning_stale_title()} announce="still">
          <p>{m.jury_assigning_stale_text()}</p>
        </Alert>
      )}
      {!stale && !changes && <Alert tone="success" title={m.jury_assigning_nothing_changes()} announce="still" />}
      {!proven && <Alert tone="info" title={m.jury_assigning_not_proven()} announce="still" />}
      <KeyFigures
        label={m.jury_difference_figures()}
        figures={[
          { key: "added", value: added, label: m.jury_difference_added({ count: added }) },
          { key: "removed", value: removed, label: m.jury_difference_removed({ count: removed }) },
          { key: "kept", value: kept, label: m.jury_difference_kept({ count: kept }) },
        ]}
      />
      {steering && (
        <Form method="post">
          <input type="hidden" name="vorschlag" value={proposalId} />
          <ButtonGroup>
            {stale || !changes ? (
              <SubmitButton name="intent" value={kind}>
                {m.jury_assigning_again()}
              </SubmitButton>
            ) : (
              <SubmitButton name="intent" value="apply">
                {m.jury_assigning_apply()}
              </SubmitButton>
            )}
            <SubmitButton look="secondary" name="intent" value="give-up">
              {m.jury_assigning_discard()}
            </SubmitButton>
          </ButtonGroup>
        </Form>
      )}
      <Section title={m.jury_difference_aims()} lead={m.jury_affinity_lead()}>
        <DescriptionList
          items={[
            { term: m.jury_worst_label(), detail: m.jury_before_after({ before: worstText(worst.before), after: worstText(worst.after) }) },
            { term: m.jury_total_label(), detail: m.jury_before_after({ before: formatNumber(total.before), after: formatNumber(total.after) }) },
          ]}
        />
        <Categories difference={difference} />
      </Section>
      <Section title={m.jury_difference_entries()}>
        {changed.length > 0 && <Entries caption={m.jury_difference_entries()} entries={changed} />}
        {unchanged.length > 0 && (
          <Accordion title={m.jury_difference_unchanged({ count: unchanged.length })}>
            <Entries caption={m.jury_difference_unchanged({ count: unchanged.length })} entries={unchanged} />
          </Accordion>
        )}
      </Section>
      <Section title={m.jury_difference_jurors()}>
        <Jurors jurors={difference.jurors} />
      </Section>
    </>
  );
}

function Categories({ difference: { categories } }: { difference: ProposedDifference }): ReactNode {
  return (
    <Table
      caption={m.jury_connectivity()}
      rows={categories}
      rowKey={({ categoryId }) => categoryId}
      columns={[
        { key: "category", label: m.jury_col_category(), kind: "head", render: ({ name }) => say(name) },
        { key: "before", label: m.jury_col_before(), render: ({ before }) => <Connectivity parts={before} /> },
        { key: "after", label: m.jury_col_after(), render: ({ after }) => <Connectivity parts={after} /> },
      ]}
    />
  );
}

function Entries({ caption, entries }: { caption: string; entries: readonly ProposedEntry[] }): ReactNode {
  const names = (list: readonly string[]) => (list.length === 0 ? m.jury_difference_none() : list.join(", "));
  return (
    <Table
      caption={caption}
      captionAs="spoken"
      rows={entries}
      rowKey={({ entryId }) => entryId}
      columns={[
        { key: "entry", label: m.jury_col_entry(), kind: "head", render: ({ number, title }) => `${number} ${title}` },
        { key: "added", label: m.jury_col_added(), render: ({ added }) => names(added) },
        { key: "removed", label: m.jury_col_removed(), render: ({ removed }) => names(removed) },
        { key: "kept", label: m.jury_col_kept(), render: ({ kept }) => names(kept) },
        { key: "affinity", label: m.jury_col_affinity(), kind: "number", render: ({ affinity }) => formatNumber(affinity) },
      ]}
    />
  );
}

function Jurors({ jurors }: { jurors: readonly ProposedJuror[] }): ReactNode {
  const most = Math.max(1, ...jurors.map(({ before, after, max }) => Math.max(before, after, max ?? 0)));
  return (
    <Table
      caption={m.jury_difference_jurors()}
      captionAs="spoken"
      rows={jurors}
      rowKey={({ jurorId }) => jurorId}
      columns={[
        { key: "name", label: m.jury_col_name(), kind: "head", render: ({ name }) => name },
        { key: "before", label: m.jury_col_before(), kind: "number", render: ({ before }) => before },
        { key: "added", label: m.jury_col_added(), kind: "number", render: ({ added }) => added },
        { key: "removed", label: m.jury_col_removed(), kind: "number", render: ({ removed }) => removed },
        {
          key: "after",
          label: m.jury_col_after(),
          render: ({ name, after, max }) => (
            <Progress labelAs="spoken" label={name} value={after} max={max ?? most} text={max === null ? m.jury_load({ count: after }) : m.jury_load_of({ count: after, max })} />
          ),
        },
      ]}
    />
  );
}
