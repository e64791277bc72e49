// The feedback to the lead of an entry.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatDecimal } from "#app/i18n/format";
import { say } from "#app/i18n/locale";
import { ButtonLink } from "#app/ui/button";
import { PageHeader } from "#app/ui/page-header";
import { Section } from "#app/ui/section";
import { Table } from "#app/ui/table";
import { TextLink } from "#app/ui/text-link";

import { Honour } from "./public-entry";
import type { Feedback } from "./read-feedback.server";

export function FeedbackPage({ feedback }: { feedback: Feedback }): ReactNode {
  const { edition, number, title, category, outcome, means } = feedback;
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
            <Table
              caption={m.results_feedback_means_title()}
              captionAs="spoken"
              rows={means}
              rowKey={({ criterion }) => criterion.de}
              columns={[
                { key: "criterion", label: m.results_column_criterion_name(), kind: "head", render: ({ criterion }) => say(criterion) },
                { key: "weight", label: m.results_column_weight(), kind: "number", render: ({ weight }) => `${weight} %` },
                { key: "mean", label: m.results_column_mean(), kind: "number", render: ({ mean }) => m.results_mean_of({ mean: formatDecimal(mean), max: edition.scaleMax }) },
              ]}
            />
          </>
        )}
      </Section>
    </>
  );
}
