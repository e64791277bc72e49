// The editions on record, and the ways to begin one.
import type { ReactNode } from "react";

import { stageName } from "#app/areas/competition/phase-timeline";
import type { OfficeEdition } from "#app/areas/competition/read-office-editions.server";
import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";
import { Badge } from "#app/ui/badge";
import { ButtonGroup, ButtonLink } from "#app/ui/button";
import { EmptyState } from "#app/ui/empty-state";
import { Table } from "#app/ui/table";
import { TextLink } from "#app/ui/text-link";

export function EditionList({ editions }: { editions: readonly OfficeEdition[] }): ReactNode {
  return (
    <Table
      caption={m.competition_editions_table()}
      captionAs="spoken"
      rows={editions}
      rowKey={({ id }) => id}
      columns={[
        { key: "name", label: m.competition_field_name(), kind: "head", render: ({ slug, name }) => <TextLink href={`/organisation/${slug}/regeln`}>{say(name)}</TextLink> },
        { key: "year", label: m.competition_field_year(), kind: "number", render: ({ year }) => String(year) },
        { key: "phase", label: m.competition_phase(), render: ({ stage }) => <Badge>{stageName(stage)}</Badge> },
      ]}
    />
  );
}

/** BeginEdition({ look: "first" | "further" }): as the main action of an empty office, or beside editions that exist. */
export function BeginEdition({ look, taken }: { look: "first" | "further"; taken: readonly number[] }): ReactNode {
  const ways = (
    <ButtonGroup>
      {!taken.includes(2024) && (
        <ButtonLink look={look === "first" ? "primary" : "secondary"} href="/organisation/neu?vorlage=2024">
          {m.competition_new_2024()}
        </ButtonLink>
      )}
      <ButtonLink look="secondary" href="/organisation/neu">
        {m.competition_new_empty()}
      </ButtonLink>
    </ButtonGroup>
  );
  return look === "first" ? <EmptyState title={m.competition_no_edition()} text={m.competition_no_edition_text()} action={ways} /> : ways;
}
