// The dates of an edition as a form writes them: wall-clock texts of its time zone. What dates must be to one another stands in rules.ts.
import { instantOfWallClock, wallClockOf, type WallClockRefusal } from "./deadline";
import { orderProblems, SCHEDULE, type Schedule, type ScheduleField, type ScheduleProblem } from "./rules";

/** Undefined or empty: not set. */
export type ScheduleTexts = { readonly [F in ScheduleField]?: string | undefined };
export type DateProblem = ScheduleProblem | { readonly field: ScheduleField; readonly problem: WallClockRefusal };

export const NO_DATES: Schedule = { entriesOpenAt: null, entriesCloseAt: null, judgingOpenAt: null, judgingCloseAt: null, publishAt: null };

export function scheduleTexts(schedule: Schedule, timeZone: string): Record<ScheduleField, string> {
  const text = (field: ScheduleField) => (schedule[field] === null ? "" : wallClockOf(schedule[field], timeZone));
  return { entriesOpenAt: text("entriesOpenAt"), entriesCloseAt: text("entriesCloseAt"), judgingOpenAt: text("judgingOpenAt"), judgingCloseAt: text("judgingCloseAt"), publishAt: text("publishAt") };
}

/**
 * The instants that the texts name, with every problem at its field (law §2). A text that still shows what is `kept` leaves it exactly as it
 * is, seconds included.
 */
export function readSchedule(texts: ScheduleTexts, timeZone: string, kept: Schedule = NO_DATES): { readonly schedule: Schedule; readonly problems: readonly DateProblem[] } {
  const shown = scheduleTexts(kept, timeZone);
  const unreadable: DateProblem[] = [];
  const schedule = { ...kept };
  for (const field of SCHEDULE) {
    const text = texts[field] ?? "";
    if (text === shown[field]) continue;
    const read = text === "" ? undefined : instantOfWallClock(text, timeZone);
    if (read && !read.ok) unreadable.push({ field, problem: read.reason });
    schedule[field] = read?.ok ? read.value : null;
  }
  return { schedule, problems: unreadable.length > 0 ? unreadable : orderProblems(schedule) };
}
