// A seat on the jury: its states and the steps between them, and how long an invitation holds.
import { instantOfWallClock, wallClockOf } from "#app/areas/competition/deadline";
import { DAY, MINUTE, plus, type Instant } from "#app/base/instant";
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

/** The place is free for somebody else. */
export function isVacant(state: JurorState): boolean {
  return state === "declined" || state === "withdrawn";
}

/** A personal link holds for fourteen days. */
export const INVITATION_DAYS = 14;

export function invitationExpiry(now: Instant): Instant {
  return plus(now, INVITATION_DAYS * DAY);
}

/** The day (YYYY-MM-DD) that the office is offered as the last one to answer: in fourteen days, but while there is still something to judge. */
export function proposedAnswerDay({ now, judgingCloseAt, timeZone }: { readonly now: Instant; readonly judgingCloseAt: Instant | null; readonly timeZone: string }): string {
  const expiry = invitationExpiry(now);
  return dayOf(judgingCloseAt !== null && judgingCloseAt > now && judgingCloseAt < expiry ? judgingCloseAt : expiry, timeZone);
}

/** `respondBy` is shown; the link holds until `expiresAt`. */
export type AnswerPeriod = { readonly respondBy: Instant; readonly expiresAt: Instant };
export type AnswerPeriodRefusal = "no-day" | "past-day" | "far-day";

const FARTHEST_ANSWER = 120 * DAY;

/** Until the end of the day (YYYY-MM-DD) in the edition's time zone, its last minute included (law §2); null: fourteen days from now. */
export function answerPeriod(day: string | null, { now, timeZone }: { readonly now: Instant; readonly timeZone: string }): Result<AnswerPeriod, AnswerPeriodRefusal> {
  if (day === null) return ok({ respondBy: invitationExpiry(now), expiresAt: invitationExpiry(now) });
  const respondBy = instantOfWallClock(`${day}T23:59`, timeZone);
  if (!respondBy.ok) return refused("no-day");
  const expiresAt = plus(respondBy.value, MINUTE);
  if (expiresAt <= now) return refused("past-day");
  return expiresAt > plus(now, FARTHEST_ANSWER) ? refused("far-day") : ok({ respondBy: respondBy.value, expiresAt });
}

export type InvitationReminderRefusal = "answered" | "expired" | "reminded-today";

/** Whoever was invited and has not answered is reminded while they still can, at most once on a day of the edition's time zone. */
export function mayRemindInvited(
  juror: { readonly state: JurorState; readonly respondBy: Instant | null; readonly remindedAt: Instant | null; readonly invitedAt: Instant },
  { now, timeZone }: { readonly now: Instant; readonly timeZone: string },
): Result<undefined, InvitationReminderRefusal> {
  if (juror.state !== "invited") return refused("answered");
  if ((juror.respondBy ?? invitationExpiry(juror.invitedAt)) <= now) return refused("expired");
  const today = dayOf(now, timeZone);
  return juror.remindedAt !== null && dayOf(juror.remindedAt, timeZone) === today ? refused("reminded-today") : ok();
}

function dayOf(at: Instant, timeZone: string): string {
  return wallClockOf(at, timeZone).slice(0, "2024-02-29".length);
}

/** Somebody who cannot judge as many as they were asked for may offer fewer. */
export function mayProposeLoad(expected: number | null, proposed: number): Result<undefined, "not-smaller"> {
  return expected !== null && proposed >= expected ? refused("not-smaller") : ok();
}

/** Fields for where a juror works and has worked, the present organisation first (law §5). */
export const WORKPLACES = ["organisation", "former1", "former2", "former3"] as const;
export type Workplace = (typeof WORKPLACES)[number];

export const FORMER_WORKPLACES = ["former1", "former2", "former3"] as const satisfies readonly Workplace[];
