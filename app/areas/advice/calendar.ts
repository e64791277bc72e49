// An appointment as a calendar file (RFC 5545). Without METHOD: a file to keep, no invitation to answer. Instants are written in UTC, so
// every calendar shows them in its own time zone and no daylight saving can shift them.
import type { Instant } from "#app/base/instant";

export type CalendarEntry = {
  readonly id: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly title: string;
  readonly place: string;
  readonly description: string;
  /** When it was last changed. */
  readonly changedAt: Instant;
  readonly state: "confirmed" | "cancelled";
};

const REFERENCE = "appointment:";

/** How a mail names the calendar file that goes with it. */
export function calendarReference(appointmentId: string): string {
  return `${REFERENCE}${appointmentId}`;
}

/** The appointment of a mail's reference; undefined where it names another kind of document. */
export function appointmentOfReference(reference: string): string | undefined {
  return reference.startsWith(REFERENCE) ? reference.slice(REFERENCE.length) : undefined;
}

/** Octets of a line without its end (RFC 5545, 3.1). */
const LINE = 75;

/** The whole file, lines ended by CRLF. The same appointment keeps its UID, so that a cancellation takes the place of what was saved before. */
export function calendarFile({ id, startsAt, endsAt, title, place, description, changedAt, state }: CalendarEntry): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Lorbeer//Beratung//DE",
    "CALSCALE:GREGORIAN",
    "BEGIN:VEVENT",
    `UID:${id}@lorbeer`,
    `DTSTAMP:${stamp(changedAt)}`,
    `SEQUENCE:${state === "cancelled" ? 1 : 0}`,
    `STATUS:${state === "cancelled" ? "CANCELLED" : "CONFIRMED"}`,
    `DTSTART:${stamp(startsAt)}`,
    `DTEND:${stamp(endsAt)}`,
    `SUMMARY:${escaped(title)}`,
    ...(place === "" ? [] : [`LOCATION:${escaped(place)}`]),
    `DESCRIPTION:${escaped(description)}`,
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** "20240201T110000Z" */
function stamp(at: Instant): string {
  return new Date(at).toISOString().replaceAll(/[-:]|\.\d{3}/g, "");
}

/** Text as a value: nothing in it begins another property (RFC 5545, 3.3.11). Control characters have no place in it. */
function escaped(text: string): string {
  return text
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll("\n", "\\n")
    .replaceAll(/\p{Cc}/gu, "");
}

/** Broken into lines of at most 75 octets, never inside a character; each further one begins with a space. */
function folded(line: string): string {
  const lines: string[] = [];
  let open = "";
  let octets = 0;
  for (const sign of line) {
    const size = new TextEncoder().encode(sign).length;
    if (octets + size > LINE) {
      lines.push(open);
      open = " ";
      octets = 1;
    }
    open += sign;
    octets += size;
  }
  return [...lines, open].join("\r\n");
}
