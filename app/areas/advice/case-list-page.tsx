// The office's cases: what waits for it, filters, and how they spread over regions and fields of work.
import type { ReactNode } from "react";

import { Pages } from "#app/areas/accounts/pages";
import { m } from "#app/i18n";
import { formatNumber, formatShortDateTime, HOME_TIME_ZONE } from "#app/i18n/format";
import { Alert } from "#app/ui/alert";
import { BarChart } from "#app/ui/bar-chart";
import { ButtonLink, SubmitButton } from "#app/ui/button";
import { EmptyState } from "#app/ui/empty-state";
import { ErrorSummary } from "#app/ui/error-summary";
import { Form } from "#app/ui/form";
import { formFields, type FormAnswer } from "#app/ui/form-answer";
import { PageHeader } from "#app/ui/page-header";
import { Section } from "#app/ui/section";
import { Select } from "#app/ui/select";
import { Table } from "#app/ui/table";
import { NumberField, TextField } from "#app/ui/text-field";
import { TextLink } from "#app/ui/text-link";
import { CASE_KINDS, CASE_STATES, KEEP_MONTHS } from "#db/vocabulary/advice";
import { REGIONAL_DISTRICTS } from "#db/vocabulary/regional-district";

import { kindName, regionName, StateBadge, stateName, topicChoices, topicName } from "./case-words";
import type { CaseFilter, CaseList } from "./read-case-list.server";

export const CASES_PATH = "/organisation/beratung";
export const SLOTS_PATH = `${CASES_PATH}/sprechstunde`;

export type CaseListPageProps = {
  list: CaseList;
  filter: CaseFilter;
  /** The filter as the address says it. */
  search: Readonly<Record<string, string>>;
  term: { readonly months: number; readonly may: "change" | "read"; readonly done: "yes" | "no" };
  answer: FormAnswer | undefined;
};

/** CaseListPage({ list, filter, search, term, answer? }) */
export function CaseListPage({ list, filter, search, term, answer }: CaseListPageProps): ReactNode {
  const { lines, found, page, pages } = list;
  const address = (to: number) => `?${new URLSearchParams({ ...search, seite: String(to) })}`;
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={termFields(term.months, answer).problems} answer={answer} />
      <PageHeader
        title={m.casework_title()}
        lead={m.casework_lead()}
        action={
          <ButtonLink look="secondary" href={SLOTS_PATH}>
            {m.casework_slots_title()}
          </ButtonLink>
        }
      />
      {term.done === "yes" && !answer && <Alert tone="success" title={m.casework_term_done()} />}
      <Filters list={list} filter={filter} />
      {lines.length === 0 ? (
        <EmptyState title={m.casework_none_title()} text={m.casework_none_text()} action={<TextLink href={CASES_PATH}>{m.casework_all()}</TextLink>} />
      ) : (
        <Table
          caption={m.casework_found({ count: found })}
          rows={lines}
          rowKey={({ id }) => id}
          columns={[
            {
              key: "project",
              label: m.casework_project(),
              kind: "head",
              render: ({ id, project, number, kind }) => (
                <div>
                  <TextLink href={`${CASES_PATH}/${id}`}>{`${number}: ${project}`}</TextLink>
                  <Below text={kindName(kind)} />
                </div>
              ),
            },
            {
              key: "state",
              label: m.casework_state_and_adviser(),
              render: ({ state, adviser }) => (
                <div>
                  <StateBadge state={state} />
                  <Below text={adviser ?? m.casework_nobody()} />
                </div>
              ),
            },
            { key: "lead", label: m.casework_parties(), render: ({ lead, partners }) => (partners === 0 ? lead : m.casework_lead_and({ lead, count: partners })) },
            {
              key: "topic",
              label: m.casework_topic_and_region(),
              render: ({ topic, region }) => (
                <div>
                  {topicName(topic)}
                  <Below text={regionName(region)} />
                </div>
              ),
            },
            { key: "touched", label: m.casework_touched(), render: ({ touchedAt }) => formatShortDateTime(touchedAt, HOME_TIME_ZONE) },
          ]}
        />
      )}
      <Pages page={page} pages={pages} address={address} />
      {found > 0 && <Spread list={list} />}
      <Term term={term} answer={answer} />
    </>
  );
}

/** The second fact of a cell, on a line of its own. */
function Below({ text }: { text: string }): ReactNode {
  return <span className="lb-below">{text}</span>;
}

function termFields(months: number, answer: FormAnswer | undefined) {
  return formFields("frist", ["months"], { answer, explain: () => m.casework_term_wrong(KEEP_MONTHS), defaults: { months: String(months) } });
}

function Term({ term: { months, may }, answer }: Pick<CaseListPageProps, "term" | "answer">): ReactNode {
  return (
    <Section id="frist" title={m.casework_term_title()} lead={m.casework_term_lead({ months })}>
      {may === "change" && (
        <Form method="post" className="lb-flow">
          <NumberField {...termFields(months, answer).of("months")} label={m.casework_term_months()} help={m.casework_term_help(KEEP_MONTHS)} required />
          <SubmitButton look="secondary">{m.casework_term_save()}</SubmitButton>
        </Form>
      )}
    </Section>
  );
}

function Filters({ list, filter }: { list: CaseList; filter: CaseFilter }): ReactNode {
  const all = m.casework_filter_all();
  const { state } = filter;
  return (
    <Form method="get" className="lb-flow" role="search">
      <div className="lb-filters">
        <TextField id="suche" name="suche" type="search" label={m.casework_search()} defaultValue={filter.words} />
        <Select id="stand" name="stand" label={m.casework_state()} emptyLabel={all} defaultValue={typeof state === "string" ? state : state ? "resting" : ""} options={[{ value: "open", label: m.casework_open() }, { value: "resting", label: m.casework_resting() }, ...CASE_STATES.map((value) => ({ value, label: stateName(value) }))]} />
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
