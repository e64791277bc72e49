// /termine/:id: the calendar file of an appointment, for its requester's account and the office.
import type { LoaderFunctionArgs } from "@remix-run/node";

import { findCalendar } from "#app/areas/advice/find-calendar.server";
import { calendarResponse } from "#app/http/calendar-response.server";
import { notFound } from "#app/http/respond.server";
import { requireViewer } from "#app/http/viewer.server";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const viewer = requireViewer({ context, request });
  const { deps, locale } = context;
  const calendar = await findCalendar(deps.store.read, viewer, { appointmentId: params.id ?? "", locale, now: deps.now });
  if (!calendar) throw notFound();
  return calendarResponse(calendar);
}
