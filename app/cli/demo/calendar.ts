// The dates of the demo edition, laid around today so that it stands in the wanted phase.
import { dayOf, instantOfWallClock } from "#app/areas/competition/deadline";
import { DAY, HOUR, plus, type Instant } from "#app/base/instant";

export const DEMO_PHASES = ["entries", "judging", "deliberation", "published"] as const;
export type DemoPhase = (typeof DEMO_PHASES)[number];

export type DemoCalendar = {
  readonly frozenAt: Instant;
  readonly entriesOpenAt: Instant;
  readonly entriesCloseAt: Instant;
  readonly judgingOpenAt: Instant;
  readonly judgingCloseAt: Instant;
  readonly deliberationAt: Instant;
  readonly publishAt: Instant;
  /** A day after the publication. */
  readonly correctedAt: Instant;
};

/** Days from today: opening and closing of entries, opening and closing of judging, publication. */
const DAYS: Readonly<Record<DemoPhase, readonly [number, number, number, number, number]>> = {
  entries: [-21, 9, 21, 42, 56],
  judging: [-70, -35, -18, 11, 25],
  deliberation: [-92, -57, -40, -3, 12],
  published: [-120, -85, -68, -30, -2],
};

function at(now: Instant, days: number, clock: string, timeZone: string): Instant {
  const day = dayOf(plus(now, days * DAY), timeZone);
  const moment = instantOfWallClock(`${day}T${clock}`, timeZone);
  if (!moment.ok) throw new RangeError(`no such time: ${day} ${clock}`);
  return moment.value;
}

export function calendarOf(phase: DemoPhase, now: Instant, timeZone: string): DemoCalendar {
  const [open, close, judge, judged, publish] = DAYS[phase];
  const publishAt = at(now, publish, "11:00", timeZone);
  const entriesOpenAt = at(now, open, "08:00", timeZone);
  return {
    frozenAt: plus(entriesOpenAt, -HOUR),
    entriesOpenAt,
    entriesCloseAt: at(now, close, "23:59", timeZone),
    judgingOpenAt: at(now, judge, "08:00", timeZone),
    judgingCloseAt: at(now, judged, "23:59", timeZone),
    deliberationAt: at(now, judged + 3, "14:00", timeZone),
    publishAt,
    correctedAt: plus(publishAt, DAY),
  };
}
