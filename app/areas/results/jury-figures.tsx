// How far the jury agrees and how severe its members are, in words, as a picture, and as the coefficients of the literature.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { Accordion } from "#app/ui/accordion";
import { RangeChart, type RangeRow } from "#app/ui/range-chart";
import { Section } from "#app/ui/section";
import { Table } from "#app/ui/table";

import type { ShownStudy } from "./read-ranking-study.server";
import { figureWords } from "./words";

type Severity = NonNullable<ShownStudy["jurors"]>[number];

export function JuryFigures({ study: { jurors, agreement } }: { study: ShownStudy }): ReactNode {
  return (
    <Section title={m.results_jury_title()}>
      {jurors?.some(({ effect }) => effect !== null) && <Severities jurors={jurors} />}
      <Accordion title={m.results_coefficients()}>
        <p>{m.results_coefficients_note()}</p>
        <Table
          caption={m.results_coefficients()}
          captionAs="spoken"
          rows={coefficients(agreement)}
          rowKey={([name]) => name}
          columns={[
            { key: "name", label: m.results_coefficient_name(), kind: "head", render: ([name]) => name },
            { key: "value", label: m.results_coefficient_value(), kind: "number", render: ([, value]) => (value === null ? "–" : figureWords(value, 2)) },
          ]}
        />
      </Accordion>
      <Accordion title={m.results_explain_jury()}>
        <p>{m.results_explain_jury_text()}</p>
      </Accordion>
    </Section>
  );
}

function Severities({ jurors }: { jurors: readonly Severity[] }): ReactNode {
  const reach = Math.max(...jurors.map(({ effect, se }) => Math.abs(effect ?? 0) + (se ?? 0)));
  return (
    <RangeChart
      title={m.results_severity_title()}
      description={m.results_severity_text()}
      axis={{ from: -reach, to: reach, mark: 0 }}
      rows={jurors.map(severityRow)}
      labels={{ table: m.results_bars_table(), name: m.results_column_juror(), cells: [m.results_column_sheets(), m.results_column_effect(), m.results_column_se()] }}
    />
  );
}

function severityRow({ juror, n, effect, se }: Severity): RangeRow {
  if (effect === null || se === null) return { key: juror, label: juror, text: m.results_severity_none(), range: null, dot: null, cells: [String(n), "–", "–"] };
  const signed = `${effect > 0 ? "+" : ""}${figureWords(effect, 1)}`;
  return {
    key: juror,
    label: juror,
    text: m.results_severity_value({ effect: signed, se: figureWords(se, 1) }),
    range: [effect - se, effect + se],
    dot: effect,
    cells: [String(n), signed, figureWords(se, 1)],
  };
}

function coefficients({ icc1, icc1k, icc2, icc2k, icc3, icc3k, kendallW, alphaInterval, alphaOrdinal }: ShownStudy["agreement"]): readonly (readonly [name: string, value: number | null])[] {
  const icc = (form: number, one: number | null, mean: number | null) =>
    [
      [m.results_coefficient_icc({ form, unit: m.results_coefficient_single() }), one],
      [m.results_coefficient_icc({ form, unit: m.results_coefficient_average() }), mean],
    ] as const;
  return [...icc(1, icc1, icc1k), ...icc(2, icc2, icc2k), ...icc(3, icc3, icc3k), [m.results_coefficient_w(), kendallW], [m.results_coefficient_interval(), alphaInterval], [m.results_coefficient_ordinal(), alphaOrdinal]];
}
