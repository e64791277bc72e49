import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { instant, toIso } from "#app/base/instant";
import { instantOfWallClock, wallClockOf } from "#app/areas/competition/deadline";

describe("a wall-clock time in the edition's time zone names one instant", () => {
  test.each([
    { what: "an evening in winter", text: "2024-01-15T23:59", zone: "Europe/Berlin", at: "2024-01-15T22:59:00.000Z" },
    { what: "an evening in summer", text: "2024-07-15T23:59", zone: "Europe/Berlin", at: "2024-07-15T21:59:00.000Z" },
    { what: "the evening before the clocks go forward", text: "2024-03-30T23:59", zone: "Europe/Berlin", at: "2024-03-30T22:59:00.000Z" },
    { what: "the last minute before the gap", text: "2024-03-31T01:59", zone: "Europe/Berlin", at: "2024-03-31T00:59:00.000Z" },
    { what: "the first minute after the gap", text: "2024-03-31T03:00", zone: "Europe/Berlin", at: "2024-03-31T01:00:00.000Z" },
    { what: "the evening after the clocks went forward", text: "2024-03-31T23:59", zone: "Europe/Berlin", at: "2024-03-31T21:59:00.000Z" },
    { what: "the minute before the repeated hour", text: "2024-10-27T01:59", zone: "Europe/Berlin", at: "2024-10-26T23:59:00.000Z" },
    { what: "a repeated minute, the earlier time", text: "2024-10-27T02:30", zone: "Europe/Berlin", at: "2024-10-27T00:30:00.000Z" },
    { what: "the minute after the repeated hour", text: "2024-10-27T03:00", zone: "Europe/Berlin", at: "2024-10-27T02:00:00.000Z" },
    { what: "a leap day", text: "2024-02-29T12:00", zone: "Europe/Berlin", at: "2024-02-29T11:00:00.000Z" },
    { what: "a zone without daylight saving", text: "2024-07-15T23:59", zone: "UTC", at: "2024-07-15T23:59:00.000Z" },
    { what: "another zone", text: "2024-07-15T23:59", zone: "America/New_York", at: "2024-07-16T03:59:00.000Z" },
  ])("$what: $text in $zone", ({ text, zone, at }) => {
    const result = instantOfWallClock(text, zone);
    if (!result.ok) throw new Error(result.reason);
    expect(toIso(result.value)).toBe(at);
    expect(wallClockOf(result.value, zone)).toBe(text);
  });

  test.each([
    { what: "first minute that daylight saving skips", text: "2024-03-31T02:00", reason: "skipped" },
    { what: "last minute that daylight saving skips", text: "2024-03-31T02:59", reason: "skipped" },
    { what: "nothing", text: "", reason: "malformed" },
    { what: "a day that no calendar has", text: "2023-02-29T12:00", reason: "malformed" },
    { what: "an hour that no clock has", text: "2024-02-01T24:00", reason: "malformed" },
    { what: "a minute that no clock has", text: "2024-02-01T23:60", reason: "malformed" },
    { what: "a day without a time", text: "2024-02-01", reason: "malformed" },
    { what: "a time with seconds", text: "2024-02-01T23:59:30", reason: "malformed" },
    { what: "a time with its own zone", text: "2024-02-01T23:59Z", reason: "malformed" },
    { what: "German spelling", text: "01.02.2024 23:59", reason: "malformed" },
  ])("but not $what: $text is $reason", ({ text, reason }) => {
    expect(instantOfWallClock(text, "Europe/Berlin")).toEqual({ ok: false, reason });
  });

  test("an unknown zone is a fault of the configuration", () => {
    expect(() => instantOfWallClock("2024-02-01T23:59", "Mars/Olympus_Mons")).toThrow(RangeError);
  });
});

test("what the clock shows at any instant names that minute, or the same reading an hour earlier when the clock goes back", () => {
  const from = Date.UTC(2020, 0, 1);
  const to = Date.UTC(2030, 0, 1);
  fc.assert(
    fc.property(fc.integer({ min: from, max: to }), (milliseconds) => {
      const minute = Math.floor(milliseconds / 60_000) * 60_000;
      const read = instantOfWallClock(wallClockOf(instant(milliseconds), "Europe/Berlin"), "Europe/Berlin");
      if (!read.ok) throw new Error(read.reason);
      const isInOctober = new Date(minute).getUTCMonth() === 9;
      expect(isInOctober ? [minute, minute - 3_600_000] : [minute]).toContain(read.value);
    }),
    { numRuns: 2_000 },
  );
});
