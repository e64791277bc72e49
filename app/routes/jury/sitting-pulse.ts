// /jury/sitzung/:edition/stand: the meeting as a juror sees it, for a page that is open.
import type { LoaderFunctionArgs } from "@remix-run/node";

import { readSitting } from "#app/areas/results/read-sitting.server";
import { requireEdition } from "#app/http/edition.server";
import { stateResponse } from "#app/http/state-response.server";
import { requireJuror, requireViewer } from "#app/http/viewer.server";
import { lastRecordOf } from "#app/services/audit/record";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  requireViewer({ context, request });
  const edition = await requireEdition({ context, params });
  const { seat } = requireJuror({ context, request }, edition.id);
  const { store } = context.deps;
  return stateResponse(request, await lastRecordOf(store.read, edition.id), () => readSitting(store, edition, { as: "juror", seatId: seat.jurorId }));
}
