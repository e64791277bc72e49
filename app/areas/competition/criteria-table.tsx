// The criteria of a category with their weights, for the office and for the public.
import type { ReactNode } from "react";

import type { Criterion } from "#app/areas/competition/edition";
import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";
import { Table } from "#app/ui/table";

/** CriteriaTable({ category: name, criteria }) */
export function CriteriaTable({ category, criteria }: { category: string; criteria: readonly Pick<Criterion, "id" | "name" | "description" | "weight">[] }): ReactNode {
  return (
    <Table
      caption={m.competition_criteria_of({ category })}
      captionAs="spoken"
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
