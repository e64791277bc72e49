// /konto/daten.json: everything stored about the person, as a file of their own.
import type { LoaderFunctionArgs } from "@remix-run/node";

import { collectOwnData } from "#app/areas/accounts/collect-own-data.server";
import { collectOwnCases } from "#app/areas/advice/collect-own-cases.server";
import { collectOwnNotices } from "#app/areas/library/collect-own-notices.server";
import { requireViewer } from "#app/http/viewer.server";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = requireViewer({ context, request });
  const { read } = context.deps.store;
  const own = { ...(await collectOwnData(context.deps, viewer)), advice: await collectOwnCases(read, viewer), partnerSearch: await collectOwnNotices(read, viewer) };
  return new Response(`${JSON.stringify(own, null, 2)}\n`, {
    headers: { "Content-Type": "application/json; charset=utf-8", "Content-Disposition": 'attachment; filename="lorbeer-daten.json"' },
  });
}
