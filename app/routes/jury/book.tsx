// /jury/mappe: a juror's entries with blank sheets as one document, to ask for and to fetch.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useRevalidator } from "@remix-run/react";

import { findSeat } from "#app/areas/jury/find-seat.server";
import { askBook } from "#app/areas/scoring/ask-book.server";
import { BOOK_PATH, BookPageView } from "#app/areas/scoring/book-page";
import { readBookPage } from "#app/areas/scoring/read-book.server";
import { conflict, forbidden } from "#app/http/respond.server";
import { requireSeat } from "#app/http/seat.server";
import { m } from "#app/i18n";
import { officeLocale } from "#db/vocabulary/locale";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.book_title() }) }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { viewer, edition } = await requireSeat({ context, request }, findSeat);
  const { store, now } = context.deps;
  const page = await readBookPage(store.read, { personId: viewer.personId, editionId: edition.id, now });
  if (page === undefined) throw forbidden();
  const { name, timeZone } = edition;
  return { edition: { name, timeZone }, page };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { viewer, edition } = await requireSeat({ context, request }, findSeat);
  const asked = await askBook(context.deps, viewer, { editionId: edition.id, locale: officeLocale(context.locale) });
  if (asked.ok) return redirect(BOOK_PATH);
  if (asked.reason === "forbidden") throw forbidden();
  return conflict({ refusal: asked.reason });
}

export default function BookRoute() {
  const { edition, page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { revalidate } = useRevalidator();
  return <BookPageView edition={edition} page={page} refusal={answer?.refusal} onEnded={revalidate} />;
}
