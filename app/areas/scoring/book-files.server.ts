// The files of a book that may be fetched: the document, and an archive of it with the attachments, which is written while it leaves.
import { archiveAttachmentsForJury } from "#app/areas/entries/archive-entries.server";
import { m } from "#app/i18n";
import type { ArchivedFile } from "#app/services/documents/archive";
import type { FileStore } from "#app/services/files/file-store";
import type { Q } from "#app/services/store";

import type { FetchableBook } from "./read-book.server";

type Sources = { readonly q: Q; readonly files: FileStore; readonly books: FileStore };

export function bookFile({ slug, locale }: FetchableBook): string {
  return `${m.book_file({ edition: slug }, { locale })}.pdf`;
}

/** Attachments as a juror reads them, each entry's in its folder. */
export async function* archiveBook({ q, files, books }: Sources, book: FetchableBook): AsyncGenerator<ArchivedFile> {
  const { key, madeAt, locale, entryIds } = book;
  const bytes = await books.open(key);
  if (bytes === undefined) throw new Error(`the bytes of book ${book.tag} are missing`);
  yield { path: bookFile(book), changedAt: madeAt, store: "as it is", bytes };
  for (const entryId of entryIds) yield* archiveAttachmentsForJury({ q, files, locale }, entryId);
}
