// /organisation/schreiben/:id/anlage: the document or the calendar file that goes with a mail.
import type { LoaderFunctionArgs } from "@remix-run/node";

import { findMailedCalendar } from "#app/areas/advice/find-calendar.server";
import { findMailedViews } from "#app/areas/advice/funding-result.server";
import { findLetterPaper } from "#app/areas/results/mailed-paper.server";
import { calendarResponse } from "#app/http/calendar-response.server";
import { pdfResponse } from "#app/http/document-response.server";
import { notFound } from "#app/http/respond.server";
import { requireOfficeReader } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { findMail } from "#app/services/mail/read-outbox";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  requireOfficeReader({ context, request });
  const { read } = context.deps.store;
  const letter = await findMail(read, params.id ?? "");
  if (!letter?.attachment) throw notFound();
  const { attachment, locale } = letter;
  const calendar = await findMailedCalendar(read, attachment, locale);
  if (calendar) return calendarResponse(calendar);
  const found = (await findMailedViews(read, attachment, locale)) ?? (await findLetterPaper(read, attachment, { locale, now: context.deps.now }));
  if (!found) throw notFound();
  return pdfResponse(context, found.paper, { name: found.name, busyText: m.documents_busy() });
}
