// /organisation/:edition/sitzung/stand: the meeting as the office and the screen in the room see it, for a page that is open.
import type { LoaderFunctionArgs } from "@remix-run/node";

import { readSitting } from "#app/areas/results/read-sitting.server";
import { requireEdition } from "#app/http/edition.server";
import { stateResponse } from "#app/http/state-response.server";
import { requireOfficeReader } from "#app/http/viewer.server";
import { lastRecordOf } from "#app/services/audit/record";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  requireOfficeReader({ context, request });
  const edition = await requireEdition({ context, params });
  const { read } = context.deps.store;
  return stateResponse(request, await lastRecordOf(read, edition.id), () => readSitting(read, edition, { as: "office" }));
}
