// The criteria of a category with their weights, for the office and for the public; where rounds have criteria of their own, round by round.
import type { ReactNode } from "react";

import type { Criterion } from "#app/areas/competition/edition";
import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";
import { Table } from "#app/ui/table";

type Shown = Pick<Criterion, "id" | "name" | "description" | "weight" | "round">;

/** CriteriaTables({ category: name, criteria, otherCriteria }) */
export function CriteriaTables({ category, criteria, otherCriteria }: { category: string; criteria: readonly Shown[]; otherCriteria: readonly Shown[] }): ReactNode {
  if (otherCriteria.length === 0) return <CriteriaTable caption={m.competition_criteria_of({ category })} captionAs="spoken" criteria={criteria} />;
  const all = [...criteria, ...otherCriteria];
  const rounds = [...new Set(all.map(({ round }) => round))].sort((a, b) => a - b);
  return rounds.map((no) => <CriteriaTable key={no} caption={m.rounds_criteria_of({ no })} captionAs="visible" criteria={all.filter(({ round }) => round === no)} />);
}

function CriteriaTable({ criteria, ...caption }: { caption: string; captionAs: "visible" | "spoken"; criteria: readonly Shown[] }): ReactNode {
  return (
    <Table
      {...caption}
      rows={criteria}
      rowKey={({ id }) => id}
      columns={[
        { key: "name", label: m.competition_field_criterion(), kind: "head", render: ({ name }) => say(name) },
        { key: "description", label: m.competition_field_description(), render: ({ description }) => say(description) },
        { key: "weight", label: m.competition_field_weight(), kind: "number", render: ({ weight }) => m.competition_percent({ value: weight }) },
      ]}
    />
  );
}
