// The office's list of a jury with what still needs a hand.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { Alert } from "#app/ui/alert";
import { EmptyState } from "#app/ui/empty-state";
import { KeyFigures } from "#app/ui/key-figures";
import { Section } from "#app/ui/section";
import { Table } from "#app/ui/table";
import { TextLink } from "#app/ui/text-link";

import { JurorStateBadge, roleName } from "./jury-words";
import type { JurorLine } from "./read-jury-overview.server";

export type JuryOverviewProps = {
  readonly jurors: readonly JurorLine[];
  /** Keys of the edition's categories by id: "GZ". */
  readonly categoryKeys: Readonly<Record<string, string>>;
  /** Path of this page; jurors have theirs below it. */
  readonly path: string;
  readonly action: ReactNode;
};

export function JuryOverview({ jurors, categoryKeys, path, action }: JuryOverviewProps): ReactNode {
  if (jurors.length === 0) return <EmptyState title={m.jury_overview_empty_title()} text={m.jury_overview_empty_text()} action={action} />;
  const seated = jurors.filter(({ state }) => state === "accepted");
  const waiting = seated.reduce((sum, { awaitsChair }) => sum + awaitsChair, 0);
  const proposals = jurors.filter(({ state, proposedEntries }) => state === "invited" && proposedEntries !== null);
  const undeclared = seated.filter(({ settled, entries }) => settled < entries).length;
  return (
    <>
      <KeyFigures
        label={m.jury_overview_title()}
        figures={[
          { key: "accepted", value: seated.length, label: m.jury_overview_figure_accepted() },
          { key: "invited", value: jurors.filter(({ state }) => state === "invited").length, label: m.jury_overview_figure_invited() },
          { key: "undeclared", value: undeclared, label: m.jury_overview_figure_undeclared(), tone: undeclared > 0 ? "attention" : "plain" },
          { key: "chair", value: waiting, label: m.jury_overview_figure_chair(), tone: waiting > 0 ? "attention" : "plain", href: waiting > 0 ? `${path}#vorsitz` : undefined },
        ]}
      />
      {!seated.some(({ role }) => role === "chair") && (
        <Alert tone="info" title={m.jury_overview_no_chair_title()} announce="still">
          <p>{m.jury_overview_no_chair()}</p>
        </Alert>
      )}
      {proposals.length > 0 && (
        <Alert tone="warning" title={m.seats_proposals_title()} announce="still">
          <ul>
            {proposals.map(({ id, name, proposedEntries }) => (
              <li key={id}>
                <TextLink href={`${path}/${id}`}>{m.seats_proposals_of({ name, entries: proposedEntries ?? 0 })}</TextLink>
              </li>
            ))}
          </ul>
        </Alert>
      )}
      <Section title={m.jury_overview_members()}>
        <Table
          caption={m.jury_overview_caption()}
          captionAs="spoken"
          rows={jurors}
          rowKey={({ id }) => id}
          columns={[
            { key: "name", label: m.jury_col_name(), kind: "head", render: (juror) => <Who juror={juror} path={path} /> },
            { key: "state", label: m.jury_col_state(), render: ({ state }) => <JurorStateBadge state={state} /> },
            { key: "role", label: m.jury_col_role(), render: ({ role }) => roleName(role) },
            { key: "panels", label: m.jury_col_panels(), render: (juror) => panels(juror, categoryKeys) },
            { key: "load", label: m.jury_col_load(), render: load },
            { key: "conflicts", label: m.jury_col_conflicts(), render: ({ excluded, awaitsChair }) => m.jury_conflict_counts({ excluded, waiting: awaitsChair }) },
            { key: "declared", label: m.jury_col_declared(), render: ({ settled, entries }) => m.jury_declared_of({ settled, entries }) },
          ]}
        />
      </Section>
    </>
  );
}

function Who({ juror, path }: { juror: JurorLine; path: string }): ReactNode {
  return (
    <>
      <TextLink href={`${path}/${juror.id}`}>{juror.name}</TextLink>
      <br />
      <span className="lb-help">{juror.organisation || m.jury_organisation_none()}</span>
    </>
  );
}

function panels({ categoryIds }: JurorLine, keys: Readonly<Record<string, string>>): string {
  if (categoryIds.length === 0) return m.jury_panels_none();
  return categoryIds.map((id) => keys[id] ?? id).toSorted().join(", ");
}

function load({ assigned, maxEntries }: JurorLine): string {
  return maxEntries === null ? String(assigned) : m.jury_load_of_max({ entries: assigned, max: maxEntries });
}
