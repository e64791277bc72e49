// Where an edition stands as people are told: its phase, and the round where the jury judges in several; and all of it as a time line.
import type { Instant } from "#app/base/instant";

import { firstInstantAfter, PHASES, phaseOf, type EditionDates, type Phase } from "./phase";
import { isLastRound, roundOf, type InRounds, type Round } from "./round";

export type Stage = {
  /** `between`: a round of judging is closed and `round` is still to begin. */
  readonly kind: Phase | "between";
  /** Of judging; null where one round decides, and for whatever belongs to no round. */
  readonly round: number | null;
};

/** After the first round the dates are those of a later one, so what follows the entries before it follows a round after it (law §2). */
export function stageOf(edition: EditionDates & Pick<InRounds, "round" | "roundRule">, now: Instant): Stage {
  const phase = phaseOf(edition, now);
  const { round } = edition;
  if (phase === "checking" && round > 1) return { kind: "between", round };
  if (phase === "deliberation" && !isLastRound(edition)) return { kind: "between", round: round + 1 };
  return { kind: phase, round: phase === "judging" && (round > 1 || !isLastRound(edition)) ? round : null };
}

export type TimelineItem = Stage & {
  /** Its first instant, where it is known. */
  readonly from: Instant | null;
  /** As people name it: of entries and judging the last minute, of everything else the first instant of what comes next. */
  readonly until: Instant | null;
  readonly state: "past" | "current" | "future";
};

type Span = Pick<TimelineItem, "from" | "until">;

/** All stages of the edition with their times, as a time line shows them (law §2). `others`: its rounds that are over or still to come. */
export function timeline(edition: EditionDates & InRounds, others: readonly Round[], now: Instant): readonly TimelineItem[] {
  const current = stageOf(edition, now);
  const rounds = [...others, roundOf(edition)].toSorted((one, other) => one.no - other.no);
  const stages = PHASES.flatMap((phase) => (phase === "judging" ? judgingStages(rounds, current) : [{ kind: phase, round: null }]));
  const reached = stages.findIndex(({ kind, round }) => kind === current.kind && round === current.round);
  return stages.map((stage, position) => ({
    ...stage,
    ...spanOf(edition, rounds, stage),
    state: position < reached ? "past" : position === reached ? "current" : "future",
  }));
}

/** What lies between two rounds is shown while it lasts. */
function judgingStages(rounds: readonly Round[], current: Stage): Stage[] {
  if (rounds.length === 1) return [{ kind: "judging", round: null }];
  return rounds.flatMap(({ no }) => [...(current.kind === "between" && current.round === no ? [current] : []), { kind: "judging" as const, round: no }]);
}

function spanOf(edition: EditionDates, rounds: readonly Round[], { kind, round }: Stage): Span {
  const { entriesOpenAt, entriesCloseAt, sealedAt } = edition;
  const publishedFrom = notBefore(edition.publishAt, sealedAt);
  switch (kind) {
    case "preparation":
      return { from: null, until: entriesOpenAt };
    case "entries":
      return { from: entriesOpenAt, until: entriesCloseAt };
    case "checking":
      return { from: afterDeadline(entriesCloseAt), until: judgingOf(edition, rounds.at(0)).from };
    case "between":
      return { from: afterDeadline(rounds.find(({ no }) => no + 1 === round)?.judgingCloseAt ?? null), until: judgingOf(edition, rounds.find(({ no }) => no === round)).from };
    case "judging":
      return judgingOf(edition, rounds.find(({ no }) => round === null || no === round));
    case "deliberation":
      return { from: afterDeadline(rounds.at(-1)?.judgingCloseAt ?? null), until: sealedAt };
    case "sealed":
      return { from: sealedAt, until: publishedFrom };
    case "published":
      return { from: publishedFrom, until: null };
  }
}

function judgingOf({ entriesCloseAt }: EditionDates, round: Round | undefined): Span {
  return { from: notBefore(round?.judgingOpenAt ?? null, afterDeadline(entriesCloseAt)), until: round?.judgingCloseAt ?? null };
}

function notBefore(start: Instant | null, earliest: Instant | null): Instant | null {
  return start === null || earliest === null || start >= earliest ? start : earliest;
}

function afterDeadline(deadline: Instant | null): Instant | null {
  return deadline === null ? null : firstInstantAfter(deadline);
}
