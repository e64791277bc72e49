// What the office can take out of the house, and as what.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";
import { Alert } from "#app/ui/alert";
import { Section } from "#app/ui/section";
import { Table } from "#app/ui/table";
import { TextLink } from "#app/ui/text-link";
import type { LocalisedText } from "#db/vocabulary/locale";

import { EXPORTED_TABLES, TABLE_FORMATS, type ExportedPoints, type ExportedTable } from "./export.policy";

const NAMES = {
  beitraege: m.export_entries,
  boegen: m.export_sheets,
  rangliste: m.export_ranking,
  befangenheiten: m.export_conflicts,
  schreiben: m.export_mails,
} as const satisfies Record<ExportedTable, () => string>;

const CONTENTS = {
  beitraege: m.export_entries_text,
  boegen: m.export_sheets_text,
  rangliste: m.export_ranking_text,
  befangenheiten: m.export_conflicts_text,
  schreiben: m.export_mails_text,
} as const satisfies Record<ExportedTable, () => string>;

export type ExportPageProps = {
  /** Of the export. */
  readonly path: string;
  readonly points: ExportedPoints;
  /** Whether a conflict of interest on the jury keeps an entry from the reader. */
  readonly keptFrom: "nothing" | "something";
  /** Null: there is no ranking to be had yet. */
  readonly ranking: "to be had" | "not yet";
  readonly categories: readonly { readonly key: string; readonly name: LocalisedText; readonly entries: number }[];
};

export function ExportPage({ path, points, keptFrom, ranking, categories }: ExportPageProps): ReactNode {
  const tables = EXPORTED_TABLES.filter((table) => table !== "rangliste" || (ranking === "to be had" && keptFrom === "nothing"));
  const filled = categories.filter(({ entries }) => entries > 0);
  return (
    <>
      {points !== "single" && (
        <Alert tone="info" title={keptFrom === "something" ? m.export_kept() : m.export_without_points()} announce="still">
          <p>{keptFrom === "something" ? m.export_kept_text() : points === "results" ? m.export_without_points_results() : m.export_without_points_text()}</p>
        </Alert>
      )}
      <Section id="tabellen" title={m.export_tables()} lead={m.export_tables_lead()}>
        <Table
          caption={m.export_tables()}
          captionAs="spoken"
          narrow="cards"
          rows={tables}
          rowKey={(table) => table}
          columns={[
            { key: "name", label: m.export_column_table(), kind: "head", render: (table) => NAMES[table]() },
            { key: "content", label: m.export_column_content(), render: (table) => CONTENTS[table]() },
            ...TABLE_FORMATS.map((format) => ({
              key: format,
              label: format === "xlsx" ? m.export_column_excel() : m.export_column_csv(),
              render: (table: ExportedTable) => (
                <TextLink href={`${path}/${table}.${format}`} kind="document" icon="download">
                  {`${table}.${format}`}
                </TextLink>
              ),
            })),
          ]}
        />
      </Section>
      <Section id="archive" title={m.export_archives()} lead={m.export_archives_lead()}>
        {filled.length === 0 ? (
          <p>{m.export_archives_none()}</p>
        ) : (
          <ul>
            {filled.map(({ key, name, entries }) => (
              <li key={key}>
                <TextLink href={`${path}/beitraege/${key}`} kind="document" icon="download">
                  {m.export_archive_of({ category: say(name), entries })}
                </TextLink>
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section id="ausgabe" title={m.export_edition()} lead={m.export_edition_lead()}>
        <TextLink href={`${path}/ausgabe.json`} kind="document" icon="download">
          ausgabe.json
        </TextLink>
      </Section>
    </>
  );
}
