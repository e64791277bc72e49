// The times of the digital consultation hour: which may be offered, and which may still be booked.
import { HOUR, MINUTE, plus, type Instant } from "#app/base/instant";
import { ok, refused, type Result } from "#app/base/result";

/** Whoever offers a time has to see the booking before it begins. */
export const BOOK_UNTIL = HOUR;
/** So long before an appointment both sides are reminded, once. */
export const REMIND_BEFORE = 24 * HOUR;

export const SLOT_MINUTES = [15, 20, 30, 45, 60] as const;
/** As many times one form offers in a row. */
export const MAX_SLOTS = 12;

export type SlotRefusal = "past" | "taken";

/** A time can be booked while nobody has it and until an hour before it begins. */
export function mayBook(slot: { readonly startsAt: Instant; readonly withdrawnAt: Instant | null }, now: Instant): Result<undefined, SlotRefusal> {
  if (slot.withdrawnAt !== null) return refused("taken");
  return slot.startsAt - now < BOOK_UNTIL ? refused("past") : ok();
}

export type Span = { readonly startsAt: Instant; readonly endsAt: Instant };

/** `count` times of `minutes` each, one after the other. */
export function slotsFrom(first: Instant, minutes: number, count: number): readonly Span[] {
  return Array.from({ length: count }, (_, at) => ({ startsAt: plus(first, at * minutes * MINUTE), endsAt: plus(first, (at + 1) * minutes * MINUTE) }));
}

/** Nobody can be in two conversations at once. */
export function overlaps(one: Span, other: Span): boolean {
  return one.startsAt < other.endsAt && other.startsAt < one.endsAt;
}
