// The law of a notice with which a municipality looks for partners: what it says, how long it stands, and who may change that.
import { isDay } from "#app/areas/competition/day";
import { dayOf, instantOfWallClock, wallClockOf } from "#app/areas/competition/deadline";
import { DAY, MINUTE, plus, type Instant } from "#app/base/instant";
import { ok, refused, type Result } from "#app/base/result";
import type { Reach } from "#db/vocabulary/notice";
import type { Topic } from "#db/vocabulary/topic";

/** Longest texts, in characters. */
export const NOTICE_WORDS_MAX = 2_000;
export const MESSAGE_MAX = 3_000;
export const REMOVAL_REASON_MAX = 1_000;

/** So that the list shows what is still wanted; whoever looks on puts up a new one. */
export const LONGEST_DAYS = 366;

/** Open notices of one organisation: enough for every field it has, too few to fill the list. */
export const MOST_OPEN = 10;

/** What was gone for so long is deleted, with its messages. */
export const KEPT_AFTER = 183 * DAY;

/** What a municipality looks for, as matching reads it. */
export type Wish = {
  readonly id: string;
  readonly organisationId: string;
  readonly topic: Topic;
  readonly reach: Reach;
  /** Null unless it looks within a radius. */
  readonly radiusKm: number | null;
  readonly crossBorder: boolean;
};

export type NoticeDates = { readonly expiresAt: Instant; readonly endedAt: Instant | null; readonly removedAt: Instant | null };

export const NOTICE_STATES = ["open", "expired", "ended", "removed"] as const;
export type NoticeState = (typeof NOTICE_STATES)[number];

/** A notice expires by itself; nothing stores that it has. */
export function noticeState({ expiresAt, endedAt, removedAt }: NoticeDates, now: Instant): NoticeState {
  if (removedAt !== null) return "removed";
  if (endedAt !== null) return "ended";
  return now < expiresAt ? "open" : "expired";
}

export type UntilRefusal = "malformed" | "past" | "too-far";

/** The moment at which a notice is over that stands until the end of `day` (YYYY-MM-DD), today at the earliest. */
export function expiryOf(day: string, now: Instant, timeZone: string): Result<Instant, UntilRefusal> {
  if (!isDay(day)) return refused("malformed");
  const lastMinute = instantOfWallClock(`${day}T23:59`, timeZone);
  if (!lastMinute.ok) return refused("malformed");
  if (day < dayOf(now, timeZone)) return refused("past");
  if (day > dayOf(plus(now, LONGEST_DAYS * DAY), timeZone)) return refused("too-far");
  return ok(plus(lastMinute.value, MINUTE));
}

/** The last day on which a notice stands. */
export function lastDayOf(expiresAt: Instant, timeZone: string): string {
  return dayOf(plus(expiresAt, -1), timeZone);
}

const DIGEST_CLOCK = "07:00";

export type DigestWeek = {
  /** Its Monday, YYYY-MM-DD. */
  readonly week: string;
  /** When its digests are due; they hold what was put up within the seven days before. */
  readonly dueAt: Instant;
};

/** The latest week whose digests are due: from Monday, seven in the morning, on. */
export function digestWeek(now: Instant, timeZone: string): DigestWeek {
  const [today = "", clock = ""] = wallClockOf(now, timeZone).split("T");
  const midnight = Date.parse(`${today}T00:00:00Z`);
  const sinceMonday = (new Date(midnight).getUTCDay() + 6) % 7;
  const back = sinceMonday === 0 && clock < DIGEST_CLOCK ? 7 : sinceMonday;
  const week = new Date(midnight - back * DAY).toISOString().slice(0, 10);
  const due = instantOfWallClock(`${week}T${DIGEST_CLOCK}`, timeZone);
  if (!due.ok) throw new RangeError(`no such morning: ${week} in ${timeZone}`);
  return { week, dueAt: due.value };
}
