// /jury/sitzung/:edition/niederschrift.pdf: the minutes for a member of the jury, without what a conflict of interest keeps from them.
import type { LoaderFunctionArgs } from "@remix-run/node";

import { minutesPaper } from "#app/areas/results/minutes-paper.server";
import { readMinutes } from "#app/areas/results/read-minutes.server";
import { pdfResponse } from "#app/http/document-response.server";
import { requireEdition } from "#app/http/edition.server";
import { notFound } from "#app/http/respond.server";
import { requireJuror, requireViewer } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { officeLocale } from "#db/vocabulary/locale";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  requireViewer({ context, request });
  const edition = await requireEdition({ context, params });
  const { seat } = requireJuror({ context, request }, edition.id);
  const minutes = await readMinutes(context.deps.store.read, edition, { as: "juror", seatId: seat.jurorId });
  if (!minutes) throw notFound();
  const { name, paper } = minutesPaper(minutes, { locale: officeLocale(context.locale), timeZone: edition.timeZone });
  return pdfResponse(context, paper, { name, busyText: m.documents_busy() });
}
