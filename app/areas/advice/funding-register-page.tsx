// The register of cooperations in funding for everybody: a selection as a list, and the same by year as pictures with their figures.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatEuros, formatMoney } from "#app/i18n/format";
import { BarChart } from "#app/ui/bar-chart";
import { ButtonLink } from "#app/ui/button";
import { EmptyState } from "#app/ui/empty-state";
import { Form } from "#app/ui/form";
import { KeyFigures } from "#app/ui/key-figures";
import { PageHeader } from "#app/ui/page-header";
import { Section } from "#app/ui/section";
import { Select } from "#app/ui/select";
import { Table, type Column } from "#app/ui/table";
import { SearchField } from "#app/ui/text-field";
import { TextLink } from "#app/ui/text-link";
import { REGIONAL_DISTRICT_NAMES } from "#db/vocabulary/regional-district";

import { fundingQuery, type FundingFilter } from "./funding-filter";
import { periodText, regionChoices, topicChoices, topicName } from "./funding-words";
import type { FundingRegister, RegisterRow } from "./read-funding-register.server";

const PATH = "/foerderung/kooperationen";

export type FundingRegisterPageProps = { readonly register: FundingRegister; readonly filter: FundingFilter };

export function FundingRegisterPage({ register, filter }: FundingRegisterPageProps): ReactNode {
  return (
    <>
      <PageHeader title={m.funded_title()} lead={m.funded_lead()} action={<ButtonLink href="/foerderung/vorab-einschaetzung">{m.funded_to_check()}</ButtonLink>} />
      {register.all === 0 ? (
        <EmptyState title={m.funded_empty()} text={m.funded_empty_text()} />
      ) : (
        <>
          <Glance register={register} />
          <FilterForm filter={filter} years={register.years} />
          <Found register={register} filter={filter} />
          {register.rows.length > 0 && <YearlyCharts register={register} />}
        </>
      )}
    </>
  );
}

const percentOf = (part: number, all: number): number => (all === 0 ? 0 : Math.round((100 * part) / all));

function Glance({ register: { rows, running, amounts } }: { register: FundingRegister }): ReactNode {
  const digital = rows.filter((row) => row.digital).length;
  const cents = rows.reduce((sum, { amountCents }) => sum + (amountCents ?? 0), 0);
  return (
    <KeyFigures
      label={m.funded_glance()}
      figures={[
        { key: "count", value: rows.length, label: m.funded_glance_count() },
        { key: "running", value: running, label: m.funded_glance_running() },
        { key: "digital", value: `${percentOf(digital, rows.length)} %`, label: m.funded_glance_digital() },
        ...(amounts === "shown" ? [{ key: "amount", value: formatEuros(cents), label: m.funded_glance_amount() }] : []),
      ]}
    />
  );
}

function FilterForm({ filter, years }: { filter: FundingFilter; years: readonly number[] }): ReactNode {
  return (
    <Form method="get" className="lb-flow" role="search" aria-label={m.funded_filter()}>
      <div className="lb-filters">
        <Select id="jahr" name="jahr" label={m.funded_year()} emptyLabel={m.funded_any()} defaultValue={filter.year === null ? "" : String(filter.year)} options={years.map((year) => ({ value: String(year), label: String(year) }))} />
        <Select id="feld" name="feld" label={m.funded_topic()} emptyLabel={m.funded_any()} defaultValue={filter.topic ?? ""} options={topicChoices()} />
        <Select id="bezirk" name="bezirk" label={m.funded_region()} emptyLabel={m.funded_any()} defaultValue={filter.region ?? ""} options={regionChoices()} />
        <Select
          id="digital"
          name="digital"
          label={m.funded_digital()}
          emptyLabel={m.funded_any()}
          defaultValue={filter.digital === null ? "" : filter.digital === "yes" ? "ja" : "nein"}
          options={[
            { value: "ja", label: m.funded_yes() },
            { value: "nein", label: m.funded_no() },
          ]}
        />
      </div>
      <SearchField id="suche" name="suche" label={m.funded_search()} defaultValue={filter.words} submitLabel={m.funded_show()} />
    </Form>
  );
}

/** The columns of the list, here and in the office. */
export function registerColumns(amounts: FundingRegister["amounts"], titleOf: (row: RegisterRow) => ReactNode): Column<RegisterRow>[] {
  return [
    { key: "title", label: m.funded_name(), kind: "head", render: titleOf },
    {
      key: "lead",
      label: m.funded_lead_and_region(),
      render: ({ lead, region }) => (
        <div>
          {lead.name}
          <span className="lb-below">{REGIONAL_DISTRICT_NAMES[region]}</span>
        </div>
      ),
    },
    { key: "partners", label: m.funded_partners(), render: ({ partners }) => partners.map(({ name }) => name).join(", ") },
    {
      key: "topic",
      label: m.funded_topic(),
      render: ({ topic, digital }) => (
        <div>
          {topicName(topic)}
          {digital && <span className="lb-below">{m.funded_is_digital()}</span>}
        </div>
      ),
    },
    { key: "period", label: m.funded_period(), render: periodText },
    ...(amounts === "shown" ? [{ key: "amount", label: m.funded_amount(), kind: "number" as const, render: ({ amountCents }: RegisterRow) => (amountCents === null ? "" : formatMoney(amountCents)) }] : []),
  ];
}

function Found({ register: { rows, amounts }, filter }: FundingRegisterPageProps): ReactNode {
  if (rows.length === 0) return <EmptyState title={m.funded_none()} text={m.funded_none_text()} action={<TextLink href={PATH}>{m.funded_all()}</TextLink>} />;
  return (
    <>
      <Table caption={m.funded_found({ count: rows.length })} rows={rows} rowKey={({ id }) => id} columns={registerColumns(amounts, ({ title }) => title)} />
      {amounts === "hidden" && <p>{m.funded_amounts_hidden()}</p>}
      <p>
        <TextLink kind="document" href={`${PATH}.csv${fundingQuery(filter)}`}>
          {m.funded_csv()}
        </TextLink>
      </p>
    </>
  );
}

function YearlyCharts({ register: { figures, amounts } }: { register: FundingRegister }): ReactNode {
  const labels = { table: m.funded_chart_table(), name: m.funded_chart_year(), value: m.funded_chart_value() };
  return (
    <Section title={m.funded_figures()}>
      <BarChart title={m.funded_chart_count()} description={m.funded_chart_count_text()} labels={labels} bars={figures.map(({ year, count }) => ({ key: String(year), label: String(year), value: count, text: String(count) }))} />
      <BarChart
        title={m.funded_chart_digital()}
        description={m.funded_chart_digital_text()}
        labels={labels}
        max={100}
        bars={figures.map(({ year, count, digital }) => ({
          key: String(year),
          label: String(year),
          value: count === 0 ? null : percentOf(digital, count),
          text: count === 0 ? m.funded_chart_none() : m.funded_share({ count: digital, all: count, percent: percentOf(digital, count) }),
        }))}
      />
      {amounts === "shown" && (
        <BarChart title={m.funded_chart_amount()} description={m.funded_chart_amount_text()} labels={labels} bars={figures.map(({ year, cents }) => ({ key: String(year), label: String(year), value: cents ?? 0, text: formatMoney(cents ?? 0) }))} />
      )}
    </Section>
  );
}
