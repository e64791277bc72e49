// The rankings of all categories of an edition in one page.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatDecimal } from "#app/i18n/format";
import { say } from "#app/i18n/locale";
import { Alert } from "#app/ui/alert";
import { DenseTable } from "#app/ui/dense-table";
import { Section } from "#app/ui/section";
import { TextLink } from "#app/ui/text-link";

import { unpackRows } from "./ranking-rows";
import type { CategoryRanking } from "./read-rankings.server";
import { ruleName } from "./words";

/** Rankings({ rankings, slug: of the edition }) */
export function Rankings({ rankings, slug }: { rankings: readonly CategoryRanking[]; slug: string }): ReactNode {
  return rankings.map((ranking) => (
    <Section
      key={ranking.key}
      id={ranking.key}
      title={say(ranking.name)}
      lead={ranking.entries === 0 ? m.results_ranking_no_entries() : ranking.rows === null ? undefined : m.results_ranking_figures({ ranked: ranking.ranked, entries: ranking.entries, ties: ranking.openTies })}
      action={ranking.entries > 0 && ranking.rows !== null && <TextLink href={`/organisation/${slug}/rangliste/${ranking.key}`}>{m.results_ranking_details_of({ category: say(ranking.name) })}</TextLink>}
    >
      {ranking.rows === null && (
        <Alert tone="info" title={m.results_kept_title()} announce="still">
          <p>{m.results_kept_text()}</p>
        </Alert>
      )}
      {ranking.rows !== null && ranking.ranked > 0 && <RankingTable caption={say(ranking.name)} rows={ranking.rows} />}
      {ranking.undecidable.length > 0 && (
        <>
          <h3 className="kern-heading-small">{m.results_undecidable()}</h3>
          <ul>
            {ranking.undecidable.map(({ number, title, sheets, lacking }) => (
              <li key={number}>{m.results_undecidable_entry({ number, title, sheets, lacking })}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  ));
}

/** RankingTable({ caption, rows: as ranking-rows.ts packs them }) */
export function RankingTable({ caption, rows }: { caption: string; rows: string }): ReactNode {
  return (
    <DenseTable
      caption={caption}
      columns={[
        { key: "rank", label: m.results_column_rank(), kind: "number" },
        { key: "score", label: m.results_column_score(), kind: "number" },
        { key: "entry", label: m.results_column_entry() },
        { key: "lead", label: m.results_column_lead() },
        { key: "sheets", label: m.results_column_sheets(), kind: "number" },
        { key: "rule", label: m.results_column_rule() },
      ]}
    >
      {unpackRows(rows).map((row) => (
        <tr key={row.number}>
          <td>{row.rank}</td>
          <td>{formatDecimal(row.score)}</td>
          <th scope="row">{`${row.number} ${row.title}`}</th>
          <td className="t">{row.lead}</td>
          <td>{row.sheets}</td>
          <td className="t">{row.decidedBy && ruleName(row.decidedBy)}</td>
        </tr>
      ))}
    </DenseTable>
  );
}
