// What needs the office's hand today, by phase. The figures come from the areas; what they mean for whom stands here.
import type { Phase } from "./phase";

/** Figures of one edition; 0: nothing of the kind. */
export type OfficeFigures = {
  readonly openingProblems: number;
  readonly entriesToCheck: number;
  readonly entriesReturned: number;
  readonly jurors: number;
  readonly jurorsUnanswered: number;
  /** Admitted entries with fewer jurors than sheets are needed. */
  readonly entriesShort: number;
  /** What jurors pointed out or asked and nobody has settled. */
  readonly juryRequests: number;
  readonly jurorsSilent: number;
  readonly entriesUndecidable: number;
  readonly openTies: number;
  /** Rounds of judging that are still to be opened. */
  readonly roundsToOpen: number;
};

/** Figures of the office's work besides any edition. */
export type StandingFigures = {
  readonly mailsFailed: number;
  /** Requests for advice that nobody has taken yet. */
  readonly adviceWaiting: number;
  /** Pre-assessments on which the office has not given its view. */
  readonly assessmentsWaiting: number;
  /** Open advice cases that nobody has touched for a year. */
  readonly casesResting: number;
};

type TaskRule = { readonly task: string; readonly phases: readonly Phase[]; readonly count: (figures: OfficeFigures) => number; readonly urgency: "now" | "soon" };

const BEFORE_JUDGING: readonly Phase[] = ["preparation", "entries", "checking"];
const UNTIL_DELIBERATION: readonly Phase[] = ["entries", "checking", "judging"];

/** In the order in which they are shown. */
const TASKS = [
  { task: "rules-open", phases: ["preparation"], count: ({ openingProblems }) => openingProblems, urgency: "now" },
  { task: "check-entries", phases: UNTIL_DELIBERATION, count: ({ entriesToCheck }) => entriesToCheck, urgency: "now" },
  { task: "entries-returned", phases: UNTIL_DELIBERATION, count: ({ entriesReturned }) => entriesReturned, urgency: "soon" },
  { task: "no-jury", phases: BEFORE_JUDGING, count: ({ jurors }) => (jurors === 0 ? 1 : 0), urgency: "soon" },
  { task: "jurors-unanswered", phases: [...BEFORE_JUDGING, "judging"], count: ({ jurorsUnanswered }) => jurorsUnanswered, urgency: "soon" },
  { task: "entries-short", phases: ["checking", "judging"], count: ({ entriesShort }) => entriesShort, urgency: "now" },
  { task: "jury-requests", phases: ["judging", "deliberation"], count: ({ juryRequests }) => juryRequests, urgency: "now" },
  { task: "jurors-silent", phases: ["judging"], count: ({ jurorsSilent }) => jurorsSilent, urgency: "soon" },
  { task: "open-round", phases: ["deliberation"], count: ({ roundsToOpen }) => roundsToOpen, urgency: "now" },
  { task: "undecidable", phases: ["deliberation"], count: ({ entriesUndecidable }) => entriesUndecidable, urgency: "now" },
  { task: "ties", phases: ["deliberation"], count: ({ openTies }) => openTies, urgency: "now" },
] as const satisfies readonly TaskRule[];

/** Whatever phase an edition is in, and where there is none. */
const STANDING_TASKS = [
  { task: "mails-failed", count: ({ mailsFailed }) => mailsFailed, urgency: "now" },
  { task: "advice-waiting", count: ({ adviceWaiting }) => adviceWaiting, urgency: "now" },
  { task: "assessments-waiting", count: ({ assessmentsWaiting }) => assessmentsWaiting, urgency: "now" },
  { task: "cases-resting", count: ({ casesResting }) => casesResting, urgency: "soon" },
] as const satisfies readonly { readonly task: string; readonly count: (figures: StandingFigures) => number; readonly urgency: "now" | "soon" }[];

export type OfficeTaskName = (typeof TASKS)[number]["task"] | (typeof STANDING_TASKS)[number]["task"];
export type OfficeTask = { readonly task: OfficeTaskName; readonly count: number; readonly urgency: "now" | "soon" };

export function officeTasks(phase: Phase, figures: OfficeFigures): OfficeTask[] {
  return TASKS.flatMap(({ task, phases, count, urgency }) => {
    const found = count(figures);
    return found > 0 && phases.some((open) => open === phase) ? [{ task, count: found, urgency }] : [];
  });
}

export function standingTasks(figures: StandingFigures): OfficeTask[] {
  return STANDING_TASKS.flatMap(({ task, count, urgency }) => {
    const found = count(figures);
    return found > 0 ? [{ task, count: found, urgency }] : [];
  });
}
