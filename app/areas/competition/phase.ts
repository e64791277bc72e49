// Where an edition stands, as a function of its dates and the time; nothing stores it (law §2). Wall-clock time stands in deadline.ts.
import { MINUTE, plus, type Instant } from "#app/base/instant";

/** In the order in which an edition goes through them. */
export const PHASES = ["preparation", "entries", "checking", "judging", "deliberation", "sealed", "published"] as const;
export type Phase = (typeof PHASES)[number];

/** Null: not yet set, or not yet happened. The two closing instants are deadlines and name a minute. */
export type EditionDates = {
  readonly rulesFrozenAt: Instant | null;
  readonly entriesOpenAt: Instant | null;
  readonly entriesCloseAt: Instant | null;
  readonly judgingOpenAt: Instant | null;
  readonly judgingCloseAt: Instant | null;
  readonly sealedAt: Instant | null;
  readonly publishAt: Instant | null;
};

/** A deadline is stored as the start of the minute it names and includes that whole minute; an unset one never ends (law §2). */
export function inTime(deadline: Instant | null, now: Instant): boolean {
  return deadline === null || now < firstInstantAfter(deadline);
}

/** The latest minute that, as a deadline, has passed at `now` (law §2). */
export function lastDeadlineBefore(now: Instant): Instant {
  return plus(now, -(now % MINUTE) - MINUTE);
}

/** The phase of the edition at `now`: for what a person sends, the instant at which it began to arrive (law §2). */
export function phaseOf(edition: EditionDates, now: Instant): Phase {
  if (isReached(edition.sealedAt, now)) return isReached(edition.publishAt, now) ? "published" : "sealed";
  if (!isReached(edition.rulesFrozenAt, now) || !isReached(edition.entriesOpenAt, now)) return "preparation";
  if (inTime(edition.entriesCloseAt, now)) return "entries";
  if (!isReached(edition.judgingOpenAt, now)) return "checking";
  return inTime(edition.judgingCloseAt, now) ? "judging" : "deliberation";
}

function isReached(start: Instant | null, now: Instant): boolean {
  return start !== null && start <= now;
}

/** The end of a deadline, which includes the whole minute it names. */
export function firstInstantAfter(deadline: Instant): Instant {
  return plus(deadline, MINUTE);
}
