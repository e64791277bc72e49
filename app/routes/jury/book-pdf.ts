// /jury/mappe/mappe.pdf: the juror's own book. The address names nobody: everyone is given their own, or none.
import { redirect, type LoaderFunctionArgs } from "@remix-run/node";

import { findSeat } from "#app/areas/jury/find-seat.server";
import { bookFile } from "#app/areas/scoring/book-files.server";
import { BOOK_PATH } from "#app/areas/scoring/book-page";
import { findFetchableBook } from "#app/areas/scoring/read-book.server";
import { fileResponse } from "#app/http/file-response.server";
import { requireSeat } from "#app/http/seat.server";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { viewer, edition } = await requireSeat({ context, request }, findSeat);
  const { store, now } = context.deps;
  const book = await findFetchableBook(store.read, { personId: viewer.personId, editionId: edition.id, now });
  if (book === undefined) return redirect(BOOK_PATH);
  return fileResponse(request, { name: bookFile(book), type: "application/pdf", size: book.size, tag: book.tag }, "attachment", async (span) => {
    const bytes = await context.books.open(book.key, span);
    if (bytes === undefined) throw new Error(`the bytes of book ${book.tag} are missing`);
    return context.paced(bytes);
  });
}
