// Makes the book that was asked for first, beside everything else, and writes to its juror when it is there.
import { Readable } from "node:stream";

import { getEdition } from "#app/areas/competition/find-edition.server";
import { findJuror } from "#app/areas/jury/read-jury.server";
import { listSeatContacts } from "#app/areas/jury/reach-seats.server";
import type { NewId } from "#app/base/id";
import type { Instant } from "#app/base/instant";
import { m } from "#app/i18n";
import { formatDateTime } from "#app/i18n/format";
import { record, SYSTEM } from "#app/services/audit/record";
import type { Typesetter } from "#app/services/documents/typesetter";
import type { FileStore } from "#app/services/files/file-store";
import { enqueue } from "#app/services/mail/outbox";
import type { Store } from "#app/services/store";
import { inLocale } from "#db/vocabulary/locale";

import { bookExpiry } from "./book";
import { bookPaper, type BookPart } from "./book-paper.server";
import { moveBook, requeueRunning, selectFirstQueued, updateDone, type BookOrder } from "./book.repo.server";
import { planBook, type BookPlan } from "./plan-book.server";
import { readBookPart } from "./read-book-part.server";

/** `typesetter`: not the one that people wait for; a book takes many times as long as a receipt. */
export type BookMaking = {
  readonly store: Store;
  readonly typesetter: Typesetter;
  readonly books: FileStore;
  readonly clock: () => Instant;
  readonly newId: NewId;
  readonly publicUrl: string;
  /** The server goes down: what is being made is left to be made anew. */
  readonly ending: AbortSignal;
};

/** More than any book: pictures and attachments are not in it. */
const LARGEST = 200_000_000;

/** Does nothing when none waits. A fault ends the book and is thrown on. */
export async function makeBook(making: BookMaking): Promise<void> {
  const { store, clock } = making;
  const order = await selectFirstQueued(store.read);
  if (order === undefined) return;
  const { book, editionId, personId } = order;
  const plan = await store.tx(async (q) => {
    const found = personId === null ? undefined : await planBook(q, personId, editionId);
    const mine = await moveBook(q, book.id, "queued", found ? { state: "running", total: found.entryIds.length, basis: found.basis } : { state: "failed", endedAt: clock() });
    return mine ? found : undefined;
  });
  if (plan === undefined) return;
  try {
    await keep(making, order, await typeset(making, order, plan));
  } catch (fault) {
    if (making.ending.aborted) return;
    await store.tx((q) => moveBook(q, book.id, "running", { state: "failed", endedAt: clock() }));
    throw fault;
  }
}

/** What was being made when the server went down is made from the beginning. */
export async function resumeBooks(store: Store): Promise<void> {
  await store.tx((q) => requeueRunning(q));
}

async function typeset({ store, typesetter, clock }: BookMaking, { book, editionId }: BookOrder, { seat, entryIds }: BookPlan): Promise<Uint8Array> {
  const parts: BookPart[] = [];
  for (const entryId of entryIds) {
    parts.push(await readBookPart(store.read, entryId));
    await store.tx((q) => updateDone(q, book.id, parts.length));
  }
  const juror = await findJuror(store.read, seat.jurorId);
  const edition = await getEdition(store.read, editionId);
  const set = await typesetter.typeset(bookPaper(parts, { edition, juror: juror?.name ?? "", madeAt: clock() }, book.locale));
  if (!set.ok) throw new Error(`the book ${book.id} was not set: ${set.reason}`);
  return set.value;
}

async function keep({ store, books, clock, newId, publicUrl }: BookMaking, { book: { id, jurorId, locale }, editionId }: BookOrder, bytes: Uint8Array): Promise<void> {
  const kept = await books.keep({ key: newId(), name: id }, Readable.from([Buffer.from(bytes)]), LARGEST);
  if (!kept.ok) throw new Error(`the book ${id} was not kept: ${kept.reason}`);
  const now = clock();
  const isWanted = await store.tx(async (q) => {
    if (!(await moveBook(q, id, "running", { state: "ready", key: kept.value, size: bytes.length, endedAt: now }))) return false;
    await record(q, { at: now, actor: SYSTEM, action: "book.made", subject: `juror:${jurorId}`, editionId });
    const edition = await getEdition(q, editionId);
    const juror = (await listSeatContacts(q, editionId)).find((contact) => contact.jurorId === jurorId);
    if (juror === undefined) return true;
    const words = { name: juror.name, edition: inLocale(edition.name, locale), until: formatDateTime(bookExpiry(now), edition.timeZone, locale), link: `${publicUrl}/jury/mappe`, office: edition.contact };
    await enqueue(q, {
      id: newId(),
      at: now,
      dedupeKey: `jury-book:${id}`,
      to: juror.email,
      locale,
      kind: "jury.book-ready",
      subject: m.book_mail_subject(words, { locale }),
      body: m.book_mail_body(words, { locale }),
      editionId,
    });
    return true;
  });
  if (!isWanted) await books.remove(kept.value);
}
