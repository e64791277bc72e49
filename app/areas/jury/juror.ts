// A seat on the jury: its states and the steps between them, and how long an invitation holds.
import { DAY, plus, type Instant } from "#app/base/instant";
import { ok, refused, type Result } from "#app/base/result";
import type { JurorState } from "#db/vocabulary/jury";

type StepRule = { readonly from: readonly JurorState[]; readonly to: JurorState };

/** Whoever declined or was withdrawn can be asked again; whoever has accepted need not be. */
export const JUROR_STEPS = {
  accept: { from: ["invited"], to: "accepted" },
  decline: { from: ["invited"], to: "declined" },
  "invite-again": { from: ["invited", "declined", "withdrawn"], to: "invited" },
  withdraw: { from: ["invited", "accepted"], to: "withdrawn" },
} as const satisfies Record<string, StepRule>;

export type JurorStep = keyof typeof JUROR_STEPS;

/** The state a seat comes to by a step. */
export function maySeatStep(state: JurorState, step: JurorStep): Result<JurorState, "not-from-this-state"> {
  const rule: StepRule = JUROR_STEPS[step];
  return rule.from.includes(state) ? ok(rule.to) : refused("not-from-this-state");
}

/** A personal link holds for fourteen days. */
export const INVITATION_DAYS = 14;

export function invitationExpiry(now: Instant): Instant {
  return plus(now, INVITATION_DAYS * DAY);
}

/** Fields for where a juror works and has worked, the present organisation first (law §5). */
export const WORKPLACES = ["organisation", "former1", "former2", "former3"] as const;
export type Workplace = (typeof WORKPLACES)[number];
