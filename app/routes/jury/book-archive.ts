// /jury/mappe/mappe.zip: the juror's own book with the attachments of its entries.
import { redirect, type LoaderFunctionArgs } from "@remix-run/node";

import { findSeat } from "#app/areas/jury/find-seat.server";
import { archiveBook } from "#app/areas/scoring/book-files.server";
import { BOOK_PATH } from "#app/areas/scoring/book-page";
import { findFetchableBook } from "#app/areas/scoring/read-book.server";
import { zipResponse } from "#app/http/document-response.server";
import { requireSeat } from "#app/http/seat.server";
import { m } from "#app/i18n";
import { archiveOf } from "#app/services/documents/archive";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { viewer, edition } = await requireSeat({ context, request }, findSeat);
  const { store, files, now } = context.deps;
  const book = await findFetchableBook(store.read, { personId: viewer.personId, editionId: edition.id, now });
  if (book === undefined) return redirect(BOOK_PATH);
  const archive = archiveOf(archiveBook({ q: store.read, files, books: context.books }, book), m.documents_archive_list());
  return zipResponse(context, archive, m.book_file({ edition: book.slug }));
}
