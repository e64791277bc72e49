// Takes away books that do not fit any more or have lain long enough: first the row, then the bytes.
import type { Instant } from "#app/base/instant";
import type { FileStore } from "#app/services/files/file-store";
import type { Store } from "#app/services/store";

import { bookExpiry, isFetchable } from "./book";
import { deleteBooks, selectBookKeys, selectEndedBooks, type BookOrder } from "./book.repo.server";
import { planBook } from "./plan-book.server";

/** One that could not be made is kept as long as others, so that its juror learns of it. */
export async function sweepBooks({ store, books }: { readonly store: Store; readonly books: FileStore }, now: Instant): Promise<void> {
  const gone: BookOrder[] = [];
  for (const order of await selectEndedBooks(store.read)) if (!(await isKept(store, order, now))) gone.push(order);
  await store.tx((q) => deleteBooks(q, gone.map(({ book }) => book.id)));
  for (const { book } of gone) if (book.key !== null) await books.remove(book.key);
}

async function isKept({ read }: Store, { book, editionId, personId }: BookOrder, now: Instant): Promise<boolean> {
  if (book.state === "failed") return book.endedAt !== null && now < bookExpiry(book.endedAt);
  const plan = personId === null ? undefined : await planBook(read, personId, editionId);
  return plan !== undefined && isFetchable(book, { basis: plan.basis, now });
}

/** Of all that is kept: whatever else lies in their folder is nobody's. */
export async function listBookKeys(store: Store): Promise<ReadonlySet<string>> {
  return selectBookKeys(store.read);
}
