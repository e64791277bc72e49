// What clocks of a time zone show, fast enough for tables of many rows.
import type { Instant } from "#app/base/instant";

/** Offsets of time zones change on quarters of an hour, so each quarter is asked for once. */
const QUARTER = 15 * 60_000;

/** Milliseconds since 1970 that the clock on the wall shows: as if its time were UTC. Throws RangeError for an unknown zone. */
export function wallClock(timeZone: string): (at: Instant) => number {
  const format = new Intl.DateTimeFormat("en-US", { timeZone, calendar: "iso8601", hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric" });
  const offsets = new Map<number, number>();
  function offsetOf(quarter: number): number {
    const start = quarter * QUARTER;
    const part = Object.fromEntries(format.formatToParts(start).map(({ type, value }) => [type, Number(value)]));
    return Date.UTC(part.year ?? 0, (part.month ?? 1) - 1, part.day, part.hour, part.minute) - start;
  }
  return (at) => {
    const quarter = Math.floor(at / QUARTER);
    let offset = offsets.get(quarter);
    if (offset === undefined) {
      offset = offsetOf(quarter);
      offsets.set(quarter, offset);
    }
    return at + offset;
  };
}
