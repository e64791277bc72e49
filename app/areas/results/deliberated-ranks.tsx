// The ranking of a category in a few columns, beside what the jury decides about it.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatDecimal } from "#app/i18n/format";
import { DenseTable } from "#app/ui/dense-table";

import { criterionName } from "./category-ranking";
import type { ChairCategory, ChairRank } from "./read-chair-deliberation.server";
import { ruleWords } from "./words";

/** DeliberatedRanks({ caption, criteria, ranks }) */
export function DeliberatedRanks({ caption, criteria, ranks }: { caption: string; criteria: ChairCategory["criteria"]; ranks: readonly ChairRank[] }): ReactNode {
  return (
    <DenseTable
      caption={caption}
      columns={[
        { key: "rank", label: m.results_column_rank(), kind: "number" },
        { key: "score", label: m.results_column_score(), kind: "number" },
        { key: "entry", label: m.results_column_entry() },
        { key: "lead", label: m.results_column_lead() },
        { key: "rule", label: m.results_column_rule() },
      ]}
    >
      {ranks.map(({ id, rank, score, number, title, lead, decidedBy, kept }) => (
        <tr key={id}>
          <td>{rank}</td>
          <td>{score && formatDecimal(score)}</td>
          <th scope="row">{`${number} ${title}`}</th>
          <td className="t">{lead}</td>
          <td className="t">{kept ? m.results_kept() : decidedBy && ruleWords(decidedBy, (criterionId) => criterionName({ criteria }, criterionId))}</td>
        </tr>
      ))}
    </DenseTable>
  );
}
