// How the audience has voted, shown apart from what the jury decided.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatDecimal, formatNumber } from "#app/i18n/format";
import { say } from "#app/i18n/locale";
import { BarChart } from "#app/ui/bar-chart";
import { Card, CardGrid } from "#app/ui/card";
import { EmptyState } from "#app/ui/empty-state";
import { PageHeader } from "#app/ui/page-header";
import { Section } from "#app/ui/section";
import { TextLink } from "#app/ui/text-link";
import type { LocalisedText } from "#db/vocabulary/locale";

import { partiesOf } from "./audience-ballot";
import { audienceWinners, type Placed } from "./audience-vote";
import type { AudienceEntry, AudienceResult } from "./read-audience-result.server";

const votesText = ({ votes, share }: Placed<AudienceEntry>) => (share === null ? m.audience_votes({ votes: formatNumber(votes) }) : m.audience_votes_share({ votes: formatNumber(votes), share: formatDecimal(share) }));

/** AudienceOutcomePage({ edition, result }) */
export function AudienceOutcomePage({ edition: { slug, name }, result }: { edition: { slug: string; name: LocalisedText }; result: AudienceResult }): ReactNode {
  return (
    <>
      <PageHeader
        title={m.audience_title()}
        preline={say(name)}
        lead={m.audience_outcome_lead({ votes: formatNumber(result.votes) })}
        breadcrumb={{ label: m.results_breadcrumb(), items: [{ href: `/wettbewerb/${slug}/preistraeger`, label: m.results_winners_title() }] }}
      />
      <AudienceWinners result={result} />
      {result.places.length > 0 && <AudiencePlaces result={result} />}
    </>
  );
}

/** AudiencePrize({ result, page: address of the whole result }): a part of the winners' page. */
export function AudiencePrize({ result, page }: { result: AudienceResult; page: string }): ReactNode {
  return (
    <Section id="publikumspreis" title={m.audience_title()} lead={m.audience_outcome_lead({ votes: formatNumber(result.votes) })}>
      <AudienceWinners result={result} />
      <p>
        <TextLink href={page}>{m.audience_to_outcome()}</TextLink>
      </p>
    </Section>
  );
}

function AudienceWinners({ result }: { result: AudienceResult }): ReactNode {
  const winners = audienceWinners(result.places);
  if (winners.length === 0) return <EmptyState title={m.audience_no_votes_title()} text={m.audience_no_votes_text()} />;
  return (
    <CardGrid label={winners.length === 1 ? m.audience_winner() : m.audience_winners()}>
      {winners.map((placed) => (
        <Card
          key={placed.entry.number}
          look="plain"
          preline={winners.length === 1 ? m.audience_winner() : m.audience_winner_shared()}
          title={<span lang={placed.entry.language}>{placed.entry.title}</span>}
          subline={partiesOf(placed.entry)}
          footer={<TextLink href={placed.entry.page}>{m.results_to_entry({ number: placed.entry.number })}</TextLink>}
        >
          <p>{votesText(placed)}</p>
        </Card>
      ))}
    </CardGrid>
  );
}

/** Votes and shares as bars, and with the ranks as a table behind them. */
function AudiencePlaces({ result: { places } }: { result: AudienceResult }): ReactNode {
  return (
    <BarChart
      title={m.audience_chart_title()}
      description={m.audience_chart_text()}
      bars={places.map((placed) => ({
        key: placed.entry.number,
        label: placed.entry.title,
        value: placed.votes,
        text: votesText(placed),
        cells: [formatNumber(placed.rank), formatNumber(placed.votes), placed.share === null ? "–" : m.audience_percent({ share: formatDecimal(placed.share) })],
        tone: placed.rank === 1 && placed.votes > 0 ? "strong" : "plain",
      }))}
      labels={{ table: m.audience_chart_table(), name: m.audience_column_entry(), value: m.audience_column_votes_share(), cells: [m.audience_column_rank(), m.audience_column_votes(), m.audience_column_share()] }}
    />
  );
}
