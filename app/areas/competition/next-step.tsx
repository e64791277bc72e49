// The one thing that comes next in a phase, for the office: in a sentence with its date, and as a button.
import type { ReactNode } from "react";

import type { Phase, TimelineItem } from "#app/areas/competition/phase";
import { m } from "#app/i18n";
import { formatDateTime } from "#app/i18n/format";
import { ButtonLink } from "#app/ui/button";

type Words = { readonly action: () => string; readonly path: string; readonly until: (at: { when: string }) => string; readonly open: () => string };

const STEPS: Readonly<Record<Phase, Words>> = {
  preparation: { action: m.competition_step_rules, path: "regeln", until: m.competition_until_opening, open: m.competition_phase_is_preparation },
  entries: { action: m.competition_step_entries, path: "beitraege", until: m.competition_until_entries_close, open: m.competition_phase_is_entries },
  checking: { action: m.competition_step_check, path: "beitraege", until: m.competition_until_judging, open: m.competition_phase_is_checking },
  judging: { action: m.competition_step_progress, path: "fortschritt", until: m.competition_until_judging_close, open: m.competition_phase_is_judging },
  deliberation: { action: m.competition_step_session, path: "sitzung", until: m.competition_phase_is_deliberation, open: m.competition_phase_is_deliberation },
  sealed: { action: m.competition_step_publication, path: "veroeffentlichung", until: m.competition_until_publication, open: m.competition_phase_is_sealed },
  published: { action: m.competition_step_winners, path: "veroeffentlichung", until: m.competition_phase_is_published, open: m.competition_phase_is_published },
};

/** The sentence on the current phase and when it ends. */
export function phaseSentence(items: readonly TimelineItem[], timeZone: string): string {
  const current = items.find(({ state }) => state === "current");
  if (!current) return "";
  const { until, open } = STEPS[current.phase];
  return current.until === null ? open() : until({ when: formatDateTime(current.until, timeZone) });
}

/** NextStep({ slug, phase }) */
export function NextStep({ slug, phase }: { slug: string; phase: Phase }): ReactNode {
  const { action, path } = STEPS[phase];
  return <ButtonLink href={`/organisation/${slug}/${path}`}>{action()}</ButtonLink>;
}
