// The top of a page with rankings: how far they can be trusted yet, and what comes next.
import type { ReactNode } from "react";

import type { Edition } from "#app/areas/competition/edition";
import type { Phase } from "#app/areas/competition/phase";
import { m } from "#app/i18n";
import { formatDate, formatDateTime } from "#app/i18n/format";
import { say } from "#app/i18n/locale";
import { Badge } from "#app/ui/badge";
import { ButtonLink } from "#app/ui/button";
import { EmptyState } from "#app/ui/empty-state";
import { PageHeader, type Crumb } from "#app/ui/page-header";

import type { RankingView } from "./results.policy";

export type RankedEdition = Pick<Edition, "slug" | "name" | "timeZone" | "judgingOpenAt" | "judgingCloseAt">;

export type RankingHeaderProps = { readonly title: string; readonly edition: RankedEdition; readonly phase: Phase; readonly view: RankingView; readonly crumbs?: readonly Crumb[] };

export function RankingHeader({ title, edition, phase, view, crumbs }: RankingHeaderProps): ReactNode {
  return (
    <PageHeader
      title={title}
      preline={say(edition.name)}
      status={view === "provisional" && <Badge tone="warning">{m.results_ranking_provisional()}</Badge>}
      lead={leadOf(edition, view)}
      action={phase === "deliberation" && <ButtonLink href={`/organisation/${edition.slug}/sitzung`}>{m.results_ranking_to_session()}</ButtonLink>}
      breadcrumb={crumbs && { label: m.results_breadcrumb(), items: crumbs }}
    />
  );
}

function leadOf({ judgingCloseAt, timeZone }: RankedEdition, view: RankingView): string | undefined {
  if (view === "none") return undefined;
  if (view === "closed") return m.results_ranking_closed_lead();
  return judgingCloseAt === null ? m.results_ranking_provisional_open_lead() : m.results_ranking_provisional_lead({ until: formatDateTime(judgingCloseAt, timeZone) });
}

/** What stands where no sheet can be yet. */
export function NoRanking({ edition }: { edition: RankedEdition }): ReactNode {
  const { judgingOpenAt: from, timeZone, slug } = edition;
  return (
    <EmptyState
      title={m.results_ranking_none_title()}
      text={from === null ? m.results_ranking_none_unplanned_text() : m.results_ranking_none_text({ from: formatDate(from, timeZone) })}
      action={
        <ButtonLink look="secondary" href={`/organisation/${slug}/${from === null ? "regeln" : "fortschritt"}`}>
          {from === null ? m.results_ranking_to_dates() : m.results_ranking_to_progress()}
        </ButtonLink>
      }
    />
  );
}
