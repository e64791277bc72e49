// /jury/mappe/stand: how far the juror's book is, for a page that is open.
import type { LoaderFunctionArgs } from "@remix-run/node";

import { findSeat } from "#app/areas/jury/find-seat.server";
import { readBookPulse } from "#app/areas/scoring/read-book.server";
import { notFound } from "#app/http/respond.server";
import { requireSeat } from "#app/http/seat.server";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { seat } = await requireSeat({ context, request }, findSeat);
  const pulse = await readBookPulse(context.deps.store.read, seat.jurorId);
  if (pulse === undefined) throw notFound();
  return Response.json(pulse);
}
