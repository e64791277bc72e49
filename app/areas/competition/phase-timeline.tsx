// The stages of an edition as a line with their dates. Which of them is current is decided in stage.ts.
import type { ReactNode } from "react";

import type { Phase } from "#app/areas/competition/phase";
import type { Stage, TimelineItem } from "#app/areas/competition/stage";
import { m } from "#app/i18n";
import { formatShortDateTime } from "#app/i18n/format";
import { Timeline } from "#app/ui/timeline";

const PHASE_NAMES = {
  preparation: m.competition_phase_preparation,
  entries: m.competition_phase_entries,
  checking: m.competition_phase_checking,
  judging: m.competition_phase_judging,
  deliberation: m.competition_phase_deliberation,
  sealed: m.competition_phase_sealed,
  published: m.competition_phase_published,
} as const satisfies Record<Phase, () => string>;

const STATE_TEXTS = {
  past: m.competition_phase_past,
  current: m.competition_phase_current,
  future: m.competition_phase_future,
} as const satisfies Record<TimelineItem["state"], () => string>;

export function stageName({ kind, round }: Stage): string {
  if (kind === "between") return m.rounds_stage_before({ no: round ?? 2 });
  return round === null ? PHASE_NAMES[kind]() : m.rounds_stage_judging({ no: round });
}

/** Stages that only the office needs to tell apart. */
const INTERNAL: readonly Stage["kind"][] = ["preparation", "sealed"];

export type PhaseTimelineProps = {
  /** As `timeline(edition, others, now)` gives them. */
  items: readonly TimelineItem[];
  timeZone: string;
  /** `public`: without preparation and seal; while a result is sealed, the deliberation still lasts for the public. */
  audience?: "office" | "public";
};

/** PhaseTimeline({ items: timeline(edition, others, now), timeZone, audience?: "office" | "public" }) */
export function PhaseTimeline({ items, timeZone, audience = "office" }: PhaseTimelineProps): ReactNode {
  const shown = audience === "office" ? items : publicItems(items);
  return (
    <Timeline
      label={m.competition_timeline()}
      phases={shown.map((item) => ({
        key: `${item.kind}-${item.round}`,
        name: stageName(item),
        state: item.state,
        stateText: item.kind === "published" && item.state === "current" ? m.competition_phase_reached() : STATE_TEXTS[item.state](),
        dates: datesOf(item, timeZone),
      }))}
    />
  );
}

function publicItems(items: readonly TimelineItem[]): TimelineItem[] {
  const sealed = items.find(({ kind }) => kind === "sealed");
  return items
    .filter(({ kind }) => !INTERNAL.includes(kind))
    .map((item) => (item.kind === "deliberation" ? { ...item, state: sealed?.state === "current" ? "current" : item.state, until: sealed?.until ?? null } : item));
}

function datesOf({ from, until }: TimelineItem, timeZone: string): ReactNode {
  const begin = from === null ? undefined : m.competition_dates_from({ from: formatShortDateTime(from, timeZone) });
  const end = until === null ? undefined : m.competition_dates_until({ until: formatShortDateTime(until, timeZone) });
  return (
    <>
      {begin}
      {begin && end && <br />}
      {end}
    </>
  );
}
