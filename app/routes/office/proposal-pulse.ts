// /organisation/:edition/zuteilung/vorschlag/stand: how far it is, for a page that is open.
import type { LoaderFunctionArgs } from "@remix-run/node";

import { readAssigningPulse } from "#app/areas/jury/read-proposal.server";
import { requireEdition } from "#app/http/edition.server";
import { notFound } from "#app/http/respond.server";
import { requireOfficeReader } from "#app/http/viewer.server";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  requireOfficeReader({ context, request });
  const edition = await requireEdition({ context, params });
  const pulse = await readAssigningPulse(context.deps.store.read, edition.id);
  if (pulse === undefined) throw notFound();
  return Response.json(pulse);
}
