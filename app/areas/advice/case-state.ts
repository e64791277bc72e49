// How a case moves, as a table: each step with the states it leads from, where to, and who takes it. Words are in case-words.tsx.
import { ok, refused, type Result } from "#app/base/result";
import type { CaseSide, CaseState } from "#db/vocabulary/advice";

type Step = { readonly from: readonly CaseState[]; readonly to: CaseState; readonly by: readonly CaseSide[] };

/** `waiting`: the requester's turn. Whoever writes into a closed case opens it again: nothing that is asked may get lost. */
export const CASE_STEPS = {
  take: { from: ["received"], to: "in-progress", by: ["office"] },
  ask: { from: ["in-progress"], to: "waiting", by: ["office"] },
  resume: { from: ["waiting"], to: "in-progress", by: ["office", "requester"] },
  close: { from: ["received", "in-progress", "waiting"], to: "closed", by: ["office"] },
  reopen: { from: ["closed"], to: "in-progress", by: ["office", "requester"] },
} as const satisfies Record<string, Step>;

export type CaseStep = keyof typeof CASE_STEPS;

/** The state after a step, or that it is not to be taken from here: somebody has taken it, or another one, before. */
export function checkCaseStep(step: CaseStep, side: CaseSide, state: CaseState): Result<CaseState, "changed"> {
  const { from, to, by }: Step = CASE_STEPS[step];
  return from.includes(state) && by.includes(side) ? ok(to) : refused("changed");
}

/** What the office may do now. */
export function officeSteps(state: CaseState): readonly CaseStep[] {
  const steps: readonly CaseStep[] = ["take", "ask", "resume", "close", "reopen"];
  return steps.filter((step) => checkCaseStep(step, "office", state).ok);
}

/** Where a case stands after the requester has written: it is the office's turn. Without an adviser it stays with everybody. */
export function stateAfterRequester(state: CaseState, adviser: string | null): CaseState {
  if (adviser === null) return "received";
  return state === "waiting" || state === "closed" ? "in-progress" : state;
}
