// The law of a question that a juror asks those who handed an entry in: it goes through the office, and its answer is added to the entry.
import { phaseOf, type EditionDates } from "#app/areas/competition/phase";
import type { Instant } from "#app/base/instant";
import { ok, refused, type Result } from "#app/base/result";
import type { InquiryState } from "#db/vocabulary/entry";

/** The office forwards or declines; those who handed the entry in answer what was forwarded. */
const INQUIRY_STEPS = {
  forward: { from: "asked", to: "forwarded" },
  decline: { from: "asked", to: "declined" },
  answer: { from: "forwarded", to: "answered" },
} as const satisfies Record<string, { readonly from: InquiryState; readonly to: InquiryState }>;

export type InquiryStep = keyof typeof INQUIRY_STEPS;
/** `changed`: somebody has taken the step, or another one, before. `closed`: the jury has no use for it any more. */
export type InquiryStepRefusal = "changed" | "closed";

/** Longest texts, in characters. */
export const INQUIRY_MAX = 2_000;
export const INQUIRY_ANSWER_MAX = 5_000;

/** An inquiry is forwarded and answered while the jury judges and deliberates: after that an answer could change nothing (law §7, §10). */
export function checkInquiryStep(
  step: InquiryStep,
  { state, edition, now }: { readonly state: InquiryState; readonly edition: EditionDates; readonly now: Instant },
): Result<InquiryState, InquiryStepRefusal> {
  const phase = phaseOf(edition, now);
  if (phase !== "judging" && phase !== "deliberation") return refused("closed");
  const { from, to } = INQUIRY_STEPS[step];
  return state === from ? ok(to) : refused("changed");
}
