// Wall-clock time of an edition's time zone and instants, back and forth. Whether a deadline has passed stands in phase.ts.
import { Temporal } from "temporal-polyfill";

import { instant, type Instant } from "#app/base/instant";
import { ok, refused, type Result } from "#app/base/result";

/** `skipped`: the clock jumped over this time, as in the night when daylight-saving time begins. */
export type WallClockRefusal = "malformed" | "skipped";

/**
 * The start of the minute that `text` ("2024-03-31T23:59", as a browser's date and time field sends it) names in the IANA time zone. A
 * minute that the clock shows twice means the earlier one. So daylight saving never shifts a deadline (law §2). Throws RangeError for an
 * unknown zone.
 */
export function instantOfWallClock(text: string, timeZone: string): Result<Instant, WallClockRefusal> {
  const wallClock = parse(text);
  if (wallClock === undefined) return refused("malformed");
  const zoned = wallClock.toZonedDateTime(timeZone, { disambiguation: "earlier" });
  return zoned.toPlainDateTime().equals(wallClock) ? ok(instant(zoned.epochMilliseconds)) : refused("skipped");
}

/** The minute that clocks in the time zone show at the instant, in the spelling that `instantOfWallClock` reads. */
export function wallClockOf(at: Instant, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: "minute", roundingMode: "floor" });
}

/** The day, YYYY-MM-DD, that calendars in the time zone show at the instant. */
export function dayOf(at: Instant, timeZone: string): string {
  return wallClockOf(at, timeZone).slice(0, 10);
}

function parse(text: string): Temporal.PlainDateTime | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text)) return undefined;
  try {
    return Temporal.PlainDateTime.from(text);
  } catch (error) {
    if (error instanceof RangeError) return undefined; // a day or an hour that no calendar has
    throw error;
  }
}
