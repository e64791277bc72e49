// An instant: whole milliseconds since 1970-01-01T00:00:00Z. Wall-clock time of an edition lives in areas/competition/deadline.ts.

declare const instantBrand: unique symbol;
export type Instant = number & { readonly [instantBrand]: true };

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Takes milliseconds since the epoch. Throws RangeError for anything but a safe whole number. */
export function instant(milliseconds: number): Instant {
  if (!Number.isSafeInteger(milliseconds)) throw new RangeError(`not an instant: ${milliseconds}`);
  return milliseconds as Instant;
}

/** The instant `milliseconds` after `at` (before it, when negative). */
export function plus(at: Instant, milliseconds: number): Instant {
  return instant(at + milliseconds);
}

/** ISO 8601 in UTC with milliseconds, as the audit log and the sealed result write it. */
export function toIso(at: Instant): string {
  return new Date(at).toISOString();
}
