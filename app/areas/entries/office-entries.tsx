// The office's list of an edition's entries, with filters.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatNumber, formatShortDateTime } from "#app/i18n/format";
import { say } from "#app/i18n/locale";
import { EmptyState } from "#app/ui/empty-state";
import { Form } from "#app/ui/form";
import { KeyFigures } from "#app/ui/key-figures";
import { PageHeader } from "#app/ui/page-header";
import { Section } from "#app/ui/section";
import { Select } from "#app/ui/select";
import { Table } from "#app/ui/table";
import { SearchField } from "#app/ui/text-field";
import { TextLink } from "#app/ui/text-link";
import { ENTRY_STATES } from "#db/vocabulary/entry";
import type { LocalisedText } from "#db/vocabulary/locale";

import { EntryStateBadge, stateName } from "./entry-state";
import type { OfficeEntries as Entries, OfficeEntriesFilter } from "./read-office-entries.server";

type OfficeEntriesProps = {
  edition: { slug: string; name: LocalisedText; timeZone: string; blind: boolean };
  categories: readonly { id: string; key: string; name: LocalisedText }[];
  filter: OfficeEntriesFilter;
  entries: Entries;
};

/** OfficeEntries({ edition, categories, filter, entries }) */
export function OfficeEntries({ edition, categories, filter, entries }: OfficeEntriesProps): ReactNode {
  const path = `/organisation/${edition.slug}/beitraege`;
  const names = new Map(categories.map(({ id, name }) => [id, say(name)]));
  const { rows, counts, total } = entries;
  return (
    <>
      <PageHeader title={m.entries_office_title()} preline={say(edition.name)} lead={m.entries_office_lead()} />
      <KeyFigures
        label={m.entries_office_counts()}
        figures={ENTRY_STATES.filter((state) => counts[state] !== undefined || state === "submitted").map((state) => ({
          key: state,
          value: formatNumber(counts[state] ?? 0),
          label: stateName(state),
          href: `${path}?stand=${state}`,
          tone: state === "submitted" && (counts.submitted ?? 0) > 0 ? "attention" : "plain",
        }))}
      />
      <Form method="get" className="lb-flow" key={`${filter.categoryId} ${filter.state} ${filter.words}`}>
        <div className="kern-fieldset__body kern-fieldset__body--horizontal lb-fieldset__row">
          <Select
            id="kategorie"
            name="kategorie"
            label={m.entries_category()}
            emptyLabel={m.entries_all_categories()}
            options={categories.map(({ id, name }) => ({ value: id, label: say(name) }))}
            defaultValue={filter.categoryId}
          />
          <Select
            id="stand"
            name="stand"
            label={m.entries_state()}
            emptyLabel={m.entries_all_states()}
            options={ENTRY_STATES.map((state) => ({ value: state, label: stateName(state) }))}
            defaultValue={filter.state}
          />
        </div>
        <SearchField id="suche" name="suche" label={m.entries_search()} help={m.entries_search_help()} submitLabel={m.entries_filter()} defaultValue={filter.words} />
      </Form>
      {(counts.submitted ?? 0) > 0 && (
        <p>
          <TextLink href={`${path}/zulassen`}>{m.check_admit_link()}</TextLink>
        </p>
      )}
      {edition.blind && (
        <p>
          <TextLink href={`${path}/verdeckt`}>{m.blind_leaks_link()}</TextLink>
        </p>
      )}
      {rows.length === 0 ? (
        <EmptyState title={m.entries_office_none()} text={total === 0 ? m.entries_office_none_yet() : m.entries_office_none_fit()} />
      ) : (
        <Table
          caption={m.entries_office_shown({ count: rows.length, total: formatNumber(total) })}
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            { key: "number", label: m.entries_number(), kind: "number", render: ({ number }) => number ?? "–" },
            {
              key: "title",
              label: m.entries_field_title(),
              kind: "head",
              render: ({ id, title }) => <TextLink href={`${path}/${id}`}>{title || m.entries_untitled()}</TextLink>,
            },
            { key: "lead", label: m.entries_lead(), render: ({ leadName }) => leadName },
            { key: "category", label: m.entries_category(), render: ({ categoryId }) => names.get(categoryId) },
            { key: "state", label: m.entries_state(), render: ({ state }) => <EntryStateBadge state={state} /> },
            {
              key: "received",
              label: m.entries_received(),
              render: ({ submittedAt }) => (submittedAt === null ? "–" : formatShortDateTime(submittedAt, edition.timeZone)),
            },
          ]}
        />
      )}
      {total > 0 && (
        <Section title={m.check_archives()} lead={m.check_archives_lead()}>
          <ul>
            {categories.map(({ id, key, name }) => (
              <li key={id}>
                <TextLink href={`/organisation/${edition.slug}/export/beitraege/${key}`} kind="document">
                  {say(name)}
                </TextLink>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
