// The law of one score sheet: its states, what a person may type as points, and what a submission needs. Totals stand in total.ts.
import { ok, refused, type Result } from "#app/base/result";
import type { SheetState } from "#db/vocabulary/scoring";

type SheetActor = "juror" | "office";

type SheetStepRule = {
  readonly from: readonly SheetState[];
  readonly to: SheetState;
  readonly by: readonly SheetActor[];
  readonly reason: "required" | "none";
};

/** A closed sheet opens only by the office and with a reason; a void sheet never does (law §5, §7). */
export const SHEET_STEPS = {
  submit: { from: ["draft"], to: "submitted", by: ["juror"], reason: "none" },
  abstain: { from: ["draft"], to: "abstained", by: ["juror"], reason: "required" },
  reopen: { from: ["submitted", "abstained"], to: "draft", by: ["office"], reason: "required" },
  void: { from: ["draft", "submitted", "abstained"], to: "void", by: ["juror", "office"], reason: "required" },
} as const satisfies Record<string, SheetStepRule>;

export type SheetStep = keyof typeof SHEET_STEPS;
export type SheetStepRefusal = "not-from-this-state" | "not-by-this-actor" | "reason-missing";

/** The state a sheet comes to by a step (law §7). Whether judging still lasts is asked of the edition's phase. */
export function checkStep(
  step: SheetStep,
  { state, actor, reason }: { readonly state: SheetState; readonly actor: SheetActor; readonly reason: string },
): Result<SheetState, SheetStepRefusal> {
  const rule: SheetStepRule = SHEET_STEPS[step];
  if (!rule.from.includes(state)) return refused("not-from-this-state");
  if (!rule.by.includes(actor)) return refused("not-by-this-actor");
  if (rule.reason === "required" && isBlank(reason)) return refused("reason-missing");
  return ok(rule.to);
}

/** Longest texts on a sheet, in characters. */
export const REASON_MAX = 2_000;
export const COMMENT_MAX = 5_000;

/** Whole points from `min` to `max`, both included. */
export type Scale = { readonly min: number; readonly max: number };
export type PointsRefusal = "not-a-number" | "not-whole" | "below-scale" | "above-scale";

/** Points as a person typed them; null is "not scored", which is not zero. Points off the scale are refused (law §7). */
export function checkPoints(scale: Scale, raw: string): Result<number | null, PointsRefusal> {
  const text = raw.trim();
  if (text === "") return ok(null);
  if (/^-?\d*[.,]\d+$/.test(text)) return refused("not-whole");
  if (!/^-?\d+$/.test(text)) return refused("not-a-number");
  const points = Number(text) + 0; // "-0" is 0
  if (points < scale.min) return refused("below-scale");
  if (points > scale.max) return refused("above-scale");
  return ok(points);
}

export function isOnScale(scale: Scale, points: number): boolean {
  return Number.isInteger(points) && points >= scale.min && points <= scale.max;
}

/** Extreme points ask for a reason: those at or below `lowAt` and those at or above `highAt`. */
export type ReasonRule = { readonly lowAt: number; readonly highAt: number };
export type Missing = { readonly criterionId: string; readonly what: "points" | "reason" };

/** What a sheet still lacks, in the order of the criteria; points off the scale are no points. Submit needs an empty list (law §7). */
export function missingForSubmit(sheet: {
  readonly criteria: readonly { readonly id: string }[];
  readonly points: Readonly<Record<string, number | null>>;
  readonly reasons: Readonly<Record<string, string>>;
  readonly scale: Scale;
  readonly reasonRule: ReasonRule;
}): readonly Missing[] {
  return sheet.criteria.flatMap(({ id }): Missing[] => {
    const points = sheet.points[id] ?? null;
    if (points === null || !isOnScale(sheet.scale, points)) return [{ criterionId: id, what: "points" }];
    const asksReason = points <= sheet.reasonRule.lowAt || points >= sheet.reasonRule.highAt;
    return asksReason && isBlank(sheet.reasons[id] ?? "") ? [{ criterionId: id, what: "reason" }] : [];
  });
}

function isBlank(text: string): boolean {
  return text.trim() === "";
}
