// /organisation/:edition/sitzung/niederschrift.pdf: the minutes of the jury's meeting as an accessible document; without what a conflict
// of interest keeps from whoever of the office has a seat on the jury.
import type { LoaderFunctionArgs } from "@remix-run/node";

import { minutesPaper } from "#app/areas/results/minutes-paper.server";
import { readMinutes } from "#app/areas/results/read-minutes.server";
import { officeReader } from "#app/areas/results/sitting.policy";
import { pdfResponse } from "#app/http/document-response.server";
import { requireEdition } from "#app/http/edition.server";
import { notFound } from "#app/http/respond.server";
import { requireOfficeReader } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { officeLocale } from "#db/vocabulary/locale";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const viewer = requireOfficeReader({ context, request });
  const edition = await requireEdition({ context, params });
  const minutes = await readMinutes(context.deps.store.read, edition, officeReader(viewer, edition.id));
  if (!minutes) throw notFound();
  const { name, paper } = minutesPaper(minutes, { locale: officeLocale(context.locale), timeZone: edition.timeZone });
  return pdfResponse(context, paper, { name, busyText: m.documents_busy() });
}
