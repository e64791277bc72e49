// The same winners for machines, from the instant of publication on; before it there is no such address.
import type { LoaderFunctionArgs } from "@remix-run/node";

import { readAudienceResult } from "#app/areas/results/read-audience-result.server";
import { readPublishedWinners } from "#app/areas/results/read-published-winners.server";
import { winnersJson } from "#app/areas/results/winners-json";
import { requireEdition } from "#app/http/edition.server";
import { notFound } from "#app/http/respond.server";

export async function loader({ context, params }: LoaderFunctionArgs) {
  const edition = await requireEdition({ context, params });
  const winners = await readPublishedWinners(context.deps.store.read, edition, context.deps.now);
  if (!winners) throw notFound();
  return Response.json(winnersJson(winners, { audience: await readAudienceResult(context.deps.store.read, edition, context.deps.now), publicUrl: context.deps.publicUrl }));
}
