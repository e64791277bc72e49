// The feedback to the lead of an entry.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatDecimal } from "#app/i18n/format";
import { say } from "#app/i18n/locale";
import { ButtonLink } from "#app/ui/button";
import { LongText } from "#app/ui/long-text";
import { PageHeader } from "#app/ui/page-header";
import { RangeChart } from "#app/ui/range-chart";
import { Section } from "#app/ui/section";
import { TextLink } from "#app/ui/text-link";
import { JURY_LOCALE } from "#db/vocabulary/locale";

import { Honour } from "./public-entry";
import type { Feedback } from "./read-feedback.server";

export function FeedbackPage({ feedback }: { feedback: Feedback }): ReactNode {
  const { edition, number, title, category, outcome, means, remarks } = feedback;
  const leads = { winner: m.results_feedback_winner, commendation: m.results_feedback_commendation, none: m.results_feedback_took_part };
  return (
    <>
      <PageHeader
        title={title}
        preline={`${number} · ${say(category)}`}
        lead={leads[outcome.honour]()}
        action={<ButtonLink href={`/wettbewerb/${edition.slug}/preistraeger`}>{m.results_to_winners()}</ButtonLink>}
        breadcrumb={{ label: m.results_breadcrumb(), items: [{ href: "/beitraege", label: m.shell_nav_entries() }] }}
      />
      <Honour outcome={outcome} />
      {outcome.honour !== "none" && (
        <p>
          <TextLink href={`/beitraege/${feedback.id}/urkunde.pdf`} kind="document" icon="download">
            {m.certificates_download()}
          </TextLink>
        </p>
      )}
      <Section title={m.results_feedback_means_title()}>
        {means === null ? (
          <p>{m.results_feedback_means_none()}</p>
        ) : (
          <>
            <p>{m.results_feedback_means_text({ max: edition.scaleMax })}</p>
            <p>{means.some(({ spread }) => spread !== null) ? m.feedback_spread_text() : m.feedback_spread_none()}</p>
            <RangeChart
              title={m.results_feedback_means_title()}
              description={m.feedback_chart_text({ max: edition.scaleMax })}
              axis={{ from: edition.scaleMin, to: edition.scaleMax }}
              rows={means.map(({ criterion, weight, mean, spread }) => ({
                key: criterion.de,
                label: m.results_column_criterion({ criterion: say(criterion), weight }),
                text: m.results_mean_of({ mean: formatDecimal(mean), max: edition.scaleMax }),
                range: spread && ([spread.low, spread.high] as const),
                dot: Number(mean),
                ring: spread && spread.middle,
                cells: [formatDecimal(mean), spread ? shown(spread.middle) : m.feedback_spread_withheld(), spread ? m.feedback_from_to({ low: shown(spread.low), high: shown(spread.high) }) : m.feedback_spread_withheld()],
              }))}
              labels={{ table: m.feedback_table(), name: m.results_column_criterion_name(), cells: [m.results_column_mean(), m.feedback_middle(), m.feedback_half()] }}
            />
          </>
        )}
      </Section>
      {remarks.length > 0 && (
        <Section title={m.feedback_remarks_title()} lead={m.feedback_remarks_text()}>
          {remarks.map(({ criterion, text }, at) => (
            <div key={at} className="lb-flow">
              <p>
                <strong>{criterion ? say(criterion) : m.feedback_whole()}</strong>
              </p>
              <LongText text={text} lang={JURY_LOCALE} />
            </div>
          ))}
        </Section>
      )}
      <p>
        <TextLink href={`/beitraege/${feedback.id}/rueckmeldung.pdf`} kind="document" icon="download">
          {m.feedback_download()}
        </TextLink>
      </p>
    </>
  );
}

function shown(value: number): string {
  return formatDecimal(value.toFixed(1));
}
