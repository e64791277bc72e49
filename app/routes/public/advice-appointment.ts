// /beratung/:token/termine/:id: the calendar file of an appointment for whoever asked without an account.
import type { LoaderFunctionArgs } from "@remix-run/node";

import { findOwnCalendar } from "#app/areas/advice/find-calendar.server";
import { calendarResponse } from "#app/http/calendar-response.server";
import { notFound } from "#app/http/respond.server";

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { deps, locale } = context;
  const calendar = await findOwnCalendar(deps.store.read, { by: "link", secret: params.token ?? "" }, { appointmentId: params.id ?? "", locale, now: deps.now });
  if (!calendar) throw notFound();
  return calendarResponse(calendar);
}
