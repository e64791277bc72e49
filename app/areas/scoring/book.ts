// A juror's book: all entries that they may open, with blank sheets, to read away from the desk. When one still fits, and how long it is kept.
import { DAY, plus, type Instant } from "#app/base/instant";
import type { BookState } from "#db/vocabulary/scoring";

/** Holds what others wrote in confidence: it does not lie about for longer than it takes to fetch it. */
export const BOOK_DAYS = 7;

export function bookExpiry(madeAt: Instant): Instant {
  return plus(madeAt, BOOK_DAYS * DAY);
}

export function isBeingMade(state: BookState): boolean {
  return state === "queued" || state === "running";
}

/** It is what would be made now, and has not been kept too long. */
export function isFetchable(book: { readonly state: BookState; readonly basis: string | null; readonly endedAt: Instant | null }, { basis, now }: { readonly basis: string; readonly now: Instant }): boolean {
  return book.state === "ready" && book.basis === basis && book.endedAt !== null && now < bookExpiry(book.endedAt);
}
