// The calendar file (RFC 5545): lines of at most 75 octets, nothing in a text begins another property, instants in UTC.
import { describe, expect, test } from "vitest";

import { calendarFile, type CalendarEntry } from "#app/areas/advice/calendar";
import { instant } from "#app/base/instant";

const at = (iso: string) => instant(Date.parse(iso));
const ENTRY: CalendarEntry = {
  id: "abc",
  startsAt: at("2024-07-01T12:00:00Z"),
  endsAt: at("2024-07-01T12:30:00Z"),
  title: "Beratung",
  place: "",
  description: "Fall B-2024-001",
  changedAt: at("2024-06-01T08:00:00Z"),
  state: "confirmed",
};

/** As a reader unfolds it. */
const unfolded = (file: string) => file.replaceAll("\r\n ", "").split("\r\n");

describe("a calendar file", () => {
  test("holds one event in UTC, with the lines in which calendars expect them", () => {
    expect(unfolded(calendarFile(ENTRY))).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Lorbeer//Beratung//DE",
      "CALSCALE:GREGORIAN",
      "BEGIN:VEVENT",
      "UID:abc@lorbeer",
      "DTSTAMP:20240601T080000Z",
      "SEQUENCE:0",
      "STATUS:CONFIRMED",
      "DTSTART:20240701T120000Z",
      "DTEND:20240701T123000Z",
      "SUMMARY:Beratung",
      "DESCRIPTION:Fall B-2024-001",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ]);
  });

  test.each([
    ["commas, semicolons and backslashes", "Ahaus, Stadtlohn; Raum A\\B", "Ahaus\\, Stadtlohn\\; Raum A\\\\B"],
    ["a line break that would begin another property", "Raum\r\nATTENDEE:mailto:x@example.org", "Raum\\nATTENDEE:mailto:x@example.org"],
    ["a lone carriage return", "a\rb", "a\\nb"],
    ["characters that no calendar shows", "a\u0000b\u0007c", "abc"],
  ])("writes %s as text", (_what, place, written) => {
    expect(unfolded(calendarFile({ ...ENTRY, place }))).toContain(`LOCATION:${written}`);
  });

  test("folds long lines at 75 octets and never inside a character", () => {
    const title = "Grenzüberschreitende Zusammenarbeit 🤝 ".repeat(8).trim();
    const file = calendarFile({ ...ENTRY, title });
    expect(file.split("\r\n").filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(unfolded(file)).toContain(`SUMMARY:${title}`);
    expect(file).not.toContain("\uFFFD");
  });

  test("that cancels keeps the UID and takes the place of the first one", () => {
    const lines = unfolded(calendarFile({ ...ENTRY, state: "cancelled" }));
    expect(lines).toEqual(expect.arrayContaining(["UID:abc@lorbeer", "SEQUENCE:1", "STATUS:CANCELLED"]));
  });
});
