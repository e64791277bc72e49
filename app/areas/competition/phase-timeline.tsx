// The phases of an edition as a line with their dates. Which phase is current is decided in phase.ts.
import type { ReactNode } from "react";

import type { Phase, TimelineItem } from "#app/areas/competition/phase";
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

export function phaseName(phase: Phase): string {
  return PHASE_NAMES[phase]();
}

/** Phases that only the office needs to tell apart. */
const INTERNAL: readonly Phase[] = ["preparation", "sealed"];

export type PhaseTimelineProps = {
  /** As `timeline(edition, now)` gives them. */
  items: readonly TimelineItem[];
  timeZone: string;
  /** `public`: without preparation and seal; while a result is sealed, the deliberation still lasts for the public. */
  audience?: "office" | "public";
};

/** PhaseTimeline({ items: timeline(edition, now), timeZone, audience?: "office" | "public" }) */
export function PhaseTimeline({ items, timeZone, audience = "office" }: PhaseTimelineProps): ReactNode {
  const shown = audience === "office" ? items : publicItems(items);
  return (
    <Timeline
      label={m.competition_timeline()}
      phases={shown.map((item) => ({
        key: item.phase,
        name: phaseName(item.phase),
        state: item.state,
        stateText: item.phase === "published" && item.state === "current" ? m.competition_phase_reached() : STATE_TEXTS[item.state](),
        dates: datesOf(item, timeZone),
      }))}
    />
  );
}

function publicItems(items: readonly TimelineItem[]): TimelineItem[] {
  const sealed = items.find(({ phase }) => phase === "sealed");
  return items
    .filter(({ phase }) => !INTERNAL.includes(phase))
    .map((item) => (item.phase === "deliberation" ? { ...item, state: sealed?.state === "current" ? "current" : item.state, until: sealed?.until ?? null } : item));
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
