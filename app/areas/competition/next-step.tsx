// The one thing that comes next in a stage, for the office: in a sentence with its date, and as a button.
import type { ReactNode } from "react";

import type { Stage, TimelineItem } from "#app/areas/competition/stage";
import { m } from "#app/i18n";
import { formatDateTime } from "#app/i18n/format";
import { ButtonLink } from "#app/ui/button";

type Words = { readonly action: () => string; readonly path: string; readonly until: (at: { when: string; no: number }) => string; readonly open: (at: { no: number }) => string };

const STEPS: Readonly<Record<Stage["kind"], Words>> = {
  preparation: { action: m.competition_step_rules, path: "regeln", until: m.competition_until_opening, open: m.competition_phase_is_preparation },
  entries: { action: m.competition_step_entries, path: "beitraege", until: m.competition_until_entries_close, open: m.competition_phase_is_entries },
  checking: { action: m.competition_step_check, path: "beitraege", until: m.competition_until_judging, open: m.competition_phase_is_checking },
  between: { action: m.rounds_to_page, path: "runden", until: m.rounds_is_before_until, open: m.rounds_is_before },
  judging: { action: m.competition_step_progress, path: "fortschritt", until: m.competition_until_judging_close, open: m.competition_phase_is_judging },
  deliberation: { action: m.competition_step_session, path: "sitzung", until: m.competition_phase_is_deliberation, open: m.competition_phase_is_deliberation },
  sealed: { action: m.competition_step_publication, path: "veroeffentlichung", until: m.competition_until_publication, open: m.competition_phase_is_sealed },
  published: { action: m.competition_step_winners, path: "veroeffentlichung", until: m.competition_phase_is_published, open: m.competition_phase_is_published },
};

/** The sentence on the current stage and when it ends. */
export function stageSentence(items: readonly TimelineItem[], timeZone: string): string {
  const current = items.find(({ state }) => state === "current");
  if (!current) return "";
  const { until, open } = STEPS[current.kind];
  const no = current.round ?? 1;
  return current.until === null ? open({ no }) : until({ when: formatDateTime(current.until, timeZone), no });
}

/** NextStep({ slug, stage }) */
export function NextStep({ slug, stage }: { slug: string; stage: Stage }): ReactNode {
  const { action, path } = STEPS[stage.kind];
  return <ButtonLink href={`/organisation/${slug}/${path}`}>{action()}</ButtonLink>;
}
