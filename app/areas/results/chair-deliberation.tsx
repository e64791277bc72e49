// The deliberation as its chair reads it: rankings and decisions by category, before the signature.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatDecimal } from "#app/i18n/format";
import { say } from "#app/i18n/locale";
import { DenseTable } from "#app/ui/dense-table";
import { Section } from "#app/ui/section";

import { criterionName } from "./category-ranking";
import { DecisionRecord } from "./decision-record";
import type { ChairCategory } from "./read-chair-deliberation.server";
import { ruleWords } from "./words";

/** ChairCategories({ categories }) */
export function ChairCategories({ categories }: { categories: readonly ChairCategory[] }): ReactNode {
  return categories.map((category) => (
    <Section key={category.key} title={say(category.name)}>
      {category.ranked.some(({ kept }) => kept) && <p>{m.results_kept_note()}</p>}
      {category.ranked.length > 0 && <Ranked category={category} />}
      {category.decision === null ? <p>{m.results_not_decided()}</p> : <DecisionRecord decision={category.decision} level={3} />}
    </Section>
  ));
}

function Ranked({ category }: { category: ChairCategory }): ReactNode {
  return (
    <DenseTable
      caption={m.results_ranking_of({ category: say(category.name) })}
      columns={[
        { key: "rank", label: m.results_column_rank(), kind: "number" },
        { key: "score", label: m.results_column_score(), kind: "number" },
        { key: "entry", label: m.results_column_entry() },
        { key: "lead", label: m.results_column_lead() },
        { key: "rule", label: m.results_column_rule() },
      ]}
    >
      {category.ranked.map(({ id, rank, score, number, title, lead, decidedBy, kept }) => (
        <tr key={id}>
          <td>{rank}</td>
          <td>{score && formatDecimal(score)}</td>
          <th scope="row">{`${number} ${title}`}</th>
          <td className="t">{lead}</td>
          <td className="t">{kept ? m.results_kept() : decidedBy && ruleWords(decidedBy, (criterionId) => criterionName(category, criterionId))}</td>
        </tr>
      ))}
    </DenseTable>
  );
}
