import { describe, expect, test } from "vitest";

import { PHASES, type Phase } from "#app/areas/competition/phase";
import { ENTRY_STEPS, mayStep, STATES, type EntryStep } from "#app/areas/entries/state";
import { ENTRY_STATES, type EntryState } from "#db/vocabulary/entry";

const STEPS = [...new Set(ENTRY_STEPS.map(({ step }) => step))];

function outcome(state: EntryState, step: EntryStep, actor: "lead" | "office", phase: Phase = "entries", reason = "a reason"): string {
  const result = mayStep(state, step, actor, { phase, reason });
  return result.ok ? result.value : result.reason;
}

describe("an entry goes these ways and no other", () => {
  /** Every pair of state and step that is not listed leads nowhere. */
  const ways = new Map<string, EntryState>([
    ["draft submit", "submitted"],
    ["returned submit", "submitted"],
    ["submitted admit", "admitted"],
    ["submitted return", "returned"],
    ["submitted reject", "rejected"],
    ["draft withdraw", "withdrawn"],
    ["submitted withdraw", "withdrawn"],
    ["returned withdraw", "withdrawn"],
    ["admitted withdraw", "withdrawn"],
    ["admitted disqualify", "disqualified"],
  ]);

  test.each(ENTRY_STATES.flatMap((state) => STEPS.map((step) => [state, step, ways.get(`${state} ${step}`) ?? "not-from-this-state"] as const)))(
    "%s, %s: %s",
    (state, step, expected) => {
      const actor = step === "submit" || step === "withdraw" ? "lead" : "office";
      expect(outcome(state, step, actor)).toBe(expected);
    },
  );
});

test.each([
  ["draft", "submit", "office"],
  ["draft", "withdraw", "office"],
  ["submitted", "admit", "lead"],
  ["submitted", "return", "lead"],
  ["submitted", "reject", "lead"],
  ["admitted", "disqualify", "lead"],
] as const)("a step belongs to one side: %s, %s is not for the %s", (state, step, actor) => {
  expect(outcome(state, step, actor)).toBe("not-by-this-actor");
});

describe("each step has its time", () => {
  test.each([
    ["a draft is submitted", "draft", "submit", "lead", ["entries"]],
    ["a correction is submitted", "returned", "submit", "lead", ["entries", "checking", "judging"]],
    ["an entry is admitted", "submitted", "admit", "office", ["entries", "checking", "judging"]],
    ["an entry is returned", "submitted", "return", "office", ["entries", "checking", "judging"]],
    ["an entry is rejected", "submitted", "reject", "office", ["entries", "checking", "judging"]],
    ["an entry is withdrawn until judging closes", "admitted", "withdraw", "lead", ["entries", "checking", "judging"]],
    ["an entry is disqualified until the result is sealed", "admitted", "disqualify", "office", ["entries", "checking", "judging", "deliberation"]],
  ] as const)("%s", (_, state, step, actor, open) => {
    const verdicts = PHASES.map((phase) => outcome(state, step, actor, phase));
    const target = outcome(state, step, actor, open[0]);
    const first = PHASES.indexOf(open[0]);
    expect(verdicts).toEqual(PHASES.map((_, i) => (i < first ? "too-early" : i < first + open.length ? target : "too-late")));
  });
});

test.each([
  ["submitted", "return", "office", "reason-missing"],
  ["submitted", "reject", "office", "reason-missing"],
  ["admitted", "disqualify", "office", "reason-missing"],
  ["submitted", "admit", "office", "admitted"],
  ["draft", "submit", "lead", "submitted"],
  ["admitted", "withdraw", "lead", "withdrawn"],
] as const)("without a reason: %s, %s by the %s is %s", (state, step, actor, expected) => {
  expect(outcome(state, step, actor, "entries", " \n")).toBe(expected);
});

test("the lead's only place is taken from submission until the entry is withdrawn or rejected", () => {
  expect(ENTRY_STATES.filter((state) => STATES[state].leadPlace === "taken")).toEqual(["submitted", "admitted", "returned", "disqualified"]);
});

test("every state has a public label of its own", () => {
  expect(new Set(ENTRY_STATES.map((state) => STATES[state].label)).size).toBe(ENTRY_STATES.length);
});
