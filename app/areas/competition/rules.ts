// The rules of an edition: what makes them valid, what opening entries needs, and that they are frozen from then on (law §3).
// Each problem is named at its field; null dates are not set yet, which is wrong only for opening.
import type { Instant } from "#app/base/instant";
import { ok, refused, type Result } from "#app/base/result";

import { inTime, type EditionDates } from "./phase";
import { checkWeights, type WeightsRefusal } from "./weights";

export const SCHEDULE = ["entriesOpenAt", "entriesCloseAt", "judgingOpenAt", "judgingCloseAt", "publishAt"] as const;
export type ScheduleField = (typeof SCHEDULE)[number];
export type Schedule = Pick<EditionDates, ScheduleField>;

/** Which dates must stand, one after the other; `equal`: may be the same minute. */
const ORDER = [
  { earlier: "entriesOpenAt", later: "entriesCloseAt", equal: "refused" },
  { earlier: "entriesCloseAt", later: "judgingOpenAt", equal: "allowed" },
  { earlier: "judgingOpenAt", later: "judgingCloseAt", equal: "refused" },
  { earlier: "judgingCloseAt", later: "publishAt", equal: "allowed" },
] as const satisfies readonly { readonly earlier: ScheduleField; readonly later: ScheduleField; readonly equal: "allowed" | "refused" }[];

export type ScheduleProblem =
  | { readonly field: ScheduleField; readonly problem: "not-set" }
  | { readonly field: ScheduleField; readonly problem: "too-early"; readonly than: ScheduleField };

/** Entries open before they close, judging begins no earlier than that, closes after it opens, and publication comes last (law §2). */
export function orderProblems(schedule: Schedule): readonly ScheduleProblem[] {
  return ORDER.flatMap(({ earlier, later, equal }): readonly ScheduleProblem[] => {
    const [a, b] = [schedule[earlier], schedule[later]];
    if (a === null || b === null || a < b || (a === b && equal === "allowed")) return [];
    return [{ field: later, problem: "too-early", than: earlier }];
  });
}

/** The problem as one key, as fields carry it: "too-early:entriesOpenAt". */
export function reasonOf(problem: { readonly problem: string; readonly than?: ScheduleField }): string {
  return problem.than === undefined ? problem.problem : `${problem.problem}:${problem.than}`;
}

export type JuryRules = {
  readonly scaleMin: number;
  readonly scaleMax: number;
  readonly anchors: readonly { readonly points: number }[];
  readonly reasonLowAt: number;
  readonly reasonHighAt: number;
  readonly quorum: number;
  /** Null: every juror of the panel. */
  readonly jurorsPerEntry: number | null;
  /** Municipal partners, the lead included. */
  readonly minPartners: number;
};

export type JuryRuleProblem = {
  readonly field: keyof JuryRules;
  readonly problem: "not-whole" | "below-zero" | "below-one" | "not-above-minimum" | "off-scale" | "twice" | "overlapping" | "below-quorum";
};

/** A scale of whole points with its anchors on it, a quorum that an entry can reach, and at least one partner (law §3, §8). */
export function juryRuleProblems(rules: JuryRules): readonly JuryRuleProblem[] {
  const numbers = ["scaleMin", "scaleMax", "reasonLowAt", "reasonHighAt", "quorum", "jurorsPerEntry", "minPartners"] as const;
  const broken = numbers.filter((field) => rules[field] !== null && !Number.isSafeInteger(rules[field]));
  if (broken.length > 0) return broken.map((field) => ({ field, problem: "not-whole" }));

  const { scaleMin, scaleMax, anchors, reasonLowAt, reasonHighAt, quorum, jurorsPerEntry, minPartners } = rules;
  const points = anchors.map((anchor) => anchor.points);
  const isOffScale = (value: number) => !Number.isSafeInteger(value) || value < scaleMin || value > scaleMax;
  const found: readonly (JuryRuleProblem & { readonly when: boolean })[] = [
    { field: "scaleMin", problem: "below-zero", when: scaleMin < 0 },
    { field: "scaleMax", problem: "not-above-minimum", when: scaleMax <= scaleMin },
    { field: "anchors", problem: "off-scale", when: points.some(isOffScale) },
    { field: "anchors", problem: "twice", when: new Set(points).size < points.length },
    { field: "reasonHighAt", problem: "overlapping", when: reasonHighAt <= reasonLowAt },
    { field: "quorum", problem: "below-one", when: quorum < 1 },
    { field: "jurorsPerEntry", problem: "below-quorum", when: jurorsPerEntry !== null && jurorsPerEntry < quorum },
    { field: "minPartners", problem: "below-one", when: minPartners < 1 },
  ];
  return found.filter(({ when }) => when).map(({ field, problem }) => ({ field, problem }));
}

