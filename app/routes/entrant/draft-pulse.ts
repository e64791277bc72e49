// /beitraege/:id/mitarbeit: who else is writing at a draft, for a page that is open.
import type { LoaderFunctionArgs } from "@remix-run/node";

import { readDraftPulse } from "#app/areas/entries/read-draft-pulse.server";
import { notFound } from "#app/http/respond.server";
import { requireEntrant } from "#app/http/viewer.server";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const viewer = requireEntrant({ context, request });
  const pulse = await readDraftPulse(context.deps.store.read, viewer, params.id ?? "", context.deps.now);
  if (!pulse) throw notFound();
  return Response.json(pulse);
}
