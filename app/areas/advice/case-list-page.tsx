// The office's cases: what waits for it, filters, and how they spread over regions and fields of work.
import type { ReactNode } from "react";

import { Pages } from "#app/areas/accounts/pages";
import { m } from "#app/i18n";
import { formatNumber, formatShortDateTime, HOME_TIME_ZONE } from "#app/i18n/format";
import { BarChart } from "#app/ui/bar-chart";
import { ButtonLink, SubmitButton } from "#app/ui/button";
import { EmptyState } from "#app/ui/empty-state";
import { Form } from "#app/ui/form";
import { PageHeader } from "#app/ui/page-header";
import { Section } from "#app/ui/section";
import { Select } from "#app/ui/select";
import { Table } from "#app/ui/table";
import { TextField } from "#app/ui/text-field";
import { TextLink } from "#app/ui/text-link";
import { CASE_KINDS, CASE_STATES } from "#db/vocabulary/advice";
import { REGIONAL_DISTRICTS } from "#db/vocabulary/regional-district";

import { kindName, regionName, StateBadge, stateName, topicChoices, topicName } from "./case-words";
import type { CaseFilter, CaseList } from "./read-case-list.server";

export const CASES_PATH = "/organisation/beratung";
export const SLOTS_PATH = `${CASES_PATH}/sprechstunde`;

export type CaseListPageProps = { list: CaseList; filter: CaseFilter; /** The filter as the address says it. */ search: Readonly<Record<string, string>> };

/** CaseListPage({ list, filter, search }) */
export function CaseListPage({ list, filter, search }: CaseListPageProps): ReactNode {
  const { lines, found, page, pages } = list;
  const address = (to: number) => `?${new URLSearchParams({ ...search, seite: String(to) })}`;
  return (
    <>
      <PageHeader
        title={m.casework_title()}
        lead={m.casework_lead()}
        action={
          <ButtonLink look="secondary" href={SLOTS_PATH}>
            {m.casework_slots_title()}
          </ButtonLink>
        }
      />
      <Filters list={list} filter={filter} />
      {lines.length === 0 ? (
        <EmptyState title={m.casework_none_title()} text={m.casework_none_text()} action={<TextLink href={CASES_PATH}>{m.casework_all()}</TextLink>} />
      ) : (
        <Table
          caption={m.casework_found({ count: found })}
          rows={lines}
          rowKey={({ id }) => id}
          columns={[
            { key: "project", label: m.casework_project(), kind: "head", render: ({ id, project, number }) => <TextLink href={`${CASES_PATH}/${id}`}>{`${number}: ${project}`}</TextLink> },
            { key: "state", label: m.casework_state(), render: ({ state }) => <StateBadge state={state} /> },
            { key: "lead", label: m.casework_parties(), render: ({ lead, partners }) => (partners === 0 ? lead : m.casework_lead_and({ lead, count: partners })) },
            { key: "topic", label: m.casework_topic(), render: ({ topic }) => topicName(topic) },
            { key: "region", label: m.casework_region(), render: ({ region }) => regionName(region) },
            { key: "kind", label: m.casework_kind(), render: ({ kind }) => kindName(kind) },
            { key: "adviser", label: m.casework_adviser(), render: ({ adviser }) => adviser ?? m.casework_nobody() },
            { key: "touched", label: m.casework_touched(), render: ({ touchedAt }) => formatShortDateTime(touchedAt, HOME_TIME_ZONE) },
          ]}
        />
      )}
      <Pages page={page} pages={pages} address={address} />
      {found > 0 && <Spread list={list} />}
    </>
  );
}

function Filters({ list, filter }: { list: CaseList; filter: CaseFilter }): ReactNode {
  const all = m.casework_filter_all();
  return (
    <Form method="get" className="lb-flow" role="search">
      <div className="lb-filters">
        <TextField id="suche" name="suche" type="search" label={m.casework_search()} defaultValue={filter.words} />
        <Select id="stand" name="stand" label={m.casework_state()} emptyLabel={all} defaultValue={filter.state ?? ""} options={[{ value: "open", label: m.casework_open() }, ...CASE_STATES.map((value) => ({ value, label: stateName(value) }))]} />
        <Select id="art" name="art" label={m.casework_kind()} emptyLabel={all} defaultValue={filter.kind ?? ""} options={CASE_KINDS.map((value) => ({ value, label: kindName(value) }))} />
        <Select id="feld" name="feld" label={m.casework_topic()} emptyLabel={all} defaultValue={filter.topic ?? ""} options={topicChoices()} />
        <Select id="bezirk" name="bezirk" label={m.casework_region()} emptyLabel={all} defaultValue={filter.region ?? ""} options={[...REGIONAL_DISTRICTS, "elsewhere" as const].map((value) => ({ value, label: regionName(value) }))} />
        <Select id="beratung" name="beratung" label={m.casework_adviser()} emptyLabel={all} defaultValue={filter.adviserId ?? ""} options={list.advisers.map(({ id, name }) => ({ value: id, label: name }))} />
      </div>
      <SubmitButton look="secondary" icon="search">
        {m.casework_filter()}
      </SubmitButton>
    </Form>
  );
}

function Spread({ list: { byRegion, byTopic } }: { list: CaseList }): ReactNode {
  const value = m.casework_cases();
  return (
    <Section title={m.casework_spread_title()} lead={m.casework_spread_lead()}>
      <BarChart
        title={m.casework_by_region()}
        description={m.casework_by_region_description()}
        bars={byRegion.map(({ region, count }) => ({ key: region, label: regionName(region), value: count, text: formatNumber(count) }))}
        labels={{ table: m.casework_as_table(), name: m.casework_region(), value }}
      />
      <BarChart
        title={m.casework_by_topic()}
        description={m.casework_by_topic_description()}
        bars={byTopic.map(({ topic, count }) => ({ key: topic, label: topicName(topic), value: count, text: formatNumber(count) }))}
        labels={{ table: m.casework_as_table(), name: m.casework_topic(), value }}
      />
    </Section>
  );
}
