// A juror's book as its page shows it, and the one that may be fetched. What has changed since it was made closes it (law §5).
import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";
import type { OfficeLocale } from "#db/vocabulary/locale";
import type { BookState } from "#db/vocabulary/scoring";

import { bookExpiry, isBeingMade, isFetchable } from "./book";
import { selectBookOf, type BookRow } from "./book.repo.server";
import { planBook } from "./plan-book.server";

export type BookPulse = { readonly state: BookState; readonly done: number; readonly total: number };

/** `stale`: it was made, and does not fit any more. */
export type OwnBook = BookPulse & { readonly stale: boolean; readonly size: number | null; readonly madeAt: Instant | null; readonly keptUntil: Instant | null };

export type BookPage = { readonly entries: number; readonly undeclared: number; readonly book: OwnBook | null };

type Asked = { readonly personId: string; readonly editionId: string; readonly now: Instant };

/** Undefined for whoever has no seat in the edition. */
export async function readBookPage(q: Q, { personId, editionId, now }: Asked): Promise<BookPage | undefined> {
  const plan = await planBook(q, personId, editionId);
  if (plan === undefined) return undefined;
  const book = await selectBookOf(q, plan.seat.jurorId);
  return { entries: plan.entryIds.length, undeclared: plan.undeclared, book: book ? shown(book, { basis: plan.basis, now }) : null };
}

function shown(book: BookRow, present: { readonly basis: string; readonly now: Instant }): OwnBook {
  const { state, done, total, size, endedAt } = book;
  return { state, done, total, size, madeAt: endedAt, keptUntil: endedAt && bookExpiry(endedAt), stale: state === "ready" && !isFetchable(book, present) };
}

/** How far the juror's book is; undefined when none was asked for. */
export async function readBookPulse(q: Q, jurorId: string): Promise<BookPulse | undefined> {
  const book = await selectBookOf(q, jurorId);
  return book && { state: book.state, done: book.done, total: book.total };
}

export type FetchableBook = { readonly key: string; readonly size: number; readonly madeAt: Instant; readonly locale: OfficeLocale; readonly tag: string; readonly slug: string; readonly entryIds: readonly string[] };

/** Undefined unless every entry in it may be opened now as it stands in it, and nothing is missing from it. */
export async function findFetchableBook(q: Q, { personId, editionId, now }: Asked): Promise<FetchableBook | undefined> {
  const plan = await planBook(q, personId, editionId);
  const book = plan && (await selectBookOf(q, plan.seat.jurorId));
  if (!plan || !book || isBeingMade(book.state) || !isFetchable(book, { basis: plan.basis, now })) return undefined;
  const { id, key, size, endedAt, locale } = book;
  if (key === null || size === null || endedAt === null) return undefined;
  return { key, size, madeAt: endedAt, locale, tag: id, slug: plan.seat.edition.slug, entryIds: plan.entryIds };
}
