// /organisation/:edition/sitzung/stand: the meeting as the office and the screen in the room see it, for a page that is open.
import type { LoaderFunctionArgs } from "@remix-run/node";

import { readSitting } from "#app/areas/results/read-sitting.server";
import { officeReader } from "#app/areas/results/sitting.policy";
import { requireEdition } from "#app/http/edition.server";
import { stateResponse } from "#app/http/state-response.server";
import { requireOfficeReader } from "#app/http/viewer.server";
import { lastRecordOf } from "#app/services/audit/record";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const viewer = requireOfficeReader({ context, request });
  const edition = await requireEdition({ context, params });
  const { store } = context.deps;
  return stateResponse(request, await lastRecordOf(store.read, edition.id), () => readSitting(store, edition, officeReader(viewer, edition.id)));
}
