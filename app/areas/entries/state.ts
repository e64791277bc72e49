// The states of an entry and the steps between them (law §4), to be read by anyone. Which entries are complete stands in completeness.ts.
import { PHASES, type Phase } from "#app/areas/competition/phase";
import { ok, refused, type Result } from "#app/base/result";
import type { EntryState } from "#db/vocabulary/entry";

type StateFacts = {
  /** Key of the message that names the state in public. */
  readonly label: string;
  /** Whether the entry then takes its lead's only place in the edition; a draft does not, so several may be begun. */
  readonly leadPlace: "taken" | "free";
};

/** What each state is called and means for the lead (law §4). */
export const STATES = {
  draft: { label: "entries_state_draft", leadPlace: "free" },
  submitted: { label: "entries_state_submitted", leadPlace: "taken" },
  admitted: { label: "entries_state_admitted", leadPlace: "taken" },
  returned: { label: "entries_state_returned", leadPlace: "taken" },
  rejected: { label: "entries_state_rejected", leadPlace: "free" },
  withdrawn: { label: "entries_state_withdrawn", leadPlace: "free" },
  disqualified: { label: "entries_state_disqualified", leadPlace: "taken" },
} as const satisfies Record<EntryState, StateFacts>;

export type EntryActor = "lead" | "office";

type StepRule = {
  readonly step: string;
  readonly from: readonly EntryState[];
  readonly to: EntryState;
  readonly by: EntryActor;
  readonly reason: "required" | "none";
  /** First and last phase in which the step is open. */
  readonly during: readonly [Phase, Phase];
};

/** Who may take an entry from which state to which, when, and whether a reason is owed (law §4). */
export const ENTRY_STEPS = [
  { step: "submit", from: ["draft"], to: "submitted", by: "lead", reason: "none", during: ["entries", "entries"] },
  { step: "submit", from: ["returned"], to: "submitted", by: "lead", reason: "none", during: ["entries", "judging"] },
  { step: "admit", from: ["submitted"], to: "admitted", by: "office", reason: "none", during: ["entries", "judging"] },
  { step: "return", from: ["submitted"], to: "returned", by: "office", reason: "required", during: ["entries", "judging"] },
  { step: "reject", from: ["submitted"], to: "rejected", by: "office", reason: "required", during: ["entries", "judging"] },
  { step: "withdraw", from: ["draft", "submitted", "returned", "admitted"], to: "withdrawn", by: "lead", reason: "none", during: ["entries", "judging"] },
  { step: "disqualify", from: ["admitted"], to: "disqualified", by: "office", reason: "required", during: ["entries", "deliberation"] },
] as const satisfies readonly StepRule[];

export type EntryStep = (typeof ENTRY_STEPS)[number]["step"];
/** What the office decides on an entry. */
export const OFFICE_STEPS = ["admit", "return", "reject", "disqualify"] as const satisfies readonly EntryStep[];
export type OfficeStep = (typeof OFFICE_STEPS)[number];
export type EntryStepRefusal = "not-from-this-state" | "not-by-this-actor" | "too-early" | "too-late" | "reason-missing";

/** The state an entry comes to by a step (law §4). `phase`: at the instant the request began to arrive. */
export function mayStep(
  state: EntryState,
  step: EntryStep,
  actor: EntryActor,
  { phase, reason }: { readonly phase: Phase; readonly reason: string },
): Result<EntryState, EntryStepRefusal> {
  const rules: readonly StepRule[] = ENTRY_STEPS.filter((rule) => rule.step === step && rule.by === actor);
  if (rules.length === 0) return refused("not-by-this-actor");
  const rule = rules.find(({ from }) => from.includes(state));
  if (rule === undefined) return refused("not-from-this-state");
  const [first, last] = rule.during;
  if (PHASES.indexOf(phase) < PHASES.indexOf(first)) return refused("too-early");
  if (PHASES.indexOf(phase) > PHASES.indexOf(last)) return refused("too-late");
  if (rule.reason === "required" && reason.trim() === "") return refused("reason-missing");
  return ok(rule.to);
}