export type WeighedCategory = { readonly id: string; readonly weights: readonly number[] };

export type OpeningProblem =
  | ScheduleProblem
  | JuryRuleProblem
  | { readonly field: "categories"; readonly problem: "none" }
  | { readonly field: "weights"; readonly categoryId: string; readonly problem: WeightsRefusal };

/** Everything that must be put right before entries can open, which freezes the rules; empty when they can (law §3). */
export function openingProblems(edition: {
  readonly schedule: Schedule;
  readonly rules: JuryRules;
  readonly categories: readonly WeighedCategory[];
}): readonly OpeningProblem[] {
  return [
    ...SCHEDULE.filter((field) => field !== "publishAt" && edition.schedule[field] === null).map((field) => ({ field, problem: "not-set" }) as const),
    ...orderProblems(edition.schedule),
    ...juryRuleProblems(edition.rules),
    ...(edition.categories.length === 0 ? [{ field: "categories", problem: "none" } as const] : []),
    ...edition.categories.flatMap(({ id, weights }) => {
      const verdict = checkWeights(weights);
      return verdict.ok ? [] : [{ field: "weights", categoryId: id, problem: verdict.reason } as const];
    }),
  ];
}

/** When entries open that are opened as planned: at the planned instant, or at once when it has come; null when none is planned (law §3). */
export function openingInstant({ entriesOpenAt }: Pick<Schedule, "entriesOpenAt">, now: Instant): Instant | null {
  return entriesOpenAt !== null && entriesOpenAt < now ? now : entriesOpenAt;
}

/** From the opening of entries on, whatever decides is frozen; wording may still be corrected (law §3). */
export function mayChangeRules(edition: { readonly rulesFrozenAt: Instant | null }): Result<undefined, "frozen"> {
  return edition.rulesFrozenAt === null ? ok() : refused("frozen");
}

/** A deadline that is still open may be moved later, and only later; one that has passed stays (law §2). */
export function mayMoveDeadline(from: Instant, to: Instant, now: Instant): Result<undefined, "passed" | "not-later"> {
  if (!inTime(from, now)) return refused("passed");
  return to > from ? ok() : refused("not-later");
}

export type DateRefusal = "passed" | "not-later" | "not-set" | "sealed";

/**
 * Why a date can no longer be set anew, or null: once entries are open, what has come to pass stays. The instant of publication is planned
 * with the other dates until the result is sealed, and set with the publication from then on (law §2, §10).
 */
export function dateFixedBy(edition: EditionDates, field: ScheduleField, now: Instant): "passed" | "sealed" | null {
  if (edition.rulesFrozenAt === null) return null;
  if (field === "publishAt") return edition.sealedAt === null ? null : "sealed";
  const at = edition[field];
  if (at === null) return null;
  const isDeadline = field === "entriesCloseAt" || field === "judgingCloseAt";
  return isDeadline ? (inTime(at, now) ? null : "passed") : at <= now ? "passed" : null;
}

/** Before the opening of entries every date may be set anew; after it an open deadline only later, and none may be taken back (law §2). */
export function mayMoveDate(edition: EditionDates, field: ScheduleField, to: Instant | null, now: Instant): Result<undefined, DateRefusal> {
  const from = edition[field];
  if (edition.rulesFrozenAt === null || from === to) return ok();
  const fixed = dateFixedBy(edition, field, now);
  if (fixed !== null) return refused(fixed);
  if (field === "publishAt") return ok();
  if (to === null) return refused("not-set");
  const isDeadline = field === "entriesCloseAt" || field === "judgingCloseAt";
  return isDeadline && from !== null ? mayMoveDeadline(from, to, now) : ok();
}
