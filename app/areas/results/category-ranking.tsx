// One category's ranking: the table with all that decides, what supports or shakes it, what cannot be decided, and the sheets behind it.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatDecimal } from "#app/i18n/format";
import { say } from "#app/i18n/locale";
import { Accordion } from "#app/ui/accordion";
import { Alert } from "#app/ui/alert";
import { Section } from "#app/ui/section";
import { Table } from "#app/ui/table";
import { TextLink } from "#app/ui/text-link";
import type { LocalisedText } from "#db/vocabulary/locale";

import type { CategoryRankingDetails } from "./read-category-ranking.server";
import { EntryProfiles, PROFILES } from "./entry-profiles";
import { RankingSupport } from "./ranking-support";
import { notAdjustedWords } from "./study-words";
import { ruleWords, spreadWords } from "./words";

export type CategoryRankingProps = { readonly ranking: CategoryRankingDetails; readonly slug: string; readonly quorum: number };

/** CategoryRanking({ ranking, slug: of the edition, quorum }) */
export function CategoryRanking({ ranking, slug, quorum }: CategoryRankingProps): ReactNode {
  return (
    <>
      <OpenTies ranking={ranking} slug={slug} />
      {ranking.notAdjusted !== null && ranking.ranked.length > 0 && (
        <Alert tone="info" title={m.results_study_not_adjusted()} announce="still">
          <p>{notAdjustedWords(ranking.notAdjusted)}</p>
        </Alert>
      )}
      {ranking.ranked.length > 0 && <Ranked ranking={ranking} slug={slug} />}
      <RankingSupport ranking={ranking} path={`/organisation/${slug}/rangliste/${ranking.key}`} />
      {ranking.ranked.length > 0 && <EntryProfiles ranking={ranking} />}
      {ranking.undecidable.length > 0 && (
        <Section title={m.results_undecidable()} lead={m.results_undecidable_lead({ quorum })}>
          <ul>
            {ranking.undecidable.map(({ id, number, title, sheets, lacking }) => (
              <li key={id}>{m.results_undecidable_entry({ number, title, sheets, lacking })}</li>
            ))}
          </ul>
        </Section>
      )}
      {ranking.ranked.length + ranking.undecidable.length === 0 && <p>{m.results_ranking_no_entries()}</p>}
      <Section title={m.results_computed_title()}>
        <Computed ranking={ranking} quorum={quorum} />
      </Section>
      {ranking.sheets && ranking.sheets.length > 0 && <Sheets ranking={ranking} entries={ranking.sheets} />}
    </>
  );
}

function OpenTies({ ranking, slug }: Omit<CategoryRankingProps, "quorum">): ReactNode {
  const shared = ranking.ranked.filter(({ decidedBy }) => decidedBy?.rule === "shared");
  if (shared.length === 0) return null;
  return (
    <Alert tone="warning" title={m.results_tie_open_title()} announce="still">
      <ul>
        {shared.map(({ id, rank, number, title }) => (
          <li key={id}>{m.results_tie_open_entry({ rank, number, title })}</li>
        ))}
      </ul>
      <p>
        <TextLink href={`/organisation/${slug}/sitzung/${ranking.key}`}>{m.results_tie_open_link()}</TextLink>
      </p>
    </Alert>
  );
}

function Ranked({ ranking, slug }: Omit<CategoryRankingProps, "quorum">): ReactNode {
  const nameOf = (criterionId: string) => criterionName(ranking, criterionId);
  return (
    <Section title={m.results_ranked_title()}>
      <Table
        caption={m.results_ranked_title()}
        captionAs="spoken"
        narrow="cards"
        rows={ranking.ranked}
        rowKey={({ id }) => id}
        columns={[
          { key: "rank", label: m.results_column_rank(), kind: "number", render: ({ rank }) => rank },
          { key: "entry", label: m.results_column_entry(), kind: "head", render: (row) => <EntryLink {...row} slug={slug} /> },
          { key: "lead", label: m.results_column_lead(), render: ({ lead }) => lead },
          ...(ranking.method === "adjusted" ? [{ key: "adjusted", label: m.results_column_adjusted(), kind: "number" as const, render: ({ adjusted }: { adjusted: string | null }) => formatDecimal(adjusted ?? "") }] : []),
          { key: "score", label: ranking.method === "adjusted" ? m.results_column_mean_score() : m.results_column_score(), kind: "number", render: ({ score }) => formatDecimal(score) },
          { key: "spread", label: m.results_column_spread(), kind: "number", render: ({ lowest, highest }) => spreadWords(lowest, highest) },
          { key: "sheets", label: m.results_column_sheets(), kind: "number", render: ({ sheets }) => sheets },
          { key: "rule", label: m.results_column_rule(), render: ({ decidedBy }) => decidedBy && ruleWords(decidedBy, nameOf) },
        ]}
      />
      <p>
        <TextLink href={`#${PROFILES}`}>{m.results_ranked_profiles()}</TextLink>
      </p>
    </Section>
  );
}

function EntryLink({ id, number, title, slug }: { id: string; number: string; title: string; slug: string }): ReactNode {
  return (
    <>
      <TextLink href={`/organisation/${slug}/beitraege/${id}`}>{number}</TextLink> {title}
    </>
  );
}

function Computed({ ranking, quorum }: Omit<CategoryRankingProps, "slug">): ReactNode {
  return (
    <>
      <p>{m.results_computed_score({ weights: ranking.criteria.map(({ name, weight }) => m.results_computed_weight({ criterion: say(name), weight })).join(", ") })}</p>
      {ranking.method === "adjusted" && <p>{m.results_computed_adjusted()}</p>}
      <p>{m.results_computed_quorum({ quorum })}</p>
      <p>{m.results_computed_ties()}</p>
    </>
  );
}

function Sheets({ ranking, entries }: { ranking: CategoryRankingDetails; entries: NonNullable<CategoryRankingDetails["sheets"]> }): ReactNode {
  return (
    <Section title={m.results_sheets_title()} lead={m.results_sheets_lead()}>
      {entries.map(({ id, number, title, sheets }) => (
        <Accordion key={id} title={m.results_sheets_of({ number, title, sheets: sheets.length })}>
          {sheets.length === 0 ? (
            <p>{m.results_sheets_none()}</p>
          ) : (
            <div className="lb-matrix">
              <Table
                caption={m.results_sheets_of({ number, title, sheets: sheets.length })}
                captionAs="spoken"
                narrow="scroll"
                rows={sheets}
                rowKey={({ jurorId }) => jurorId}
                columns={[
                  { key: "juror", label: m.results_column_juror(), kind: "head", render: ({ juror }) => juror },
                  { key: "total", label: m.results_column_total(), kind: "number", render: ({ total }) => formatDecimal(total) },
                  ...ranking.criteria.map((criterion, at) => ({
                    key: criterion.id,
                    label: say(criterion.name),
                    kind: "number" as const,
                    render: ({ points }: { points: readonly number[] }) => points[at],
                  })),
                ]}
              />
            </div>
          )}
        </Accordion>
      ))}
    </Section>
  );
}

export function criterionName({ criteria }: { readonly criteria: readonly { readonly id: string; readonly name: LocalisedText }[] }, criterionId: string): string {
  const criterion = criteria.find(({ id }) => id === criterionId);
  return criterion ? say(criterion.name) : "";
}
