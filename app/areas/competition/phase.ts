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

export type TimelineItem = {
  readonly phase: Phase;
  /** Its first instant, where it is known. */
  readonly from: Instant | null;
  /** As people name it: of entries and judging the last minute, of every other phase the first instant of the next one. */
  readonly until: Instant | null;
  readonly state: "past" | "current" | "future";
};

/** All phases of the edition with their times, as a time line shows them (law §2). */
export function timeline(edition: EditionDates, now: Instant): readonly TimelineItem[] {
  const current = PHASES.indexOf(phaseOf(edition, now));
  return PHASES.map((phase, position) => ({
    phase,
    ...spanOf(edition, phase),
    state: position < current ? "past" : position === current ? "current" : "future",
  }));
}

function spanOf(edition: EditionDates, phase: Phase): { readonly from: Instant | null; readonly until: Instant | null } {
  const { entriesOpenAt, entriesCloseAt, judgingCloseAt, sealedAt } = edition;
  const judgingFrom = notBefore(edition.judgingOpenAt, afterDeadline(entriesCloseAt));
  const publishedFrom = notBefore(edition.publishAt, sealedAt);
  switch (phase) {
    case "preparation":
      return { from: null, until: entriesOpenAt };
    case "entries":
      return { from: entriesOpenAt, until: entriesCloseAt };
    case "checking":
      return { from: afterDeadline(entriesCloseAt), until: judgingFrom };
    case "judging":
      return { from: judgingFrom, until: judgingCloseAt };
    case "deliberation":
      return { from: afterDeadline(judgingCloseAt), until: sealedAt };
    case "sealed":
      return { from: sealedAt, until: publishedFrom };
    case "published":
      return { from: publishedFrom, until: null };
  }
}

function notBefore(start: Instant | null, earliest: Instant | null): Instant | null {
  return start === null || earliest === null || start >= earliest ? start : earliest;
}

function isReached(start: Instant | null, now: Instant): boolean {
  return start !== null && start <= now;
}

function afterDeadline(deadline: Instant | null): Instant | null {
  return deadline === null ? null : firstInstantAfter(deadline);
}

function firstInstantAfter(deadline: Instant): Instant {
  return plus(deadline, MINUTE);
}
